package org.daftar.services.access;

import java.util.Base64;
import java.util.random.RandomGenerator;

/** Draws secrets that nobody can guess. */
record Secrets(RandomGenerator random) {

    private static final int BYTES = 32;

    /** 256 random bits as 43 characters that stand unchanged in an address. */
    String draw() {
        var bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
