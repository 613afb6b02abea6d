package org.daftar.model.kernel;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.LongSupplier;
import java.util.function.ToLongFunction;

/**
 * One page of a list.
 *
 * @param total how many rows the whole selection has, exactly; 0 where that was not asked
 * @param next where the next page begins; empty at the end
 */
public record Page<T>(List<T> rows, long total, Optional<Position> next) {

    public Page {
        rows = List.copyOf(rows);
    }

    /** A page of a list that is short enough to be read whole; its position is the place in the list. */
    public static <T, S extends Enum<S>> Page<T> of(List<T> all, Request<S> request) {
        var ordered = new ArrayList<>(all);
        if (!request.ascending()) Collections.reverse(ordered);
        int from = (int) Math.min(all.size(), request.after().map(Position::id).orElse(0L));
        int to = Math.min(all.size(), from + request.limit());
        Optional<Position> next = to < all.size() ? Optional.of(new Position("", to, all.size())) : Optional.empty();
        return new Page<>(ordered.subList(from, to), all.size(), next);
    }

    public <R> Page<R> map(Function<? super T, ? extends R> view) {
        return new Page<>(rows.stream().<R>map(view).toList(), total, next);
    }

    /** For what is made of all rows of a page together. */
    public <R> Page<R> mapAll(Function<? super List<T>, List<R>> view) {
        return new Page<>(view.apply(rows), total, next);
    }

    /**
     * The last row a reader has seen: its sort value, the id that breaks ties, and the total counted for the first page.
     */
    public record Position(String sortValue, long id, long total) {}

    /**
     * @param after empty for the first page
     * @param counted whether the total is asked for
     */
    public record Request<S extends Enum<S>>(
            S sort, boolean ascending, int limit, Optional<Position> after, boolean counted) {

        public Request(S sort, boolean ascending, int limit, Optional<Position> after) {
            this(sort, ascending, limit, after, true);
        }

        public Request {
            if (limit < 1) throw new IllegalArgumentException("A page has at least one row: " + limit);
        }

        /** How many rows to read: one more than the page holds tells whether another follows. */
        public int reads() {
            return limit + 1;
        }

        /** @param count asked for the first page only: the others carry their total */
        public <R> Page<R> of(List<R> read, LongSupplier count, BiFunction<R, Long, Position> place) {
            long total = counted ? after.map(Position::total).orElseGet(count::getAsLong) : 0;
            var shown = read.subList(0, Math.min(read.size(), limit));
            Optional<Position> next = read.size() > shown.size()
                    ? Optional.of(place.apply(shown.get(shown.size() - 1), total))
                    : Optional.empty();
            return new Page<>(shown, total, next);
        }

        /** The same of a list in the order of its keys. */
        public <R> Page<R> of(List<R> read, LongSupplier count, ToLongFunction<R> key) {
            return of(read, count, (last, total) -> new Position("", key.applyAsLong(last), total));
        }
    }
}
