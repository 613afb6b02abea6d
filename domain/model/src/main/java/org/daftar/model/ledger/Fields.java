package org.daftar.model.ledger;

import java.nio.ByteBuffer;
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

    private static final UUID NOBODY = new UUID(0, 0);

    private ByteBuffer bytes = ByteBuffer.allocate(512);

    Fields(int version) {
        add(version);
    }

    Fields add(byte[] field) {
        room(field.length).putInt(field.length).put(field);
        return this;
    }

    Fields add(long number) {
        room(Long.BYTES).putInt(Long.BYTES).putLong(number);
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
        try {
            var sha = MessageDigest.getInstance("SHA-256");
            sha.update(bytes.flip());
            return new Digest(sha.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    /** Room for a field and its length. */
    private ByteBuffer room(int field) {
        int needed = Integer.BYTES + field;
        if (bytes.remaining() < needed) {
            var larger = ByteBuffer.allocate(Math.max(2 * bytes.capacity(), bytes.position() + needed));
            bytes = larger.put(bytes.flip());
        }
        return bytes;
    }
}
