package org.daftar.model.ledger;

import java.util.HexFormat;

/** A SHA-256 value. */
public record Digest(Octets octets) {

    public static final int BYTES = 32;

    /** What the first entry of a chain follows. */
    public static final Digest NONE = new Digest(new byte[BYTES]);

    public Digest(byte[] bytes) {
        this(Octets.of(bytes, BYTES));
    }

    public static Digest ofHex(String hex) {
        return new Digest(HexFormat.of().parseHex(hex));
    }

    public byte[] bytes() {
        return octets.copy();
    }

    @Override
    public String toString() {
        return octets.toString();
    }
}
