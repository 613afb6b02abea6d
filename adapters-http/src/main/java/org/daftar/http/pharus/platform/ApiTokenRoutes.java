package org.daftar.http.pharus.platform;

import static org.daftar.http.routes.Admission.Scheme.SIGNED_IN;
import static org.daftar.http.routes.Method.DELETE;
import static org.daftar.http.routes.Method.GET;
import static org.daftar.http.routes.Method.POST;
import static org.daftar.http.routes.Output.all;
import static org.daftar.http.routes.Output.json;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.daftar.http.json.Doc;
import org.daftar.http.json.Example;
import org.daftar.http.json.Range;
import org.daftar.http.json.Text;
import org.daftar.http.pharus.Deleted;
import org.daftar.http.routes.RouteGroup;
import org.daftar.http.routes.Routes;
import org.daftar.model.access.ApiToken;
import org.daftar.model.access.ApiTokenId;
import org.daftar.model.kernel.CompanyId;
import org.daftar.ports.access.ApiTokens;
import org.daftar.ports.access.query.Credentials;

/** Credentials that the caller makes for programs of their own. */
public final class ApiTokenRoutes implements RouteGroup {

    private final ApiTokens tokens;
    private final Credentials credentials;

    public ApiTokenRoutes(ApiTokens tokens, Credentials credentials) {
        this.tokens = tokens;
        this.credentials = credentials;
    }

    record TokenPath(UUID id) {}

    @Example(
            """
            {"name": "Nightly import", "orgId": "01890a5d-ac96-774b-bcce-b302099a8057", "expiresInDays": 90}""")
    record TokenBody(
            @Text(min = 1, max = 255) String name,
            @Doc("The one organization it is good for.") UUID orgId,
            @Doc("For ever without.") @Range(min = 1, max = 3650) Optional<Integer> expiresInDays) {}

    record ApiTokenView(
            UUID id,
            UUID userId,
            UUID orgId,
            String name,
            @Doc("How its plaintext begins.") String prefix,
            Optional<Instant> expiresAt,
            @Doc("To the minute.") Optional<Instant> lastUsedAt,
            Optional<Instant> revokedAt,
            Instant createdAt) {

        static ApiTokenView of(ApiToken token) {
            return new ApiTokenView(
                    token.id().value(),
                    token.user().value(),
                    token.company().value(),
                    token.name(),
                    token.prefix(),
                    token.expiresAt(),
                    token.lastUsedAt(),
                    token.revokedAt(),
                    token.createdAt());
        }
    }

    record IssuedView(ApiTokenView token, @Doc("Shown now, and never again.") String plaintext) {

        @Override
        public String toString() {
            return "IssuedView[" + token.id() + "]";
        }
    }

    @Override
    public void declare(Routes routes) {
        routes.on(POST, "/api-tokens", "pharus.apiTokens.create")
                .summary("Make a token for a program; it acts in your role in one organization")
                .open(SIGNED_IN, "everybody may make tokens for where they are a member")
                .inPerson()
                .secret()
                .params()
                .body(TokenBody.class)
                .writes(json(201, IssuedView.class))
                .handle((call, none, sent) -> issued(
                        tokens.issue(call.signedIn(), new CompanyId(sent.orgId()), sent.name(), sent.expiresInDays())));
        routes.on(GET, "/api-tokens", "pharus.apiTokens.list")
                .summary("List your tokens, newest first")
                .open(SIGNED_IN, "everybody may see their own tokens")
                .inPerson()
                .params()
                .reads(all(ApiTokenView.class))
                .handle((call, none) -> credentials.tokens(call.signedIn().user()).stream()
                        .map(ApiTokenView::of)
                        .toList());
        routes.on(DELETE, "/api-tokens/{id}", "pharus.apiTokens.revoke")
                .summary("End a token of yours at once")
                .open(SIGNED_IN, "everybody may end their own tokens")
                .inPerson()
                .params(TokenPath.class)
                .writes(json(Deleted.class))
                .handle((call, path, nothing) -> {
                    tokens.revoke(call.signedIn(), new ApiTokenId(path.id()));
                    return new Deleted(path.id());
                });
    }

    private static IssuedView issued(ApiTokens.Issued issued) {
        return new IssuedView(ApiTokenView.of(issued.token()), issued.secret());
    }
}
