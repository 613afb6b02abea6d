package org.daftar.http.pipeline;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.daftar.http.dialect.Dialect;
import org.daftar.http.routes.None;
import org.daftar.http.routes.Once;
import org.daftar.http.routes.Output;
import org.daftar.http.routes.Work;
import org.daftar.model.kernel.Control;
import org.daftar.model.kernel.Plane;
import org.daftar.ports.kernel.KeptAnswers.KeptAnswer;
import org.daftar.ports.kernel.Unit;
import org.daftar.ports.kernel.Unit.Outcome;

/**
 * Runs a write: what is slow on a worker, then the unit of work, in which the kept answer is looked up, the use case runs
 * and its answer is rendered and kept; one that nobody keeps is rendered when it is sent. The caller is answered after the commit.
 */
final class Writes {

    private static final String JSON = "application/json";

    private final Dialect dialect;
    private final Machinery machinery;
    private final Leftovers leftovers;

    Writes(Dialect dialect, Machinery machinery) {
        this.dialect = dialect;
        this.machinery = machinery;
        this.leftovers = new Leftovers(machinery.workers());
    }

    /** What a write works with; read once, never changed, so that a unit may run twice. */
    record Sent<P, B>(FoundCall call, Plane plane, P params, B body, OnceHeaders once, byte[] bytes) {}

    /** What became of the unit. */
    private sealed interface Result {

        /** @param body the answer's, rendered inside the unit if it is kept, and when it is sent if it is not */
        record Fresh(Supplier<byte[]> body) implements Result {}

        record Replayed(KeptAnswer answer) implements Result {}

        record KeyTaken() implements Result {}
    }

    <P extends Record, B extends Record, X, U, R> void run(
            Route<P, B, R> route,
            Exchange exchange,
            Sent<P, B> sent,
            Work.Writing<P, B, X, U, R> work,
            Mailbox mailbox) {
        var fingerprint = sent.once().key().map(key -> Fingerprint.of(dialect.name(), exchange, sent.bytes()));
        var prepare = work.prepare();
        if (prepare == null) {
            @SuppressWarnings("unchecked") // nothing was declared to be prepared, so X is None
            var nothing = (X) None.NONE;
            submit(route, exchange, sent, work, nothing, fingerprint, mailbox);
            return;
        }
        machinery.workers().prepare(() -> {
            try {
                Optional<Result> before = fingerprint.isEmpty()
                        ? Optional.empty()
                        : machinery.snapshots().read(sent.plane(), () -> kept(sent, fingerprint));
                if (before.isPresent()) {
                    tell(route, exchange, sent, new Outcome.Done<>(before.get()), mailbox);
                    return;
                }
                var prepared = prepare.prepare(sent.call(), sent.params(), sent.body());
                try {
                    submit(route, exchange, sent, work, prepared, fingerprint, mailbox);
                } catch (RuntimeException | Error notQueued) {
                    leftovers.discard(work, prepared);
                    throw notQueued;
                }
            } catch (RuntimeException | Error failed) {
                mailbox.execute(() -> exchange.fail(failed));
            }
        });
    }

    private <P extends Record, B extends Record, X, U, R> void submit(
            Route<P, B, R> route,
            Exchange exchange,
            Sent<P, B> sent,
            Work.Writing<P, B, X, U, R> work,
            X prepared,
            Optional<byte[]> fingerprint,
            Mailbox mailbox) {
        var unit = new Unit<Result>(
                () -> {
                    Optional<Result> before = kept(sent, fingerprint);
                    return before.isPresent() ? before.get() : act(route, sent, work, prepared, fingerprint);
                },
                sent.once().rehearsal(),
                System.nanoTime() + Running.DEADLINE_NANOS,
                outcome -> {
                    if (isUsed(sent, outcome)) tell(route, exchange, sent, outcome, mailbox);
                    else leftovers.discard(work, prepared, () -> tell(route, exchange, sent, outcome, mailbox));
                });
        machinery.transactions().submit(sent.plane(), unit, machinery.workers().lender());
    }

    /** Whether what was prepared for the unit became part of what is stored. */
    private static boolean isUsed(Sent<?, ?> sent, Outcome<? extends Result> outcome) {
        return !sent.once().rehearsal()
                && outcome instanceof Outcome.Done<? extends Result> done
                && done.answer() instanceof Result.Fresh;
    }

    private Optional<Result> kept(Sent<?, ?> sent, Optional<byte[]> fingerprint) {
        if (fingerprint.isEmpty()) return Optional.empty();
        var key = sent.once().key().orElseThrow();
        return machinery
                .keptAnswers()
                .find(sent.plane(), sent.call().signedIn().user(), key)
                .<Result>map(answer -> MessageDigest.isEqual(answer.fingerprint(), fingerprint.get())
                        ? new Result.Replayed(answer)
                        : new Result.KeyTaken());
    }

    private <P extends Record, B extends Record, X, U, R> Result act(
            Route<P, B, R> route,
            Sent<P, B> sent,
            Work.Writing<P, B, X, U, R> work,
            X prepared,
            Optional<byte[]> fingerprint) {
        var outcome = work.act().act(sent.call(), sent.params(), sent.body(), prepared);
        if (route.endpoint().once() == Once.SECRET)
            return new Result.Fresh(() -> route.render(sent.call(), work.then().apply(outcome)));
        var answer = work.then().apply(outcome);
        if (fingerprint.isEmpty()) return new Result.Fresh(() -> route.render(sent.call(), answer));
        var bytes = route.render(sent.call(), answer);
        fingerprint.ifPresent(print -> machinery
                .keptAnswers()
                .keep(
                        sent.plane(),
                        sent.call().signedIn().user(),
                        sent.once().key().orElseThrow(),
                        new KeptAnswer(print, route.endpoint().output().status(), JSON, bytes)));
        return new Result.Fresh(() -> bytes);
    }

    /** Hands the outcome to the event loop and returns. */
    private <P extends Record, B extends Record, R> void tell(
            Route<P, B, R> route, Exchange exchange, Sent<P, B> sent, Outcome<Result> outcome, Mailbox mailbox) {
        // Rights may have changed, whose is not known here; and it is rare.
        if (sent.plane() == Control.CONTROL && sent.call().isKnown())
            machinery.identities().forget();
        mailbox.execute(() -> {
            try {
                if (outcome instanceof Outcome.Failed<Result> failed) exchange.fail(failed.cause());
                else answer(route, exchange, sent, ((Outcome.Done<Result>) outcome).answer(), mailbox);
            } catch (RuntimeException | Error failed) {
                exchange.fail(failed);
            }
        });
    }

    private <P extends Record, B extends Record, R> void answer(
            Route<P, B, R> route, Exchange exchange, Sent<P, B> sent, Result result, Mailbox mailbox) {
        Map<String, String> headers = sent.once().rehearsal() ? Map.of(OnceHeaders.DRY_RUN, "true") : Map.of();
        if (result instanceof Result.Fresh fresh) {
            var body = fresh.body().get();
            if (route.endpoint().output() instanceof Output.Issued<R> issued)
                issue(issued, exchange, sent, body, headers, mailbox);
            else exchange.answer(route.endpoint().output().status(), body, headers);
        } else if (result instanceof Result.Replayed replayed) {
            var kept = replayed.answer();
            var again = Map.of(OnceHeaders.REPLAYED, "true");
            if (route.endpoint().output() instanceof Output.Issued<R> issued)
                issue(issued, exchange, sent, kept.body(), again, mailbox);
            else exchange.answer(kept.status(), kept.contentType(), kept.body(), again);
        } else {
            exchange.fault(dialect.conventions().keyTaken());
        }
    }

    /** The file is made of what is committed; of a rehearsal nothing is, so there is none. */
    private <R> void issue(
            Output.Issued<R> issued,
            Exchange exchange,
            Sent<?, ?> sent,
            byte[] word,
            Map<String, String> headers,
            Mailbox mailbox) {
        if (sent.once().rehearsal()) {
            exchange.answer(issued.status(), "text/plain", new byte[0], headers);
            return;
        }
        machinery.workers().read(() -> {
            try {
                var file = Rendered.written(issued.make().apply(sent.call(), new String(word, UTF_8)));
                mailbox.execute(() -> exchange.answer(issued.status(), file.with(headers)));
            } catch (RuntimeException | Error failed) {
                mailbox.execute(() -> exchange.fail(failed));
            }
        });
    }
}
