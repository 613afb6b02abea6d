package org.daftar.model.ledger;

import java.util.Arrays;
import java.util.HexFormat;

/** A SHA-256 value. */
public final class Digest {

    public static final int BYTES = 32;

    /** What the first entry of a chain follows. */
    public static final Digest NONE = new Digest(new byte[BYTES]);

    private final byte[] bytes;

    public Digest(byte[] bytes) {
        if (bytes.length != BYTES) throw new IllegalArgumentException("32 bytes, not " + bytes.length);
        this.bytes = bytes.clone();
    }

    public static Digest ofHex(String hex) {
        return new Digest(HexFormat.of().parseHex(hex));
    }

    public byte[] bytes() {
        return bytes.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Digest digest && Arrays.equals(bytes, digest.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return HexFormat.of().formatHex(bytes);
    }
}
