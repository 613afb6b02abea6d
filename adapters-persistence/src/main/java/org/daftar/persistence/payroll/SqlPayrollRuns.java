package org.daftar.persistence.payroll;

import static java.util.stream.Collectors.groupingBy;

import java.util.List;
import java.util.Optional;
import org.daftar.model.kernel.Books;
import org.daftar.model.kernel.Currency;
import org.daftar.model.kernel.Page;
import org.daftar.model.party.PersonName;
import org.daftar.model.payroll.GratuityRule;
import org.daftar.model.payroll.PayrollRun;
import org.daftar.model.payroll.RunId;
import org.daftar.model.payroll.RunState;
import org.daftar.model.people.EmployeeId;
import org.daftar.model.people.EmployeeNumber;
import org.daftar.persistence.engine.Session;
import org.daftar.persistence.engine.Sessions;
import org.daftar.persistence.mapping.Among;
import org.daftar.ports.ledger.query.CompanyProfiles;
import org.daftar.ports.payroll.query.PayrollRuns;

final class SqlPayrollRuns implements PayrollRuns {

    private final Sessions sessions;
    private final CompanyProfiles profiles;

    SqlPayrollRuns(Sessions sessions, CompanyProfiles profiles) {
        this.sessions = sessions;
        this.profiles = profiles;
    }

    @Override
    public Optional<PayrollRun> find(Books books, RunId run) {
        var currency = profiles.currency(books);
        return sessions.with(books, session -> Optional.ofNullable(runs(session).find(session.company(), run.value())))
                .map(row -> RunRows.run(row, currency));
    }

    @Override
    public Page<PayrollRun> list(Books books, Selection selection, Page.Request<RunSort> page) {
        var currency = profiles.currency(books);
        var state = selection.state().orElse(null);
        var selected = new RunMapper.Selected(
                state == null ? null : state != RunState.DRAFT,
                state == null ? null : state == RunState.PAID,
                selection.from().orElse(null),
                selection.to().orElse(null),
                page.ascending(),
                page.after().map(Page.Position::id).orElse(null),
                page.reads());
        return sessions.with(books, session -> page.of(
                        runs(session).list(session.company(), selected),
                        () -> runs(session).count(session.company(), selected),
                        last -> last.id())
                .map(row -> RunRows.run(row, currency)));
    }

    @Override
    public Page<Slip> slips(Books books, RunId run, Page.Request<SlipSort> page) {
        var currency = profiles.currency(books);
        return sessions.with(books, session -> {
            var found = runs(session).find(session.company(), run.value());
            if (found == null) return new Page<>(List.of(), 0, Optional.empty());
            var after = page.after().map(Page.Position::id).orElse(null);
            var rows = slips(session).list(session.company(), found.id(), page.ascending(), after, page.reads());
            return page.of(rows, found::employees, last -> last.employment())
                    .mapAll(shown -> whole(session, found.id(), shown, currency));
        });
    }

    @Override
    public Optional<Slip> slip(Books books, RunId run, EmployeeId employee) {
        var currency = profiles.currency(books);
        return sessions.with(books, session -> {
            var found = runs(session).find(session.company(), run.value());
            if (found == null) return Optional.empty();
            var row = slips(session).find(session.company(), found.id(), employee.value());
            if (row == null) return Optional.empty();
            return Optional.of(
                    whole(session, found.id(), List.of(row), currency).get(0));
        });
    }

    @Override
    public GratuityRule rule(Books books) {
        return sessions.with(books, session -> Optional.ofNullable(runs(session).rule(session.company())))
                .map(row -> RunRows.rule(row.daily(), row.capBase()))
                .orElse(GratuityRule.USUAL);
    }

    /** The adjustments of many are read in one question. */
    private static List<Slip> whole(Session session, long run, List<SlipMapper.Row> rows, Currency currency) {
        if (rows.isEmpty()) return List.of();
        var keys = new Among.Keys(rows.stream().map(SlipMapper.Row::employment).toList());
        var adjustments = slips(session).adjustments(session.company(), run, keys).stream()
                .collect(groupingBy(SlipMapper.AdjustmentRow::employment));
        return rows.stream()
                .map(row -> new Slip(
                        SlipRows.slip(row, currency),
                        new EmployeeNumber(row.number()),
                        PersonName.of(row.firstName(), Optional.ofNullable(row.lastName())),
                        adjustments.getOrDefault(row.employment(), List.of()).stream()
                                .map(one -> SlipRows.adjustment(one, currency))
                                .toList()))
                .toList();
    }

    private static RunMapper runs(Session session) {
        return session.mapper(RunMapper.class);
    }

    private static SlipMapper slips(Session session) {
        return session.mapper(SlipMapper.class);
    }
}
