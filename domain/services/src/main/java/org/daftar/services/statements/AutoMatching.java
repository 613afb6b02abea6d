package org.daftar.services.statements;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.daftar.model.audit.Fact;
import org.daftar.model.audit.Fact.FieldChange;
import org.daftar.model.kernel.Caller;
import org.daftar.model.kernel.Money;
import org.daftar.model.statements.BankStatement;
import org.daftar.model.statements.Candidate;
import org.daftar.model.statements.Matchmaker;
import org.daftar.model.statements.StatementLine;
import org.daftar.ports.audit.driven.FactLog;
import org.daftar.ports.statements.driven.StatementStore;
import org.daftar.ports.statements.driven.StatementStore.Clearing;
import org.daftar.ports.statements.driven.StatementStore.Place;

/**
 * Matches what is beyond dispute, some lines at a time. Lines are taken by amount, so that all that could dispute a posting are
 * looked at together.
 */
record AutoMatching(StatementStore store, FactLog facts) {

    /** What a unit of 20 ms can do. */
    private static final int LINES = 200;

    private static final int CANDIDATES = 2000;

    /** @param next empty at the end */
    record Piece(int matched, Optional<Place> next) {}

    Piece matched(Caller caller, BankStatement statement, Optional<Place> after) {
        var read = store.open(caller.books(), statement.id(), after, LINES);
        if (read.isEmpty()) return new Piece(0, Optional.empty());
        boolean begun = after.filter(place -> place.amount().equals(amount(read.get(0))))
                .isPresent();
        boolean last = read.size() < LINES;
        var lines = begun ? firstAmount(read) : last ? read : wholeAmounts(read);
        boolean end = last && lines.size() == read.size();
        int matched = matched(caller, statement, lines, !begun && (last || lines.size() < read.size()));
        return new Piece(matched, end ? Optional.empty() : Optional.of(place(lines.get(lines.size() - 1))));
    }

    /** What is left of an amount of which lines were looked at before, so that none of these is known to be alone. */
    private static List<StatementLine> firstAmount(List<StatementLine> read) {
        var first = amount(read.get(0));
        return read.stream().takeWhile(line -> amount(line).equals(first)).toList();
    }

    /** Without the last amount, of which more may follow; all where there is but one amount. */
    private static List<StatementLine> wholeAmounts(List<StatementLine> read) {
        var end = amount(read.get(read.size() - 1));
        int whole = read.size();
        while (whole > 0 && amount(read.get(whole - 1)).equals(end)) whole--;
        return whole == 0 ? read : read.subList(0, whole);
    }

    /** @param all whether no other line of the statement has one of these amounts */
    private int matched(Caller caller, BankStatement statement, List<StatementLine> lines, boolean all) {
        var books = caller.books();
        var amounts = new HashSet<Money>();
        lines.forEach(line -> amounts.add(amount(line)));
        var days = lines.stream().map(line -> line.booking().date()).sorted().toList();
        var candidates = store.candidates(
                books, statement.account(), amounts, from(days.get(0)), to(days.get(days.size() - 1)), CANDIDATES);
        var pairs = Matchmaker.unambiguous(lines, candidates, all && candidates.size() < CANDIDATES);
        if (pairs.isEmpty()) return 0;
        var cleared = pairs.keySet().stream()
                .map(AutoMatching::amount)
                .reduce(Money.zero(statement.opening().currency()), Money::plus);
        store.clear(books, clearings(pairs));
        store.move(books, statement.id(), -pairs.size(), cleared.negated());
        facts.append(caller, fact(statement, pairs.size()));
        return pairs.size();
    }

    private static List<Clearing> clearings(Map<StatementLine, Candidate> pairs) {
        return pairs.entrySet().stream()
                .map(pair -> new Clearing(pair.getKey().id(), pair.getValue().posting()))
                .toList();
    }

    static LocalDate from(LocalDate first) {
        return first.minusDays(Matchmaker.DAYS_BEFORE);
    }

    static LocalDate to(LocalDate last) {
        return last.plusDays(Matchmaker.DAYS_AFTER);
    }

    private static Fact fact(BankStatement statement, int matched) {
        return new Fact(
                "bank_statement.matched",
                new Fact.Subject("bank_statement", statement.id().value()),
                List.of(FieldChange.set("lines", matched)));
    }

    private static Money amount(StatementLine line) {
        return line.booking().amount();
    }

    private static Place place(StatementLine line) {
        return new Place(amount(line), line.place());
    }
}
