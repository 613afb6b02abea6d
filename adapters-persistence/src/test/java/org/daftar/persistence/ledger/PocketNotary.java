package org.daftar.persistence.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.util.Base64;
import java.util.Optional;
import org.daftar.model.ledger.Seal;
import org.daftar.model.ledger.SignedSeal;
import org.daftar.ports.ledger.driven.Notary;

/** One pair of keys, in memory. */
record PocketNotary(KeyPair keys) implements Notary {

    static PocketNotary fresh() {
        try {
            return new PocketNotary(KeyPairGenerator.getInstance("Ed25519").generateKeyPair());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public SignedSeal sign(Seal seal) {
        try {
            var signing = Signature.getInstance("Ed25519");
            signing.initSign(keys.getPrivate());
            signing.update(seal.statement().getBytes(UTF_8));
            return new SignedSeal(
                    seal, "pocket", Base64.getUrlEncoder().withoutPadding().encodeToString(signing.sign()));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public Optional<String> fault(SignedSeal signed) {
        try {
            var checking = Signature.getInstance("Ed25519");
            checking.initVerify(keys.getPublic());
            checking.update(signed.seal().statement().getBytes(UTF_8));
            return checking.verify(Base64.getUrlDecoder().decode(signed.signature()))
                    ? Optional.empty()
                    : Optional.of("forged");
        } catch (GeneralSecurityException e) {
            return Optional.of("no signature");
        }
    }
}
