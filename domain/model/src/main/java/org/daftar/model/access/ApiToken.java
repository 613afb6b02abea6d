package org.daftar.model.access;

import java.time.Instant;
import java.util.Optional;
import org.daftar.model.kernel.CompanyId;
import org.daftar.model.kernel.UserId;

/**
 * A credential that a user made for a program, bound to them and to one company. It acts in the role that the user has at
 * the time. Its secret is shown once and kept as a hash.
 *
 * @param prefix the secret's first characters, by which its owner knows it again
 */
public record ApiToken(
        ApiTokenId id,
        UserId user,
        CompanyId company,
        String name,
        String prefix,
        Optional<Instant> expiresAt,
        Optional<Instant> lastUsedAt,
        Optional<Instant> revokedAt,
        Instant createdAt) {

    /** What every secret begins with, so that it is known for what it is wherever it turns up. */
    public static final String MARK = "pht_";

    public static final int PREFIX_LENGTH = 12;
}
