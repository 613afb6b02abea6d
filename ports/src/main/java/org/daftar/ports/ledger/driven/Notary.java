package org.daftar.ports.ledger.driven;

import java.util.Optional;
import org.daftar.model.ledger.Seal;
import org.daftar.model.ledger.SignedSeal;

/** Signs seals, and knows its own signatures. Its keys are kept outside the store. */
public interface Notary {

    SignedSeal sign(Seal seal);

    /** What is wrong with a signature, in words; empty when a key known here made it for exactly this seal. */
    Optional<String> fault(SignedSeal signed);

    /** For books that are never sealed: it holds no key and knows none. */
    static Notary none() {
        return new Notary() {
            @Override
            public SignedSeal sign(Seal seal) {
                throw new IllegalStateException("There is no key here to sign a seal with.");
            }

            @Override
            public Optional<String> fault(SignedSeal signed) {
                return Optional.of("no key for seals is known here");
            }
        };
    }
}
