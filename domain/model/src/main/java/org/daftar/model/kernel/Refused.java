package org.daftar.model.kernel;

/** Carries a refusal out of a use case; whatever the unit of work had changed is undone. Not a failure, so no stack trace. */
public final class Refused extends RuntimeException {

    private final transient Refusal refusal;

    public Refused(Refusal refusal) {
        super(refusal.code() + ": " + refusal.message(), null, false, false);
        this.refusal = refusal;
    }

    public Refusal refusal() {
        return refusal;
    }
}
