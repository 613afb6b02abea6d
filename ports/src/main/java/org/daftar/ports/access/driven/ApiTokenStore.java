package org.daftar.ports.access.driven;

import java.time.Instant;
import java.util.Optional;
import org.daftar.model.access.ApiToken;
import org.daftar.model.access.ApiTokenId;
import org.daftar.model.access.SecretHash;
import org.daftar.model.kernel.CompanyId;
import org.daftar.model.kernel.UserId;

/** Tokens for programs and the hashes of their secrets. */
public interface ApiTokenStore {

    void add(ApiToken token, SecretHash hash);

    Optional<ApiToken> find(ApiTokenId token);

    /** How many of a user's were not revoked. */
    long live(UserId user);

    void revoke(ApiTokenId token, Instant at);

    /** All of a user's for a company. */
    void revoke(UserId user, CompanyId company, Instant at);

    void used(ApiTokenId token, Instant at);
}
