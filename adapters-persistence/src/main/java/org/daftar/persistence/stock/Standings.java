package org.daftar.persistence.stock;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.daftar.model.stock.Commitment;
import org.daftar.model.stock.StockLevel;
import org.daftar.persistence.engine.BatchState;
import org.daftar.persistence.engine.ComposedState;
import org.daftar.persistence.engine.Session;
import org.daftar.persistence.engine.Standing;
import org.daftar.persistence.mapping.Among;
import org.daftar.persistence.stock.LevelMapper.LineRow;
import org.jspecify.annotations.Nullable;

/** How stock stands in a batch: an item that many units move is read and written once. */
final class Standings implements ComposedState {

    record AtPlace(long item, long place, long site) implements Comparable<AtPlace> {

        private static final Comparator<AtPlace> ORDER = Comparator.comparing(AtPlace::item)
                .thenComparing(AtPlace::place)
                .thenComparing(AtPlace::site);

        @Override
        public int compareTo(AtPlace other) {
            return ORDER.compare(this, other);
        }
    }

    record OfLine(UUID line, long place) implements Comparable<OfLine> {

        private static final Comparator<OfLine> ORDER =
                Comparator.comparing(OfLine::line).thenComparing(OfLine::place);

        @Override
        public int compareTo(OfLine other) {
            return ORDER.compare(this, other);
        }
    }

    /** @param item 0 for nothing */
    record Committed(long item, Commitment held) {

        private static final Committed NOTHING = new Committed(0, Commitment.NONE);

        static Committed of(LineRow row) {
            return new Committed(row.item(), new Commitment(row.onOrder(), row.demanded(), row.allocated()));
        }

        static Committed of(LevelMapper.@Nullable CommitmentRow row) {
            return row == null
                    ? NOTHING
                    : new Committed(row.item(), new Commitment(row.onOrder(), row.demanded(), row.allocated()));
        }
    }

    final Standing<AtPlace, StockLevel> levels;
    final Standing<Long, LevelMapper.PoolRow> pools;
    final Standing<OfLine, Committed> commitments;

    private final Function<Collection<UUID>, List<LineRow>> ofLines;
    private final Set<UUID> foreseen = new HashSet<>();

    private Standings(Session session) {
        var mapper = session.mapper(LevelMapper.class);
        long company = session.company();
        levels = new Standing<>(
                key -> Objects.requireNonNullElse(mapper.level(company, key.item(), key.place()), StockLevel.NONE),
                (key, level) -> mapper.keepLevel(company, key.item(), key.place(), key.site(), level));
        pools = new Standing<>(
                item -> Objects.requireNonNullElse(mapper.pool(company, item), new LevelMapper.PoolRow(0, 0, 0)),
                (item, pool) -> mapper.keepPool(company, item, pool));
        commitments = new Standing<>(
                key -> foreseen.contains(key.line())
                        ? Committed.NOTHING
                        : Committed.of(mapper.commitment(company, key.line(), key.place())),
                (key, committed) ->
                        mapper.keepCommitment(company, key.line(), key.place(), committed.item(), committed.held()));
        ofLines = lines -> mapper.commitments(company, new Among.Ids(lines));
    }

    /** What these lines hold is all of it that is stored, so that nothing is asked for where they hold nothing. */
    void foresee(Collection<UUID> lines) {
        var unknown = lines.stream().filter(line -> !foreseen.contains(line)).toList();
        if (unknown.isEmpty()) return;
        for (var row : ofLines.apply(unknown))
            commitments.learn(new OfLine(row.line(), row.place()), Committed.of(row));
        foreseen.addAll(unknown);
    }

    static Standings of(Session session) {
        return session.state(Standings.class, Standings::new);
    }

    @Override
    public List<BatchState> parts() {
        return List.of(levels, pools, commitments);
    }

    @Override
    public void dropUnit() {
        ComposedState.super.dropUnit();
        foreseen.clear();
    }

    @Override
    public boolean stored() {
        foreseen.clear();
        return ComposedState.super.stored();
    }
}
