package org.daftar.ports.access;

import java.time.Duration;
import java.time.Instant;
import org.daftar.model.access.SignedIn;
import org.daftar.model.kernel.Refusal;
import org.daftar.model.kernel.Refused;

/** What an attempt to sign in or to refresh came to. Both forms are committed: a miss counts although it is refused. */
public sealed interface SignIn {

    /** How long a refresh secret can be presented, and so the longest that anything signed at a sign-in is of use. */
    Duration REFRESH_LASTS = Duration.ofDays(7);

    /** @param refreshSecret 256 random bits, shown once and stored as a hash */
    record Granted(SignedIn who, String refreshSecret, Instant refreshUntil) implements SignIn {

        @Override
        public String toString() {
            return "Granted[" + who.user() + "]";
        }
    }

    record Denied(Refusal refusal) implements SignIn {}

    /** Call after the commit. @throws Refused when denied */
    default Granted orRefuse() {
        if (this instanceof Denied denied) throw new Refused(denied.refusal());
        return (Granted) this;
    }
}
