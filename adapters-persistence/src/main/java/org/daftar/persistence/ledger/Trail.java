package org.daftar.persistence.ledger;

import static java.util.stream.Collectors.toMap;

import java.io.UncheckedIOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.daftar.model.audit.Fact.FieldChange;
import org.daftar.model.kernel.Books;
import org.daftar.model.ledger.MaintainedState;
import org.daftar.persistence.audit.ChangesJson;
import org.daftar.persistence.engine.Session;
import org.jspecify.annotations.Nullable;

/** The audit trail as verification sees it: the locks it tells of, and where it is not whole. */
record Trail(List<MaintainedState.Lock> locks, List<String> faults) {

    public interface Mapper {

        /** The subject's facts are sought in their index first: SQLite would rather read all facts in their order. */
        @Select(
                """
                SELECT seq, changes FROM fact WHERE company = #{company} AND action = 'period.locked' AND seq IN (
                  SELECT f.seq FROM fact f WHERE f.company = #{company} AND f.subject = #{subject})
                ORDER BY seq""")
        List<LockRow> locks(@Param("company") long company, @Param("subject") UUID subject);

        @Select("SELECT locked_through FROM company WHERE company = #{company}")
        @Nullable
        LocalDate lockedThrough(long company);

        @Select("SELECT count(*) AS facts, coalesce(max(seq), 0) AS last FROM fact WHERE company = #{company}")
        Extent extent(long company);

        /** The first fact whose predecessor is missing. */
        @Select(
                """
                SELECT coalesce(min(f.seq), 0) FROM fact f WHERE f.company = #{company} AND f.seq > 1
                  AND NOT EXISTS (SELECT 1 FROM fact p WHERE p.company = f.company AND p.seq = f.seq - 1)""")
        long afterGap(long company);

        record LockRow(long seq, String changes) {}

        record Extent(long facts, long last) {}
    }

    /** @param last number of a fact, as the head says */
    static Trail of(Session session, Books books, long last) {
        var mapper = session.mapper(Mapper.class);
        var faults = new ArrayList<>(gaps(mapper, session.company(), last));
        var locks = locks(session, books, faults);
        var told = locks.isEmpty()
                ? Optional.<LocalDate>empty()
                : locks.get(locks.size() - 1).through();
        var kept = Optional.ofNullable(mapper.lockedThrough(session.company()));
        if (faults.isEmpty() && !kept.equals(told))
            faults.add("the books are locked " + through(kept) + ", the trail says " + through(told));
        return new Trail(locks, faults);
    }

    /** Those that can be read. */
    static List<MaintainedState.Lock> locks(Session session, Books books) {
        return locks(session, books, new ArrayList<>());
    }

    private static List<MaintainedState.Lock> locks(Session session, Books books, List<String> faults) {
        var locks = new ArrayList<MaintainedState.Lock>();
        var company = books.company().value();
        for (var row : session.mapper(Mapper.class).locks(session.company(), company)) {
            try {
                locks.add(lock(row.changes()));
            } catch (UncheckedIOException
                    | DateTimeException
                    | IllegalArgumentException
                    | NullPointerException damaged) {
                faults.add("fact " + row.seq() + " tells of a lock and cannot be read");
            }
        }
        return locks;
    }

    private static List<String> gaps(Mapper mapper, long company, long last) {
        var extent = mapper.extent(company);
        var faults = new ArrayList<String>();
        if (extent.facts() != extent.last()) {
            long after = mapper.afterGap(company);
            faults.add(after == 0 ? "fact 1 is missing" : "fact " + (after - 1) + " is missing");
        }
        if (extent.last() != last) faults.add("the head says fact " + last + ", the last one is " + extent.last());
        return faults;
    }

    private static String through(Optional<LocalDate> day) {
        return day.map(last -> "through " + last).orElse("nowhere");
    }

    private static MaintainedState.Lock lock(String changes) {
        var after = ChangesJson.read(changes).stream()
                .filter(change -> change.after().isPresent())
                .collect(toMap(FieldChange::field, change -> change.after().orElseThrow()));
        return new MaintainedState.Lock(
                Long.parseLong(Objects.requireNonNull(after.get("afterEntry"), "A lock of no place in the chain")),
                Optional.ofNullable(after.get("lockedThrough")).map(LocalDate::parse));
    }
}
