package org.daftar.http.pipeline;

import java.time.Instant;
import java.util.Optional;
import org.daftar.model.access.ApiTokenId;
import org.daftar.model.access.Bearer;
import org.daftar.model.access.Membership;
import org.daftar.model.kernel.CompanyId;
import org.daftar.ports.access.People.Sighting;
import org.daftar.ports.access.query.Directory.SessionRow;
import org.jspecify.annotations.Nullable;

/**
 * Who calls.
 *
 * @param membership in the company asked for; empty when none was asked for, or the user has no access
 */
record Identity(Credential credential, Optional<Membership> membership) {

    Bearer bearer() {
        return credential.bearer();
    }

    /** Empty for somebody whom only an identity provider knows. */
    Optional<SessionRow> session() {
        return credential.session();
    }

    /**
     * What a credential was found to say.
     *
     * @param token and the company it is bound to, for a program's
     * @param signedInAt when its bearer last proved to an identity provider who they are
     */
    record Credential(
            Bearer bearer,
            Optional<SessionRow> session,
            Optional<ApiTokenId> token,
            Optional<CompanyId> bound,
            Optional<Instant> signedInAt,
            Instant expires) {

        /** The company to look for: the one asked for, or the one that a program's token is good for. */
        @Nullable
        CompanyId wanted(@Nullable CompanyId asked) {
            return asked != null ? asked : bound.orElse(null);
        }

        /** Whether it gives access to the company, if the user has any. */
        boolean reaches(CompanyId company) {
            return bound.map(company::equals).orElse(true);
        }

        Optional<Sighting> sighting(Optional<Membership> seat) {
            return session.map(row -> new Sighting(row.user(), seat.map(Membership::company), token, signedInAt));
        }
    }
}
