package org.daftar.model.ledger;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * Fields on their way into a SHA-256 digest, each prefixed by its length, so that no two lists of fields give the same
 * bytes.
 */
final class Fields {

    private final MessageDigest sha;

    Fields(int version) {
        try {
            sha = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
        add(version);
    }

    Fields add(byte[] bytes) {
        length(bytes.length);
        sha.update(bytes);
        return this;
    }

    Fields add(long number) {
        length(Long.BYTES);
        for (int shift = 56; shift >= 0; shift -= 8) sha.update((byte) (number >>> shift));
        return this;
    }

    Fields add(String text) {
        return add(text.getBytes(StandardCharsets.UTF_8));
    }

    Fields add(UUID id) {
        return add(id.getMostSignificantBits()).add(id.getLeastSignificantBits());
    }

    Fields add(Instant instant) {
        return add(instant.getEpochSecond()).add(instant.getNano());
    }

    Fields add(Digest digest) {
        return add(digest.bytes());
    }

    /** An absent text is not an empty one. */
    Fields addText(Optional<String> text) {
        add(text.isPresent() ? 1 : 0);
        return add(text.orElse(""));
    }

    Fields addId(Optional<UUID> id) {
        add(id.isPresent() ? 1 : 0);
        return add(id.orElse(NOBODY));
    }

    Digest digest() {
        return new Digest(sha.digest());
    }

    private static final UUID NOBODY = new UUID(0, 0);

    private void length(int bytes) {
        for (int shift = 24; shift >= 0; shift -= 8) sha.update((byte) (bytes >>> shift));
    }
}
