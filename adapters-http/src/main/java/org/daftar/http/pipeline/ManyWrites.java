package org.daftar.http.pipeline;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.daftar.http.dialect.Dialect;
import org.daftar.http.json.Row;
import org.daftar.http.json.Rows;
import org.daftar.http.routes.RowOutcome;
import org.daftar.http.routes.RowsMode;
import org.daftar.http.routes.Work;
import org.daftar.model.kernel.Refusal;
import org.daftar.model.kernel.Refused;
import org.daftar.ports.kernel.KeptAnswers.KeptAnswer;
import org.daftar.ports.kernel.Unit;
import org.daftar.ports.kernel.Unit.Outcome;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes many rows, each as a unit of work of its own. Only so many at a time are in the queue that whoever else writes
 * comes in between soon; the queue's batches commit them together. Under a key of the caller's, what became of each row that was
 * taken is kept with it: the same call again takes the rows that are missing, and none twice.
 */
final class ManyWrites {

    private static final Logger LOG = LoggerFactory.getLogger(ManyWrites.class);
    private static final String TEXT = "text/plain";
    private static final byte[] BEGUN = {};

    private final Dialect dialect;
    private final Machinery machinery;

    ManyWrites(Dialect dialect, Machinery machinery) {
        this.dialect = dialect;
        this.machinery = machinery;
    }

    <X extends Record, R> void run(
            Route<RowsMode, Rows, R> route,
            Exchange exchange,
            Writes.Sent<RowsMode, Rows> sent,
            Work.Many<X, R> work,
            Mailbox mailbox) {
        var print = Fingerprint.of(dialect.name(), exchange, sent.bytes());
        var taking = new Taking<>(route, exchange, sent, work, mailbox, print);
        if (taking.isKept()) taking.begin();
        else taking.next();
    }

    /** @param before whether an earlier call under the same key took it */
    private record TakenRow(UUID id, boolean before) {}

    /** One call under way. Belongs to its event loop: units tell their outcome there. */
    private final class Taking<X extends Record, R> {

        private final Route<RowsMode, Rows, R> route;
        private final Exchange exchange;
        private final Writes.Sent<RowsMode, Rows> sent;
        private final Work.Many<X, R> work;
        private final Mailbox mailbox;
        private final byte[] print;
        private final List<RowOutcome> outcomes = new ArrayList<>();
        private int replayed;
        private final Pace pace = new Pace();

        Taking(
                Route<RowsMode, Rows, R> route,
                Exchange exchange,
                Writes.Sent<RowsMode, Rows> sent,
                Work.Many<X, R> work,
                Mailbox mailbox,
                byte[] print) {
            this.route = route;
            this.exchange = exchange;
            this.sent = sent;
            this.work = work;
            this.mailbox = mailbox;
            this.print = print;
        }

        boolean isKept() {
            return sent.once().key().isPresent() && !sent.once().rehearsal();
        }

        /** Claims the key, so that another call under it is told before any row of it is taken. */
        void begin() {
            var key = sent.once().key().orElseThrow();
            submit(() -> isClaimed(key), outcome -> {
                if (outcome instanceof Outcome.Failed<Boolean> failed) exchange.fail(failed.cause());
                else if (((Outcome.Done<Boolean>) outcome).answer()) next();
                else exchange.fault(dialect.conventions().keyTaken());
            });
        }

        private boolean isClaimed(String key) {
            var before = found(key);
            if (before.isEmpty()) keep(key, BEGUN);
            return before.map(kept -> MessageDigest.isEqual(kept.fingerprint(), print))
                    .orElse(true);
        }

        /** The next few rows; after the last, the answer. */
        void next() {
            var rows = sent.body().rows();
            int from = outcomes.size();
            int to = Math.min(rows.size(), from + pace.next());
            if (from == to) {
                answer();
                return;
            }
            var told = new Told(to - from);
            for (int i = from; i < to; i++) take(i, rows.get(i), told);
        }

        private void take(int index, Row row, Told told) {
            int place = index - outcomes.size();
            if (row instanceof Row.Flawed flawed) {
                told.tell(place, new RowOutcome.Failed(flawed.refusal()));
                return;
            }
            try {
                submit(() -> taken(index, (Row.Sound) row), outcome -> told.tell(place, rowOutcome(outcome)));
            } catch (Refused notQueued) {
                told.tell(place, new RowOutcome.Failed(notQueued.refusal()));
            }
        }

        private TakenRow taken(int index, Row.Sound row) {
            if (!isKept()) return new TakenRow(work.take(sent.call(), row), false);
            var key = rowKey(sent.once().key().orElseThrow(), index);
            var before = found(key);
            if (before.isPresent()) {
                return new TakenRow(UUID.fromString(new String(before.get().body(), US_ASCII)), true);
            }
            var id = work.take(sent.call(), row);
            keep(key, id.toString().getBytes(US_ASCII));
            return new TakenRow(id, false);
        }

        private RowOutcome rowOutcome(Outcome<TakenRow> outcome) {
            if (outcome instanceof Outcome.Done<TakenRow> done) {
                if (done.answer().before()) replayed++;
                return new RowOutcome.Taken(done.answer().id());
            }
            var cause = ((Outcome.Failed<TakenRow>) outcome).cause();
            if (cause instanceof Refused refused) return new RowOutcome.Failed(refused.refusal());
            LOG.error("A row of request {} broke", exchange.origin().request().value(), cause);
            return new RowOutcome.Failed(new Refusal.Unavailable(
                    "internal_error", "Something broke on our side. Send this row again, or report the request.", 1));
        }

        /** Rendering as many rows as there may be would hold up the event loop. */
        private void answer() {
            try {
                machinery.workers().prepare(() -> {
                    var body = route.render(sent.call(), work.answer().apply(outcomes));
                    mailbox.execute(() -> tell(body));
                });
            } catch (Refused nobodyIsFree) {
                tell(route.render(sent.call(), work.answer().apply(outcomes)));
            }
        }

        private void tell(byte[] body) {
            exchange.answer(route.endpoint().output().status(), body, headers());
        }

        private Map<String, String> headers() {
            if (sent.once().rehearsal()) return Map.of(OnceHeaders.DRY_RUN, "true");
            return replayed == outcomes.size() ? Map.of(OnceHeaders.REPLAYED, "true") : Map.of();
        }

        private <T> void submit(Supplier<T> step, Consumer<Outcome<T>> then) {
            var unit = new Unit<>(
                    step,
                    sent.once().rehearsal(),
                    System.nanoTime() + Running.DEADLINE_NANOS,
                    outcome -> mailbox.execute(() -> guarded(() -> then.accept(outcome))));
            machinery
                    .transactions()
                    .submit(sent.plane(), unit, machinery.workers().lender());
        }

        private void guarded(Runnable step) {
            try {
                step.run();
            } catch (RuntimeException | Error failed) {
                exchange.fail(failed);
            }
        }

        private Optional<KeptAnswer> found(String key) {
            return machinery
                    .keptAnswers()
                    .find(sent.plane(), sent.call().signedIn().user(), key);
        }

        private void keep(String key, byte[] body) {
            machinery
                    .keptAnswers()
                    .keep(
                            sent.plane(),
                            sent.call().signedIn().user(),
                            key,
                            new KeptAnswer(print, route.endpoint().output().status(), TEXT, body));
        }

        /** What became of the rows that are in the queue together. */
        private final class Told {

            private final RowOutcome[] each;
            private final long began = System.nanoTime();
            private int open;

            Told(int count) {
                each = new RowOutcome[count];
                open = count;
            }

            void tell(int place, RowOutcome outcome) {
                each[place] = outcome;
                if (--open > 0) return;
                outcomes.addAll(List.of(each));
                pace.took(each.length, System.nanoTime() - began);
                next();
            }
        }
    }

    /** With a blank in it, which no caller's key has. */
    private static String rowKey(String key, int index) {
        return "row " + index + " of " + key;
    }
}
