package org.daftar.model.kernel;

/** Names one call in logs, facts and answers, so that a user's question finds its trace. */
public record RequestId(String value) {

    public RequestId {
        if (value.isBlank() || value.length() > 64) throw new IllegalArgumentException("1 to 64 characters: " + value);
    }
}
