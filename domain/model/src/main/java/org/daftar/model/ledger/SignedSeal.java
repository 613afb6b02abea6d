package org.daftar.model.ledger;

import java.util.Optional;

/**
 * A seal and the signature over its {@link Seal#statement()}.
 *
 * @param key the public key that checks the signature, in base64 for URLs, like the signature itself
 */
public record SignedSeal(Seal seal, String key, String signature) {

    /** Empty for anything but a line exactly as it was printed. */
    public static Optional<SignedSeal> parse(String line) {
        return SealText.parse(line);
    }

    /** One line to be kept outside the store. */
    public String line() {
        return SealText.line(this);
    }
}
