package org.daftar.services.ledger;

import java.util.List;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import org.daftar.model.kernel.Books;
import org.daftar.ports.kernel.Snapshots;
import org.daftar.ports.ledger.Progress;

/** Judges a part of the books some rows at a time, each time in a snapshot of its own: no reading lasts long. */
public record InPieces(Snapshots snapshots, Books books, Progress progress) {

    /**
     * Folds what was found of some rows, then of those after them, to the last.
     *
     * @param things that the rows are, as progress is told of them
     * @param after the rows that follow one, or the first ones; none at the end
     */
    public <I, S> S fold(
            String things,
            S found,
            Function<Optional<I>, List<I>> after,
            Function<List<I>, S> judge,
            BinaryOperator<S> plus) {
        var all = found;
        long seen = 0;
        var piece = this.<I, S>piece(Optional.empty(), after, judge);
        while (piece.isPresent()) {
            var some = piece.get().some();
            all = plus.apply(all, piece.get().found());
            seen += some.size();
            progress.seen(seen, things);
            piece = piece(Optional.of(some.get(some.size() - 1)), after, judge);
        }
        return all;
    }

    private <I, S> Optional<Piece<I, S>> piece(
            Optional<I> last, Function<Optional<I>, List<I>> after, Function<List<I>, S> judge) {
        return snapshots.read(books, () -> {
            var some = after.apply(last);
            return some.isEmpty() ? Optional.empty() : Optional.of(new Piece<>(some, judge.apply(some)));
        });
    }

    private record Piece<I, S>(List<I> some, S found) {}
}
