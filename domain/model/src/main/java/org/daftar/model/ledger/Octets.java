package org.daftar.model.ledger;

import java.util.Arrays;
import java.util.HexFormat;

/** Bytes as a value: equal when they are the same bytes, and never changed. */
public final class Octets {

    private final byte[] bytes;

    private Octets(byte[] bytes) {
        this.bytes = bytes;
    }

    /** @throws IllegalArgumentException unless there are as many as wanted */
    static Octets of(byte[] bytes, int wanted) {
        if (bytes.length != wanted) throw new IllegalArgumentException(wanted + " bytes, not " + bytes.length);
        return new Octets(bytes.clone());
    }

    byte[] copy() {
        return bytes.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Octets octets && Arrays.equals(bytes, octets.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    /** In hexadecimal. */
    @Override
    public String toString() {
        return HexFormat.of().formatHex(bytes);
    }
}
