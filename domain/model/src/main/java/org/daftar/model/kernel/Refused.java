package org.daftar.model.kernel;

import java.util.Optional;

/** Carries a refusal out of a use case; whatever the unit of work had changed is undone. Not a failure, so no stack trace. */
public final class Refused extends RuntimeException {

    private final transient Refusal refusal;

    public Refused(Refusal refusal) {
        super(refusal.code() + ": " + refusal.message(), null, false, false);
        this.refusal = refusal;
    }

    /** @param id as it was asked for */
    public static Refused missing(String kind, Object id) {
        return new Refused(new Refusal.Missing(kind, id.toString()));
    }

    /** @param sent the version that a change is made of; without one it is made of whatever is there */
    public static void ifStale(String kind, Optional<Long> sent, long current) {
        if (sent.isPresent() && sent.get() != current)
            throw new Refused(new Refusal.StaleVersion(kind, sent.get(), current));
    }

    public Refusal refusal() {
        return refusal;
    }
}
