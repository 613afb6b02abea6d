package org.daftar.http.pipeline;

import io.netty.handler.codec.DecoderException;
import io.vertx.core.http.HttpClosedException;
import io.vertx.core.http.HttpServerRequest;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.daftar.http.dialect.Dialect;
import org.daftar.http.dialect.Fault;
import org.daftar.http.limits.RateLimits;
import org.daftar.http.pipeline.Identities.Shown;
import org.daftar.http.pipeline.Identity.Credential;
import org.daftar.http.routes.Admission;
import org.daftar.http.routes.Endpoint;
import org.daftar.http.routes.Method;
import org.daftar.http.routes.RouteTrie;
import org.daftar.http.routes.RouteTrie.Match;
import org.daftar.http.routes.Scope;
import org.daftar.model.access.Membership;
import org.daftar.model.access.Plan;
import org.daftar.model.kernel.CompanyId;
import org.daftar.model.kernel.Permission;
import org.daftar.model.kernel.Refusal;
import org.daftar.model.kernel.Refused;
import org.daftar.ports.access.query.Directory.SessionRow;
import org.jspecify.annotations.Nullable;

/** The way of a request from its arrival to the endpoint's work. One per dialect, shared by all event loops. */
public final class DialectPipeline {

    private final Dialect dialect;
    private final Machinery machinery;
    private final RouteTrie trie;
    private final Map<String, Route<?, ?, ?>> routes = new ConcurrentHashMap<>();
    private final Running running;

    public DialectPipeline(Dialect dialect, Machinery machinery) {
        this.dialect = dialect;
        this.machinery = machinery;
        this.trie = new RouteTrie(dialect.endpoints());
        this.running = new Running(dialect, machinery);
    }

    /** On the event loop that the mailbox belongs to. */
    public void handle(HttpServerRequest http, Mailbox mailbox) {
        var id = RequestIds.of(http.getHeader("X-Request-Id"), machinery.ids());
        var exchange = new Exchange(http, dialect, machinery.observations(), id);
        var match = trie.find(Method.of(http.method().name()).orElse(null), exchange.path());
        var endpoint = match instanceof Match.Found found ? found.endpoint() : null;
        if (endpoint != null && endpoint.takesFile()) {
            http.pause();
            guarded(exchange, () -> arrive(exchange, match, form(http, exchange, endpoint, mailbox), mailbox));
            return;
        }
        var limit = endpoint == null ? Endpoint.USUAL_BODY_LIMIT : endpoint.bodyLimit();
        BodyReader.read(
                http,
                limit,
                machinery.room(),
                mailbox,
                new BodyReader.Told(
                        body -> guarded(
                                exchange,
                                () -> arrive(exchange, match, then -> then.accept(Received.json(body)), mailbox)),
                        () -> guarded(exchange, () -> {
                            countAddress(exchange);
                            exchange.fault(Fault.bodyTooLarge(limit));
                        }),
                        () -> guarded(exchange, () -> {
                            countAddress(exchange);
                            exchange.fail(Workers.overloaded());
                        })));
    }

    /** What is to be said of a body, as soon as it is there. A file is asked for only of who may send it. */
    private interface Body {
        void then(Consumer<Received> consumer);
    }

    private Body form(HttpServerRequest http, Exchange exchange, Endpoint<?, ?, ?> endpoint, Mailbox mailbox) {
        return then -> {
            var flaw = FormReader.flaw(http);
            if (flaw.isPresent()) {
                exchange.fault(flaw.get());
                return;
            }
            var reader = new FormReader(
                    http,
                    machinery.files(),
                    endpoint.bodyLimit(),
                    form -> guarded(exchange, () -> gathered(exchange, endpoint, form, mailbox, then)),
                    broken -> failForm(exchange, endpoint, broken));
            exchange.afterwards(reader::clear);
            reader.read();
        };
    }

    /** To say whether two files are the same takes long, so it is not asked of who names no key. */
    private void gathered(
            Exchange exchange, Endpoint<?, ?, ?> endpoint, Form form, Mailbox mailbox, Consumer<Received> then) {
        if (OnceHeaders.isKeyed(exchange, endpoint.once())) known(exchange, form, mailbox, then);
        else then.accept(new Received(new byte[0], form));
    }

    private void known(Exchange exchange, Form form, Mailbox mailbox, Consumer<Received> then) {
        machinery.workers().prepare(() -> {
            try {
                var received = new Received(form.fingerprint(), form);
                mailbox.execute(() -> guarded(exchange, () -> then.accept(received)));
            } catch (IOException | RuntimeException | Error failed) {
                mailbox.execute(() -> fail(exchange, failed));
            }
        });
    }

    private void failForm(Exchange exchange, Endpoint<?, ?, ?> endpoint, Throwable broken) {
        if (broken instanceof HttpClosedException) exchange.gone();
        else if (broken instanceof FormReader.TooLarge) exchange.fault(Fault.bodyTooLarge(endpoint.bodyLimit()));
        else if (broken instanceof DecoderException) exchange.fault(Fault.brokenForm());
        else fail(exchange, broken);
    }

    private void arrive(Exchange exchange, Match match, Body body, Mailbox mailbox) {
        if (match instanceof Match.Found found) {
            try {
                exchange.found(found.endpoint().path(), found.parameters());
            } catch (IllegalArgumentException malformed) {
                countAddress(exchange);
                exchange.fault(Fault.unknownPath());
                return;
            }
            if (found.endpoint().isPublic()) {
                if (countAddress(exchange)) body.then(came -> running.run(route(found), exchange, null, came, mailbox));
                return;
            }
        }
        var token = dialect.conventions().credential(exchange);
        if (token.isEmpty()) {
            if (countAddress(exchange)) exchange.fault(faultOf(exchange, match).orElseGet(this::noCredential));
            return;
        }
        identify(exchange, match, token.get(), mailbox, identity -> admit(exchange, match, identity, body, mailbox));
    }

    /** Knows the caller at once, or asks on a worker and comes back. */
    private void identify(Exchange exchange, Match match, String token, Mailbox mailbox, Consumer<Known> then) {
        Refused unnamed = null;
        CompanyId company = null;
        try {
            company = company(exchange, match);
        } catch (Refused notNamed) {
            // Told only after the caller is known: who has no valid token is told that first.
            unnamed = notNamed;
        }
        var wanted = company;
        var flaw = unnamed;
        var shown = new Shown(dialect.name(), dialect.conventions().takesOtherCredentials(), token);
        var remembered = machinery.identities().remembered(shown, wanted);
        if (remembered != null) {
            then.accept(new Known(remembered, wanted, flaw));
            return;
        }
        machinery.workers().read(() -> {
            try {
                var asked = machinery.identities().ask(shown, wanted);
                mailbox.execute(() -> guarded(exchange, () -> then.accept(new Known(asked, wanted, flaw))));
            } catch (RuntimeException | Error failed) {
                mailbox.execute(() -> fail(exchange, failed));
            }
        });
    }

    private void admit(Exchange exchange, Match match, Known known, Body body, Mailbox mailbox) {
        known.identity().membership().ifPresent(seat -> exchange.seated(seat.company()));
        if (!countTenant(exchange, known.identity())) return;
        var fault = faultOf(exchange, match);
        if (fault.isPresent()) {
            exchange.fault(fault.get());
            return;
        }
        var route = route((Match.Found) match);
        requireFit(route.endpoint(), known.identity().credential());
        requireNamed(exchange, known);
        var membership = known.identity().membership();
        boolean isOfCompany = !(route.endpoint().scope() instanceof Scope.Control);
        if (isOfCompany && membership.isEmpty()) throw new Refused(new Refusal.NoAccess());
        var plan = membership
                .map(Membership::plan)
                .or(() -> known.identity().session().map(SessionRow::plan));
        judge(
                route.endpoint(),
                plan,
                membership.map(seat -> seat.role().permissions()).orElse(Set.of()));
        body.then(came -> running.run(route, exchange, known.identity(), came, mailbox));
    }

    /** Whether the kind of credential will do. */
    private static void requireFit(Endpoint<?, ?, ?> endpoint, Credential credential) {
        boolean mayBeUnregistered =
                endpoint.admission() instanceof Admission.Open open && open.scheme() == Admission.Scheme.IDENTIFIED;
        if (credential.session().isEmpty() && !mayBeUnregistered) {
            throw new Refused(new Refusal.Unauthenticated(
                    "not_registered", "You are not registered here yet. Register, or accept an invitation."));
        }
        if (endpoint.inPerson() && credential.token().isPresent()) {
            throw new Refused(new Refusal.NotPermitted(
                    "in_person_only", "A token made for a program cannot do this. Sign in yourself."));
        }
    }

    /** The token of a program names its company when the caller does not. */
    private void requireNamed(Exchange exchange, Known known) {
        var unnamed = known.unnamed();
        if (unnamed == null) return;
        boolean boundToOne = known.identity().credential().bound().isPresent();
        if (!boundToOne || dialect.conventions().namesCompany(exchange)) throw unnamed;
    }

    private static void judge(Endpoint<?, ?, ?> endpoint, Optional<Plan> plan, Set<Permission> permissions) {
        endpoint.module()
                .filter(module -> plan.filter(one -> one.includes(module)).isEmpty())
                .ifPresent(module -> {
                    throw new Refused(new Refusal.ModuleNotInPlan(module));
                });
        if (!(endpoint.admission() instanceof Admission.Requires requires)) return;
        for (var permission : requires.permissions()) {
            if (!permissions.contains(permission)) throw new Refused(new Refusal.Forbidden(permission));
        }
    }

    private @Nullable CompanyId company(Exchange exchange, Match match) {
        if (!(match instanceof Match.Found found)) return null;
        var scope = found.endpoint().scope();
        if (scope instanceof Scope.Company || scope instanceof Scope.CompanyInControl)
            return dialect.conventions().company(exchange);
        return scope instanceof Scope.CompanyInPath inPath ? CompanyPath.read(exchange, inPath.parameter()) : null;
    }

    private boolean countTenant(Exchange exchange, Identity identity) {
        var seat = identity.membership();
        if (seat.isPresent()) {
            return go(
                    exchange,
                    machinery.limits().count(seat.get().tenant(), seat.get().plan()));
        }
        var session = identity.session();
        if (session.isEmpty()) return countAddress(exchange);
        return go(
                exchange,
                machinery.limits().count(session.get().home(), session.get().plan()));
    }

    private boolean countAddress(Exchange exchange) {
        return go(exchange, machinery.limits().count(exchange.origin().address()));
    }

    private static boolean go(Exchange exchange, RateLimits.Verdict verdict) {
        exchange.counted(verdict);
        if (verdict.isExceeded()) exchange.fault(Fault.tooManyRequests(verdict.retryAfterSeconds()));
        return !verdict.isExceeded();
    }

    private static Optional<Fault> faultOf(Exchange exchange, Match match) {
        if (match instanceof Match.Unknown) return Optional.of(Fault.unknownPath());
        return match instanceof Match.WrongMethod wrong
                ? Optional.of(Fault.wrongMethod(exchange.method(), wrong.allowed()))
                : Optional.empty();
    }

    private Fault noCredential() {
        return dialect.conventions()
                .fault(new Refusal.Unauthenticated("unauthenticated", "This call needs a token. Sign in to get one."));
    }

    /** Compiled when it is asked for first: to compile all of them would be a sixth of a start. */
    private Route<?, ?, ?> route(Match.Found found) {
        var endpoint = found.endpoint();
        var known = routes.get(endpoint.id());
        return known != null ? known : routes.computeIfAbsent(endpoint.id(), id -> new Route<>(dialect, endpoint));
    }

    private void guarded(Exchange exchange, Runnable step) {
        try {
            step.run();
        } catch (RuntimeException | Error failed) {
            fail(exchange, failed);
        }
    }

    /** An answer to somebody who is not known counts for their address, so that guessing tokens is slow. */
    private void fail(Exchange exchange, Throwable failed) {
        if (!exchange.isCounted() && !countAddress(exchange)) return;
        exchange.fail(failed);
    }

    private record Known(Identity identity, @Nullable CompanyId company, @Nullable Refused unnamed) {}
}
