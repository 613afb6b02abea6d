package org.daftar.persistence.statements;

import static org.daftar.persistence.Trade.DAY;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.daftar.model.kernel.Page;
import org.daftar.model.ledger.EntryId;
import org.daftar.model.payments.RecordedPayment;
import org.daftar.model.statements.BankStatement;
import org.daftar.model.statements.ReconciledLine;
import org.daftar.model.statements.StatementLineId;
import org.daftar.persistence.Company;
import org.daftar.persistence.Trade;
import org.daftar.ports.statements.NewStatement;
import org.daftar.ports.statements.Reconciliation;
import org.daftar.ports.statements.query.BankStatements;
import org.daftar.ports.statements.query.BankStatements.LineSort;

/** What a company's bank says of account 1010, with words for entering it. */
record Bank(Company company, Trade trade) {

    static Bank of(Company company) {
        return new Bank(company, Trade.of(company));
    }

    static NewStatement.Line line(String amount) {
        return line(DAY, amount, "Transfer");
    }

    static NewStatement.Line line(LocalDate day, String amount, String text) {
        return new NewStatement.Line(
                day, new BigDecimal(amount), Optional.of(text), Optional.empty(), Optional.empty(), Optional.empty());
    }

    static NewStatement.Line named(String amount, String externalId) {
        return new NewStatement.Line(
                DAY,
                new BigDecimal(amount),
                Optional.of("Transfer"),
                Optional.empty(),
                Optional.empty(),
                Optional.of(externalId));
    }

    /** From nothing to what the lines come to. */
    NewStatement statement(String reference, NewStatement.Line... lines) {
        var sum = List.of(lines).stream().map(NewStatement.Line::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
        return new NewStatement(
                company.account("1010"),
                DAY,
                reference.isEmpty() ? Optional.empty() : Optional.of(reference),
                BigDecimal.ZERO,
                sum,
                List.of(lines));
    }

    BankStatement taken(String reference, NewStatement.Line... lines) {
        return reconciliation().take(company.owner(), statement(reference, lines));
    }

    /** Of a statement of its own. */
    StatementLineId taken(NewStatement.Line line) {
        return lines(taken("", line)).get(0).id();
    }

    List<ReconciledLine> lines(BankStatement statement) {
        var all = new ArrayList<ReconciledLine>();
        var page = statements().lines(company.books(), statement.id(), Optional.empty(), request(Optional.empty()));
        all.addAll(page.rows());
        while (page.next().isPresent()) {
            page = statements().lines(company.books(), statement.id(), Optional.empty(), request(page.next()));
            all.addAll(page.rows());
        }
        return all;
    }

    private static Page.Request<LineSort> request(Optional<Page.Position> after) {
        return new Page.Request<>(LineSort.PLACE, true, 3, after);
    }

    BankStatement now(BankStatement statement) {
        return statements().find(company.books(), statement.id()).orElseThrow();
    }

    ReconciledLine now(StatementLineId line) {
        return statements().line(company.books(), line).orElseThrow();
    }

    /** Money that came in from a client, as somebody booked it. */
    RecordedPayment received(String amount) {
        return company.daftar().payments().record(company.owner(), trade.receipt(amount));
    }

    RecordedPayment paid(String amount) {
        return company.daftar().payments().record(company.owner(), trade.paid(amount));
    }

    static EntryId entry(RecordedPayment payment) {
        return payment.posted().orElseThrow().entry();
    }

    ReconciledLine match(StatementLineId line, RecordedPayment... payments) {
        var entries = List.of(payments).stream().map(Bank::entry).toList();
        return reconciliation().match(company.owner(), line, entries, List.of());
    }

    ReconciledLine writeOff(StatementLineId line) {
        return reconciliation()
                .writeOff(company.owner(), line, Optional.empty(), Optional.empty(), Optional.of("Charge"));
    }

    BankStatements.Standing standing() {
        return statements().standing(company.books(), company.account("1010"));
    }

    Reconciliation reconciliation() {
        return company.daftar().reconciliation();
    }

    BankStatements statements() {
        return company.daftar().read().bankStatements();
    }
}
