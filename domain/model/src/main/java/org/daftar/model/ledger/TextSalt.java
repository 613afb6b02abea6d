package org.daftar.model.ledger;

/**
 * Sixteen random bytes that are hashed with an entry's free text. The text can be erased together with them (a person's
 * right), and the chain still proves everything else.
 */
public record TextSalt(Octets octets) {

    public static final int BYTES = 16;

    public TextSalt(byte[] bytes) {
        this(Octets.of(bytes, BYTES));
    }

    public byte[] bytes() {
        return octets.copy();
    }
}
