package org.daftar.persistence.ledger;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.daftar.model.ledger.EntryNumber;
import org.daftar.model.ledger.FiscalYear;
import org.daftar.model.ledger.JournalCode;
import org.daftar.persistence.engine.BatchState;
import org.daftar.persistence.engine.Session;

/**
 * The numbers a batch draws. A unit's draws are forgotten when it is dropped, so the next unit draws them again and no
 * number is lost; the row is written once per batch, so nobody waits for a lock while business rules are judged.
 */
final class DrawnNumbers implements BatchState {

    private final JournalMapper mapper;
    private final long company;
    /** As the batches before stored them. */
    private final Map<String, JournalMapper.SeriesRow> known = new HashMap<>();

    private final Map<String, JournalMapper.SeriesRow> batch = new HashMap<>();
    private final Map<String, JournalMapper.SeriesRow> unit = new HashMap<>();

    private DrawnNumbers(Session session) {
        mapper = session.mapper(JournalMapper.class);
        company = session.company();
    }

    static DrawnNumbers of(Session session) {
        return session.state(DrawnNumbers.class, DrawnNumbers::new);
    }

    EntryNumber next(JournalCode journal, FiscalYear year) {
        var row = current(journal.value(), year);
        var drawn =
                new JournalMapper.SeriesRow(row.journal(), row.year(), row.starts(), row.ends(), row.lastNumber() + 1);
        unit.put(key(drawn.journal(), drawn.year()), drawn);
        return new EntryNumber(journal, drawn.year(), drawn.lastNumber());
    }

    private JournalMapper.SeriesRow current(String journal, FiscalYear year) {
        var key = key(journal, year.label());
        var pending = unit.getOrDefault(key, batch.get(key));
        if (pending != null) return pending;
        var before = known.get(key);
        if (before != null && contains(before, year.starts())) return before;
        var stored = mapper.series(company, journal, year.starts());
        return stored != null
                ? stored
                : new JournalMapper.SeriesRow(journal, year.label(), year.starts(), year.ends(), 0);
    }

    private static String key(String journal, int year) {
        return journal + " " + year;
    }

    private static boolean contains(JournalMapper.SeriesRow row, LocalDate day) {
        return !day.isBefore(row.starts()) && !day.isAfter(row.ends());
    }

    @Override
    public void keepUnit() {
        batch.putAll(unit);
        unit.clear();
    }

    @Override
    public void dropUnit() {
        unit.clear();
    }

    /** Writing a row twice is harmless: it carries the last number itself, not a difference. */
    @Override
    public void flush() {
        batch.values().forEach(row -> mapper.saveSeries(company, row));
        unit.values().forEach(row -> mapper.saveSeries(company, row));
    }

    @Override
    public boolean stored() {
        known.putAll(batch);
        batch.clear();
        return true;
    }
}
