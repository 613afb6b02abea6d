package org.daftar.ports.access.query;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.daftar.model.access.ApiToken;
import org.daftar.model.access.ApiTokenId;
import org.daftar.model.access.ExternalSubject;
import org.daftar.model.access.SecretHash;
import org.daftar.model.kernel.CompanyId;
import org.daftar.model.kernel.UserId;
import org.daftar.ports.access.query.Directory.SessionRow;

/** Whom a credential other than our own tokens stands for. */
public interface Credentials {

    /** The active user linked to this subject. */
    Optional<SessionRow> linked(ExternalSubject subject);

    /** Of the secret while it is good: not revoked, not expired, its user still a member of its company. */
    Optional<HolderRow> holder(SecretHash secret, Instant now);

    /** A user's own, newest first, those that were revoked included. */
    List<ApiToken> tokens(UserId user);

    record HolderRow(ApiTokenId token, CompanyId company, SessionRow user) {}
}
