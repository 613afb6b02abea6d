package org.daftar.model.kernel;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * One page of a list.
 *
 * @param total how many rows the whole selection has, exactly
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

    /**
     * The last row a reader has seen: its sort value, the id that breaks ties, and the total counted for the first page.
     */
    public record Position(String sortValue, long id, long total) {}

    /** @param after empty for the first page */
    public record Request<S extends Enum<S>>(S sort, boolean ascending, int limit, Optional<Position> after) {

        public Request {
            if (limit < 1) throw new IllegalArgumentException("A page has at least one row: " + limit);
        }
    }
}
