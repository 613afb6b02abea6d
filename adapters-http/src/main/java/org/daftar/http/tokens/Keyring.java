package org.daftar.http.tokens;

import java.util.Optional;

/** The keys tokens are signed with: one that signs, and older ones that still verify. */
public interface Keyring {

    Key current();

    Optional<Key> find(String id);

    /**
     * @param id the {@code kid} of tokens signed with it
     * @param secret 32 bytes or more, for HMAC with SHA-256
     */
    record Key(String id, byte[] secret) {

        public Key {
            if (secret.length < 32) throw new IllegalArgumentException("A signing key has 32 bytes or more");
            secret = secret.clone();
        }

        @Override
        public byte[] secret() {
            return secret.clone();
        }

        @Override
        public String toString() {
            return "Key[" + id + "]";
        }
    }
}
