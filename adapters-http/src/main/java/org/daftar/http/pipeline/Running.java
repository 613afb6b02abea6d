package org.daftar.http.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.daftar.http.dialect.Dialect;
import org.daftar.http.dialect.Fault;
import org.daftar.http.json.Rows;
import org.daftar.http.routes.Output;
import org.daftar.http.routes.RowsMode;
import org.daftar.http.routes.Scope;
import org.daftar.http.routes.Upload;
import org.daftar.http.routes.Work;
import org.daftar.model.access.Membership;
import org.daftar.model.access.SignedIn;
import org.daftar.model.kernel.Control;
import org.daftar.model.kernel.Flaw;
import org.daftar.model.kernel.Page;
import org.daftar.model.kernel.Plane;
import org.daftar.model.kernel.Refusal;
import org.daftar.model.kernel.Refused;
import org.jspecify.annotations.Nullable;

/** Reads what was sent, all faults at once, and sets the endpoint's work going. */
final class Running {

    private static final Refusal.Invalid NO_FILE = Refusal.Invalid.of(
            Upload.PART, "required", "Send the file in the part \"" + Upload.PART + "\" of the form.");

    static final long DEADLINE_NANOS = TimeUnit.SECONDS.toNanos(5);

    private final Dialect dialect;
    private final Machinery machinery;
    private final Reads reads;
    private final Writes writes;
    private final ManyWrites manyWrites;

    Running(Dialect dialect, Machinery machinery) {
        this.dialect = dialect;
        this.machinery = machinery;
        this.reads = new Reads(machinery);
        this.writes = new Writes(dialect, machinery);
        this.manyWrites = new ManyWrites(dialect, machinery);
    }

    /** @param identity absent at a public endpoint */
    <P extends Record, B extends Record, R> void run(
            Route<P, B, R> route, Exchange exchange, @Nullable Identity identity, Received received, Mailbox mailbox) {
        var endpoint = route.endpoint();
        var unreadable = endpoint.isRead() || endpoint.takesFile()
                ? Optional.<Fault>empty()
                : BodyForm.flaw(exchange, received.bytes());
        if (unreadable.isPresent()) {
            exchange.fault(unreadable.get());
            return;
        }
        var once = endpoint.isRead() ? null : OnceHeaders.of(exchange, endpoint.once());
        exchange.requireSoundQuery();
        var faults = new Faults();
        faults.check(() -> route.query().requireSpelt(exchange.queryNames()));
        var params = faults.read(() -> route.params().readParams(name -> values(exchange, name)));
        var scope = pageScope(route, identity);
        var page = endpoint.output() instanceof Output.Paged<?, ?> paged
                ? faults.read(() -> page(exchange, paged, scope))
                : null;
        var body = endpoint.isRead() ? null : faults.read(() -> received.read(route.body()));
        if (endpoint.takesFile() && received.file() == null) faults.note(NO_FILE);
        var binding = page == null ? "" : dialect.conventions().paging().binding(exchange, page, scope);
        var call = call(exchange, identity, page, binding, received.file());
        var subject = endpoint.subject();
        if (faults.any() && params != null && subject.isPresent()) {
            reads.refuse(exchange, call, plane(endpoint.scope(), call), params, subject.get(), faults::refuse, mailbox);
            return;
        }
        faults.refuse();
        var plane = plane(endpoint.scope(), call);
        if (params == null) throw new IllegalStateException("Read without a fault, yet nothing was read");
        if (endpoint.work() instanceof Work.Reading<P, B, R> reading) {
            reads.run(route, exchange, call, plane, params, reading, mailbox);
        } else if (body != null && once != null) {
            write(route, exchange, new Writes.Sent<>(call, plane, params, body, once, received.bytes()), mailbox);
        }
    }

    private <P extends Record, B extends Record, R> void write(
            Route<P, B, R> route, Exchange exchange, Writes.Sent<P, B> sent, Mailbox mailbox) {
        if (route.endpoint().work() instanceof Work.Writing<P, B, ?, ?, R> writing) {
            writes.run(route, exchange, sent, writing, mailbox);
        } else if (route.endpoint().work() instanceof Work.Many<?, ?> many) {
            many(route, exchange, sent, many, mailbox);
        }
    }

    @SuppressWarnings("unchecked") // the work says so: many rows come with RowsMode and Rows, and with nothing else
    private <P extends Record, B extends Record, R> void many(
            Route<P, B, R> route, Exchange exchange, Writes.Sent<P, B> sent, Work.Many<?, ?> work, Mailbox mailbox) {
        var many = (Work.Many<?, R>) work;
        var rows = (Writes.Sent<RowsMode, Rows>) sent;
        var toRows = (Route<RowsMode, Rows, R>) route;
        if (rows.params().atomic()) writes.run(toRows, exchange, rows, many.together(), mailbox);
        else manyWrites.run(toRows, exchange, rows, many, mailbox);
    }

    private FoundCall call(
            Exchange exchange,
            @Nullable Identity identity,
            Page.@Nullable Request<?> page,
            String binding,
            @Nullable Upload file) {
        var base = exchange.base(machinery.url());
        if (identity == null)
            return new FoundCall(exchange.origin(), null, null, null, page, binding, file, base, exchange::isAbandoned);
        SignedIn who = identity.session()
                .map(row -> new SignedIn(row.user(), row.home(), row.plan(), row.id(), exchange.origin()))
                .orElse(null);
        Membership seat = identity.membership().orElse(null);
        return new FoundCall(
                exchange.origin(), identity.bearer(), who, seat, page, binding, file, base, exchange::isAbandoned);
    }

    private static Plane plane(Scope scope, FoundCall call) {
        return scope instanceof Scope.Control || scope instanceof Scope.CompanyInControl
                ? Control.CONTROL
                : call.books();
    }

    private <S extends Enum<S>> Page.Request<S> page(Exchange exchange, Output.Paged<?, S> output, String scope) {
        return dialect.conventions().paging().read(exchange, output, scope);
    }

    /** A place in a list belongs to the list: this endpoint, this company, this user. */
    private static String pageScope(Route<?, ?, ?> route, @Nullable Identity identity) {
        if (identity == null || !(route.endpoint().output() instanceof Output.Paged)) return "";
        var company =
                identity.membership().map(seat -> seat.company().toString()).orElse("");
        return route.endpoint().id() + ' ' + company + ' ' + identity.bearer().user();
    }

    private static List<String> values(Exchange exchange, String name) {
        var inPath = exchange.pathParameters().get(name);
        return inPath == null ? exchange.query(name) : List.of(inPath);
    }

    /** Gathers what is wrong in path, query and body, so that a caller learns it all in one answer. */
    private static final class Faults {

        private final List<Refusal.Invalid> refusals = new ArrayList<>();

        void check(Runnable requirement) {
            read(() -> {
                requirement.run();
                return requirement;
            });
        }

        <T> @Nullable T read(Supplier<T> reading) {
            try {
                return reading.get();
            } catch (Refused refused) {
                if (!(refused.refusal() instanceof Refusal.Invalid invalid)) throw refused;
                refusals.add(invalid);
                return null;
            }
        }

        void note(Refusal.Invalid flaw) {
            refusals.add(flaw);
        }

        boolean any() {
            return !refusals.isEmpty();
        }

        void refuse() {
            if (refusals.isEmpty()) return;
            if (refusals.size() == 1) throw new Refused(refusals.get(0));
            var flaws = new ArrayList<Flaw>();
            for (var refusal : refusals) flaws.addAll(refusal.flaws());
            throw new Refused(Refusal.Invalid.of(flaws));
        }
    }
}
