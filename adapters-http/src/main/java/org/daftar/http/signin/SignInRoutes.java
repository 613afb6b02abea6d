package org.daftar.http.signin;

import static org.daftar.http.routes.Admission.Scheme.PUBLIC;
import static org.daftar.http.routes.Admission.Scheme.SIGNED_IN;
import static org.daftar.http.routes.Method.POST;
import static org.daftar.http.routes.Output.json;

import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.daftar.http.json.Doc;
import org.daftar.http.json.Example;
import org.daftar.http.json.Text;
import org.daftar.http.routes.Declaration;
import org.daftar.http.routes.RouteGroup;
import org.daftar.http.routes.Routes;
import org.daftar.http.tokens.Tokens;
import org.daftar.model.access.SessionId;
import org.daftar.model.kernel.Origin;
import org.daftar.model.kernel.Refusal;
import org.daftar.ports.access.Access;
import org.daftar.ports.access.SignIn;

/** Signing in, refreshing and signing out. */
public final class SignInRoutes implements RouteGroup {

    private final String dialect;
    private final boolean documented;
    private final Access access;
    private final Tokens tokens;
    private final Consumer<SessionId> ended;
    private final BiConsumer<Origin, Refusal> denied;

    /**
     * @param dialect whose tokens are given
     * @param documented whether the dialect's own document has signing in and refreshing
     * @param ended told of each session that was signed out, after the commit
     * @param denied told of each attempt to sign in or to refresh that was denied, after the commit
     */
    public SignInRoutes(
            String dialect,
            boolean documented,
            Access access,
            Tokens tokens,
            Consumer<SessionId> ended,
            BiConsumer<Origin, Refusal> denied) {
        this.dialect = dialect;
        this.documented = documented;
        this.access = access;
        this.tokens = tokens;
        this.ended = ended;
        this.denied = denied;
    }

    /** What an attempt came to, and where it came from. */
    private record Attempt(Origin origin, SignIn outcome) {}

    @Example("""
            {"email": "you@example.com", "password": "your password"}""")
    // A password may be all blanks, which no other text that is required may; a wrong one is told as such.
    record Credentials(@Text(min = 1, max = 254) String email, @Text(max = 200, verbatim = true) String password) {

        @Override
        public String toString() {
            return "Credentials[" + email + "]";
        }
    }

    @Example("""
            {"refreshToken": "the refreshToken of the previous answer"}""")
    record RefreshBody(@Text(min = 1, max = 2048) String refreshToken) {

        @Override
        public String toString() {
            return "RefreshBody";
        }
    }

    record TokenView(
            @Doc("A JWT; send it as Authorization: Bearer.") String accessToken,
            @Doc("A JWT; good for one refresh.") String refreshToken,
            @Doc("Seconds until the access token expires.") long expiresIn) {

        @Override
        public String toString() {
            return "TokenView[" + expiresIn + "]";
        }
    }

    record SignedOut(@Doc("The session that ended.") UUID id, boolean revoked) {}

    @Override
    public void declare(Routes routes) {
        on(routes, "login")
                .summary("Sign in with e-mail and password")
                .open(PUBLIC, "signing in is how a caller becomes known")
                .secret()
                .params()
                .body(Credentials.class)
                .writes(json(TokenView.class))
                .prepare((call, none, sent) -> access.prove(sent.email(), sent.password()))
                .handle(
                        (call, none, sent, proof) -> new Attempt(call.origin(), access.signIn(call.origin(), proof)),
                        this::view);
        on(routes, "refresh")
                .summary("Exchange a refresh token for a new access token")
                .open(PUBLIC, "the refresh token is the credential, and the access token may have expired")
                .secret()
                .params()
                .body(RefreshBody.class)
                .writes(json(TokenView.class))
                .prepare((call, none, sent) -> tokens.verifyRefresh(dialect, sent.refreshToken()))
                .handle(
                        (call, none, sent, secret) -> new Attempt(call.origin(), access.refresh(call.origin(), secret)),
                        this::view);
        on(routes, "logout")
                .summary("Sign out: the session and all of its tokens end at once")
                .extension()
                .open(SIGNED_IN, "everybody may end their own session")
                .secret()
                .params()
                .writes(json(SignedOut.class))
                .handle(
                        (call, none, nothing) -> {
                            access.signOut(call.origin(), call.signedIn().session());
                            return call.signedIn().session();
                        },
                        this::signedOut);
    }

    private Declaration on(Routes routes, String what) {
        var declaration = routes.on(POST, "/auth/" + what, dialect + ".auth." + what);
        return documented ? declaration : declaration.extension();
    }

    private TokenView view(Attempt attempt) {
        if (attempt.outcome() instanceof SignIn.Denied no) denied.accept(attempt.origin(), no.refusal());
        var granted = attempt.outcome().orRefuse();
        return new TokenView(
                tokens.access(dialect, granted.who()),
                tokens.refresh(dialect, granted.who(), granted.refreshSecret(), granted.refreshUntil()),
                Tokens.ACCESS_LIFETIME.toSeconds());
    }

    private SignedOut signedOut(SessionId session) {
        ended.accept(session);
        return new SignedOut(session.value(), true);
    }
}
