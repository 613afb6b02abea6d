package org.daftar.http.routes;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.daftar.http.json.Row;
import org.daftar.http.json.Rows;
import org.daftar.model.kernel.Flaw;
import org.daftar.model.kernel.Refusal;
import org.daftar.model.kernel.Refusal.SomeRows;
import org.daftar.model.kernel.Refusal.SomeRows.RefusedRow;
import org.daftar.model.kernel.Refused;
import org.jspecify.annotations.Nullable;

/** What an endpoint does. Every step gets the call, and what was read from path, query and body. */
public sealed interface Work<P, B, R> {

    /**
     * Runs on a worker.
     *
     * @param oneSnapshot whether all of it sees the books as they were at one moment; what takes long sees them in pieces
     */
    record Reading<P, B, R>(Look<P, R> look, boolean oneSnapshot) implements Work<P, B, R> {}

    /**
     * @param prepare the slow part, on a worker and outside the unit of work: it may run although the unit never does
     * @param discard takes back what was prepared for a unit that came to nothing: refused, failed, rehearsed, or answered
     *     with the answer of the call it repeats; absent when there is nothing to take back
     * @param act inside the unit of work; may run twice
     * @param then after the commit: turns what was committed into the answer, or into a refusal
     */
    record Writing<P, B, X, U, R>(
            @Nullable Prepare<P, B, X> prepare, @Nullable Consumer<X> discard, Act<P, B, X, U> act, Function<U, R> then)
            implements Work<P, B, R> {}

    /**
     * Many rows of one kind, each a unit of work of its own, in their order; or all of them in one unit, when the caller says
     * so.
     *
     * @param each takes one row and answers the id of what it became
     * @param answer what is answered in the end
     */
    record Many<X extends Record, R>(Class<X> row, Each<X> each, Function<List<RowOutcome>, R> answer)
            implements Work<RowsMode, Rows, R> {

        public UUID take(Call call, Row.Sound row) {
            return each.take(call, this.row.cast(row.content()));
        }

        /** All or nothing, as one write. */
        public Writing<RowsMode, Rows, None, List<RowOutcome>, R> together() {
            return new Writing<>(null, null, (call, mode, sent, none) -> takeAll(call, sent.rows()), answer);
        }

        private List<RowOutcome> takeAll(Call call, List<Row> rows) {
            requireSound(rows);
            var taken = new ArrayList<RowOutcome>();
            for (var row : rows) {
                try {
                    taken.add(new RowOutcome.Taken(take(call, (Row.Sound) row)));
                } catch (Refused refused) {
                    throw new Refused(new SomeRows(List.of(new RefusedRow(taken.size(), refused.refusal()))));
                }
            }
            return taken;
        }

        private static void requireSound(List<Row> rows) {
            if (rows.size() > RowsMode.MOST_TOGETHER)
                throw new Refused(Refusal.Invalid.of(List.of(tooMany(rows.size()))));
            var flawed = new ArrayList<RefusedRow>();
            for (int i = 0; i < rows.size(); i++) {
                if (rows.get(i) instanceof Row.Flawed row) flawed.add(new RefusedRow(i, row.refusal()));
            }
            if (!flawed.isEmpty()) throw new Refused(new SomeRows(flawed));
        }

        private static Flaw tooMany(int count) {
            return new Flaw(
                    "rows",
                    "too_many",
                    "maxItems",
                    "rows has " + count + " items. All or nothing takes at most " + RowsMode.MOST_TOGETHER + ".");
        }
    }

    @FunctionalInterface
    interface Each<X> {
        UUID take(Call call, X row);
    }

    @FunctionalInterface
    interface Look<P, R> {
        R answer(Call call, P params);
    }

    @FunctionalInterface
    interface Write<P, B, R> {
        R answer(Call call, P params, B body);
    }

    @FunctionalInterface
    interface Prepare<P, B, X> {
        X prepare(Call call, P params, B body);
    }

    /** @param <X> what was prepared; {@link None} when nothing was */
    @FunctionalInterface
    interface Act<P, B, X, U> {
        U act(Call call, P params, B body, X prepared);
    }
}
