package org.daftar.ports.access;

import java.util.Optional;
import org.daftar.model.access.ApiToken;
import org.daftar.model.access.ApiTokenId;
import org.daftar.model.access.SignedIn;
import org.daftar.model.kernel.CompanyId;
import org.daftar.model.kernel.Refused;

/** Credentials that users make for their programs. */
public interface ApiTokens {

    /**
     * @param days from now; never expiring without
     * @throws Refused no access unless the user is a member of the company; {@code too_many} beyond a hundred
     */
    Issued issue(SignedIn who, CompanyId company, String name, Optional<Integer> days);

    /** Ends a token of one's own at once. @throws Refused missing for anybody else's, and for one that has ended */
    void revoke(SignedIn who, ApiTokenId token);

    /** @param secret in clear, for this once */
    record Issued(ApiToken token, String secret) {

        @Override
        public String toString() {
            return "Issued[" + token.id() + "]";
        }
    }
}
