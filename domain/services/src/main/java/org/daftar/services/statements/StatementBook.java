package org.daftar.services.statements;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.daftar.model.audit.Fact;
import org.daftar.model.audit.Fact.FieldChange;
import org.daftar.model.kernel.Books;
import org.daftar.model.kernel.Caller;
import org.daftar.model.kernel.Flaw;
import org.daftar.model.kernel.Ids;
import org.daftar.model.kernel.Refusal;
import org.daftar.model.kernel.Refused;
import org.daftar.model.statements.BankStatement;
import org.daftar.model.statements.Booking;
import org.daftar.model.statements.LineIdentities;
import org.daftar.model.statements.StatementId;
import org.daftar.model.statements.StatementLine;
import org.daftar.model.statements.StatementLineId;
import org.daftar.ports.audit.driven.FactLog;
import org.daftar.ports.statements.NewStatement;
import org.daftar.ports.statements.driven.StatementStore;
import org.daftar.services.audit.Moments;

/** Takes in statements that come whole. */
record StatementBook(StatementStore store, StatementJudge judge, FactLog facts, Moments moments, Ids ids) {

    BankStatement taken(Caller caller, NewStatement wanted) {
        var books = caller.books();
        var sound = judge.sound(books, wanted);
        wanted.reference().ifPresent(reference -> requireNew(books, wanted, reference));
        var lines = lines(wanted.reference(), sound.bookings());
        requireNew(books, wanted, lines);
        var statement = new BankStatement(
                new StatementId(ids.next()),
                wanted.account(),
                wanted.date(),
                wanted.reference(),
                sound.opening(),
                sound.closing(),
                lines.size(),
                (int) sound.bookings().stream()
                        .filter(booking -> !booking.amount().isZero())
                        .count(),
                sound.moved(),
                moments.now());
        store.add(books, statement);
        store.addLines(books, wanted.account(), statement.id(), lines);
        facts.append(caller, imported(statement));
        return statement;
    }

    static Fact imported(BankStatement statement) {
        var changes = new ArrayList<>(List.of(
                FieldChange.set("account", statement.account()),
                FieldChange.set("date", statement.date()),
                FieldChange.set("closing", statement.closing()),
                FieldChange.set("lines", statement.lines())));
        statement.reference().ifPresent(reference -> changes.add(FieldChange.set("reference", reference)));
        return new Fact(
                "bank_statement.imported",
                new Fact.Subject("bank_statement", statement.id().value()),
                changes);
    }

    private List<StatementLine> lines(Optional<String> reference, List<Booking> bookings) {
        var identities = LineIdentities.named(reference);
        var lines = new ArrayList<StatementLine>(bookings.size());
        for (var booking : bookings)
            lines.add(new StatementLine(
                    new StatementLineId(ids.next()), lines.size() + 1, booking, identities.next(booking)));
        return lines;
    }

    private void requireNew(Books books, NewStatement wanted, String reference) {
        if (store.byReference(books, wanted.account(), reference).isPresent())
            throw new Refused(new Refusal.Duplicate("reference", reference));
    }

    /** @throws Refused duplicate, or already_imported of a line without a name */
    private void requireNew(Books books, NewStatement wanted, List<StatementLine> lines) {
        var identities = lines.stream().map(StatementLine::identity).toList();
        var there = new HashSet<>(store.known(books, wanted.account(), identities));
        for (var line : lines) if (!there.add(line.identity())) throw known(line);
    }

    private static Refused known(StatementLine line) {
        var path = "lines[" + (line.place() - 1) + "]";
        var external = line.booking().externalId();
        if (external.isPresent()) return new Refused(new Refusal.Duplicate(path + ".externalId", external.get()));
        var message = "The line of " + line.booking().date() + " over "
                + line.booking().amount()
                + " is in an earlier statement of this account. Leave out what was sent before, or give the statement its"
                + " reference.";
        return new Refused(new Refusal.RuleViolated(
                "already_imported", message, List.of(new Flaw(path, "already_imported", message))));
    }
}
