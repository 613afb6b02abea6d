package org.daftar.persistence.ledger;

import static java.util.stream.Collectors.groupingBy;

import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.daftar.model.kernel.Books;
import org.daftar.model.kernel.Currency;
import org.daftar.model.kernel.Money;
import org.daftar.model.kernel.Page;
import org.daftar.model.ledger.AccountId;
import org.daftar.model.ledger.Budget;
import org.daftar.model.ledger.BudgetComparison.Moved;
import org.daftar.model.ledger.BudgetId;
import org.daftar.model.ledger.FiscalYear;
import org.daftar.persistence.engine.Session;
import org.daftar.persistence.engine.Sessions;
import org.daftar.persistence.kernel.Periods;
import org.daftar.persistence.kernel.PlaneHead;
import org.daftar.persistence.ledger.BudgetMapper.LineRow;
import org.daftar.persistence.ledger.BudgetMapper.Row;
import org.daftar.persistence.mapping.Among;
import org.daftar.ports.ledger.driven.BudgetStore;
import org.daftar.ports.ledger.query.Budgets;
import org.daftar.ports.ledger.query.CompanyProfiles;

final class SqlBudgets implements BudgetStore, Budgets {

    private final Sessions sessions;
    private final CompanyProfiles profiles;

    SqlBudgets(Sessions sessions, CompanyProfiles profiles) {
        this.sessions = sessions;
        this.profiles = profiles;
    }

    @Override
    public void add(Books books, Budget budget) {
        var session = sessions.writing(books);
        long key = PlaneHead.of(session).drawKey();
        mapper(session).insert(session.company(), row(key, budget, profiles.currency(books)));
        addLines(session, key, budget);
    }

    @Override
    public void replace(Books books, Budget budget) {
        var session = sessions.writing(books);
        var there = Objects.requireNonNull(
                mapper(session).find(session.company(), budget.id().value()));
        mapper(session).update(session.company(), row(there.id(), budget, profiles.currency(books)));
        mapper(session).clear(session.company(), there.id());
        addLines(session, there.id(), budget);
    }

    private static void addLines(Session session, long key, Budget budget) {
        int place = 0;
        for (var line : budget.lines())
            mapper(session)
                    .insertLine(
                            session.company(),
                            key,
                            AccountKeys.of(session, line.account()),
                            Periods.month(line.month().atDay(1)),
                            ++place,
                            line.amount().minor());
    }

    @Override
    public Optional<Budget> find(Books books, BudgetId id) {
        return sessions.with(books, session -> {
            var row = mapper(session).find(session.company(), id.value());
            return row == null
                    ? Optional.empty()
                    : Optional.of(budgets(session, List.of(row)).get(0));
        });
    }

    @Override
    public boolean isPlanned(Books books, int fiscalYear, Optional<UUID> project) {
        return sessions.with(
                books, session -> project.map(id -> mapper(session).isPlannedFor(session.company(), fiscalYear, id))
                        .orElseGet(() -> mapper(session).isPlanned(session.company(), fiscalYear)));
    }

    @Override
    public Page<Budget> list(Books books, Selection selection, Page.Request<BudgetSort> page) {
        var selected = new BudgetMapper.Selected(
                selection.fiscalYear().orElse(null),
                selection.project().orElse(null),
                page.ascending(),
                page.after().map(Page.Position::id).orElse(null),
                page.reads());
        return sessions.with(books, session -> {
            var rows = mapper(session).list(session.company(), selected);
            return page.of(rows, () -> mapper(session).count(session.company(), selected), last -> last.id())
                    .mapAll(shown -> budgets(session, shown));
        });
    }

    @Override
    public List<Budget.Line> planned(Books books, YearMonth from, YearMonth to, Optional<UUID> project) {
        var currency = profiles.currency(books);
        return sessions.with(
                books,
                session ->
                        mapper(session)
                                .planned(session.company(), number(from), number(to), project.orElse(null))
                                .stream()
                                .map(row -> line(row, currency))
                                .toList());
    }

    @Override
    public List<Moved> moved(Books books, YearMonth from, YearMonth to, Optional<UUID> project) {
        var currency = profiles.currency(books);
        return sessions.with(books, session -> {
            var mapper = mapper(session.settled());
            if (project.isPresent())
                return mapper.movedIn(session.company(), from.atDay(1), to.atEndOfMonth(), project.get()).stream()
                        .map(row -> new Moved(
                                new AccountId(row.account()),
                                YearMonth.from(row.day()),
                                new Money(row.net(), currency)))
                        .toList();
            return mapper.moved(session.company(), number(from), number(to)).stream()
                    .map(row ->
                            new Moved(new AccountId(row.account()), month(row.month()), new Money(row.net(), currency)))
                    .toList();
        });
    }

    /** The lines of many are read in one question. */
    private static List<Budget> budgets(Session session, List<Row> rows) {
        if (rows.isEmpty()) return List.of();
        var keys = new Among.Keys(rows.stream().map(Row::id).toList());
        var lines = mapper(session).lines(session.company(), keys).stream().collect(groupingBy(LineRow::budget));
        return rows.stream()
                .map(row -> budget(row, lines.getOrDefault(row.id(), List.of())))
                .toList();
    }

    private static Budget budget(Row row, List<LineRow> lines) {
        var currency = Currency.known(row.currency());
        return new Budget(
                new BudgetId(row.publicId()),
                row.name(),
                new FiscalYear(row.year(), row.starts(), row.ends()),
                Optional.ofNullable(row.project()),
                lines.stream().map(line -> line(line, currency)).toList(),
                row.createdAt(),
                row.version());
    }

    private static Budget.Line line(LineRow row, Currency currency) {
        return new Budget.Line(new AccountId(row.account()), month(row.month()), new Money(row.amount(), currency));
    }

    private static YearMonth month(long number) {
        return YearMonth.of((int) (number / 100), (int) (number % 100));
    }

    private static long number(YearMonth month) {
        return Periods.month(month.atDay(1));
    }

    private static Row row(long key, Budget budget, Currency currency) {
        return new Row(
                key,
                budget.id().value(),
                budget.name(),
                budget.year().label(),
                budget.year().starts(),
                budget.year().ends(),
                budget.project().orElse(null),
                currency.code(),
                budget.createdAt(),
                budget.version());
    }

    private static BudgetMapper mapper(Session session) {
        return session.mapper(BudgetMapper.class);
    }
}
