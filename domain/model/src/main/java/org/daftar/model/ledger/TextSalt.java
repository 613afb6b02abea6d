package org.daftar.model.ledger;

import java.util.Arrays;
import java.util.HexFormat;

/**
 * Sixteen random bytes that are hashed with an entry's free text. The text can be erased together with them (a person's
 * right), and the chain still proves everything else.
 */
public final class TextSalt {

    public static final int BYTES = 16;

    private final byte[] bytes;

    public TextSalt(byte[] bytes) {
        if (bytes.length != BYTES) throw new IllegalArgumentException("16 bytes, not " + bytes.length);
        this.bytes = bytes.clone();
    }

    public byte[] bytes() {
        return bytes.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof TextSalt salt && Arrays.equals(bytes, salt.bytes);
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
