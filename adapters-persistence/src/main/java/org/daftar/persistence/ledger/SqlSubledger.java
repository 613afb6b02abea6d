package org.daftar.persistence.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.daftar.model.kernel.Books;
import org.daftar.model.kernel.Currency;
import org.daftar.model.kernel.Money;
import org.daftar.model.kernel.Page;
import org.daftar.model.kernel.Refusal;
import org.daftar.model.kernel.Refused;
import org.daftar.model.ledger.AccountId;
import org.daftar.model.ledger.Aging;
import org.daftar.model.ledger.Allocation;
import org.daftar.model.ledger.Control;
import org.daftar.model.ledger.EntryId;
import org.daftar.model.ledger.EntryNumber;
import org.daftar.model.ledger.JournalCode;
import org.daftar.model.ledger.OpenItem;
import org.daftar.model.ledger.OpenItemId;
import org.daftar.model.ledger.PartnerStatement;
import org.daftar.persistence.engine.Sessions;
import org.daftar.persistence.mapping.Among;
import org.daftar.ports.ledger.driven.ItemStore;
import org.daftar.ports.ledger.query.CompanyProfiles;
import org.daftar.ports.ledger.query.Subledger;

final class SqlSubledger implements Subledger {

    private final Sessions sessions;
    private final CompanyProfiles profiles;
    private final ItemStore items;

    SqlSubledger(Sessions sessions, CompanyProfiles profiles, ItemStore items) {
        this.sessions = sessions;
        this.profiles = profiles;
        this.items = items;
    }

    @Override
    public Aging aging(Books books, Control control, LocalDate day, Optional<UUID> partner) {
        var currency = profiles.currency(books);
        var selected = new SubledgerMapper.Selected(
                control.subtype().name(), null, partner.orElse(null), day, null, null, null, true, 0);
        var limits = Aging.LIMITS.stream().map(day::minusDays).toList();
        var ages = new SubledgerMapper.Ages(control.sign(), limits.get(1), limits.get(2), limits.get(3));
        var rows = sessions.with(books, session -> session.settled()
                .mapper(SubledgerMapper.class)
                .aged(session.company(), selected, ages, new Among.Keys(DayTree.around(day))));
        var owed = rows.stream()
                .map(row -> row(row, control.sign(), currency))
                .filter(row -> !row.isEmpty())
                .toList();
        return new Aging(control, day, currency, owed);
    }

    @Override
    public Page<OpenLine> open(Books books, Selection selection, Page.Request<ItemSort> page) {
        var currency = profiles.currency(books);
        var after = page.after().map(LedgerPosition::parse);
        var selected = new SubledgerMapper.Selected(
                selection.control().map(control -> control.subtype().name()).orElse(null),
                selection.account().map(AccountId::value).orElse(null),
                selection.partner().orElse(null),
                selection.asOf(),
                after.map(LedgerPosition::date).orElse(null),
                after.map(LedgerPosition::entry).orElse(null),
                after.map(LedgerPosition::line).orElse(null),
                page.ascending(),
                page.reads());
        var around = new Among.Keys(DayTree.around(selection.asOf()));
        return sessions.with(books, session -> {
            selection.account().ifPresent(account -> {
                if (ChartCache.rows(session, List.of(account)).isEmpty()) throw Refused.missing("account", account);
            });
            var mapper = session.settled().mapper(SubledgerMapper.class);
            var rows = mapper.open(session.company(), selected, around);
            return page.of(rows, () -> mapper.count(session.company(), selected, around), (last, total) -> place(last)
                            .position(total))
                    .map(row -> line(row, currency));
        });
    }

    @Override
    public Money balance(Books books, Control control, UUID partner) {
        var currency = profiles.currency(books);
        return sessions.with(
                books,
                session -> new Money(
                        session.mapper(SubledgerMapper.class)
                                .balance(session.company(), control.subtype().name(), partner),
                        currency));
    }

    @Override
    public PartnerStatement statement(Books books, UUID partner, LocalDate from, LocalDate to) {
        // What was open the day before is what the accounts stood at: the balance without a sum over all there ever
        // was.
        var before = from.minusDays(1);
        var receivable = openedWith(books, Control.RECEIVABLE, before, partner);
        var payable = openedWith(books, Control.PAYABLE, before, partner);
        var rows = sessions.with(books, session -> session.settled()
                .mapper(SubledgerMapper.class)
                .passed(session.company(), partner, from, to, PartnerStatement.MOST_LINES + 1));
        if (rows.size() > PartnerStatement.MOST_LINES)
            throw new Refused(Refusal.Invalid.of(
                    "from",
                    "statement_too_long",
                    "More than " + PartnerStatement.MOST_LINES + " lines lie in that span. Ask for a shorter one."));
        var balance = receivable.plus(payable);
        var lines = new ArrayList<PartnerStatement.Line>(rows.size());
        for (var row : rows) {
            balance = balance.plus(new Money(row.amount(), balance.currency()));
            lines.add(passed(row, balance));
        }
        return new PartnerStatement(partner, from, to, receivable, payable, lines);
    }

    private Money openedWith(Books books, Control control, LocalDate day, UUID partner) {
        var owed = aging(books, control, day, Optional.of(partner)).total();
        return control.sign() > 0 ? owed : owed.negated();
    }

    private static PartnerStatement.Line passed(SubledgerMapper.PassedRow row, Money balance) {
        return new PartnerStatement.Line(
                new OpenItemId(new EntryId(row.entryId()), row.line()),
                new EntryNumber(new JournalCode(row.journal()), row.year(), row.number()),
                row.date(),
                row.due(),
                Control.valueOf(row.subtype()),
                Optional.ofNullable(row.reference()),
                Optional.ofNullable(row.description()),
                new Money(row.amount(), balance.currency()),
                balance);
    }

    @Override
    public Optional<OpenItem> find(Books books, OpenItemId item) {
        return items.find(books, item);
    }

    @Override
    public List<Allocation> allocations(Books books, OpenItemId id) {
        var currency = profiles.currency(books);
        return sessions.with(books, session -> items
                .find(books, id)
                .map(item -> {
                    var mapper = session.mapper(ItemMapper.class);
                    var entry = id.entry().value();
                    return item.isDebit()
                            ? mapper.allocationsOfDebit(session.company(), entry, id.line())
                            : mapper.allocationsOfCredit(session.company(), entry, id.line());
                })
                .orElse(List.of())
                .stream()
                .map(row -> ItemRows.allocation(row, currency))
                .toList());
    }

    private static LedgerPosition place(SubledgerMapper.OpenRow row) {
        return new LedgerPosition(row.due(), row.entry(), row.line());
    }

    private static Aging.Row row(SubledgerMapper.AgedRow row, int sign, Currency currency) {
        return new Aging.Row(
                row.partner(),
                new Money(sign * row.notDue(), currency),
                new Money(sign * row.first(), currency),
                new Money(sign * row.second(), currency),
                new Money(sign * row.third(), currency),
                new Money(sign * row.older(), currency),
                new Money(sign * row.unallocated(), currency));
    }

    private static OpenLine line(SubledgerMapper.OpenRow row, Currency currency) {
        return new OpenLine(
                new OpenItemId(new EntryId(row.entryId()), row.line()),
                new EntryNumber(new JournalCode(row.journal()), row.year(), row.number()),
                new AccountId(row.accountId()),
                row.partner(),
                row.date(),
                row.due(),
                new Money(row.amount(), currency),
                new Money(row.open(), currency));
    }
}
