package org.daftar.http.arkan.statements;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.daftar.http.json.Decimals;
import org.daftar.http.json.Default;
import org.daftar.http.json.Doc;
import org.daftar.http.json.Example;
import org.daftar.http.json.Items;
import org.daftar.http.json.Text;
import org.daftar.model.ledger.AccountId;
import org.daftar.model.ledger.EntryId;
import org.daftar.model.payments.PaymentId;
import org.daftar.model.statements.ReconciledLine;
import org.daftar.model.statements.StatementId;
import org.daftar.model.statements.StatementLineId;
import org.daftar.ports.statements.NewStatement;

/** What is sent of bank statements. */
final class StatementBodies {

    static final int MOST_LINES = 2000;

    private StatementBodies() {}

    record StatementPath(UUID id) {

        StatementId statement() {
            return new StatementId(id);
        }
    }

    record StatementFilter(Optional<UUID> accountId) {}

    record LineFilter(UUID id, Optional<ReconciledLine.Status> status) {

        StatementId statement() {
            return new StatementId(id);
        }
    }

    record AccountQuery(UUID accountId) {

        AccountId account() {
            return new AccountId(accountId);
        }
    }

    record StatementQuery(UUID statementId) {

        StatementId statement() {
            return new StatementId(statementId);
        }
    }

    @Example(
            """
            {"accountId": "7d0c6f0e-5a5b-4a39-9a55-0c2f3f6f8a01", "date": "2026-03-31", "reference": "2026/03",
             "openingBalance": 1000.00, "closingBalance": 1480.00,
             "lines": [{"date": "2026-03-20", "amount": 504.00, "description": "PAY/2026/00001", "counterparty": "Noor Hotels"},
                       {"date": "2026-03-31", "amount": -24.00, "description": "Charges", "externalId": "C-17"}]}""")
    record StatementBody(
            @Doc("An account at a bank.") UUID accountId,
            LocalDate date,
            @Doc("The bank's name for the statement, which no other statement of the account has.")
                    @Text(min = 1, max = 100)
                    Optional<String> reference,
            @Decimals(max = 3) BigDecimal openingBalance,
            @Decimals(max = 3) BigDecimal closingBalance,
            @Items(max = MOST_LINES) List<BankLineBody> lines) {

        NewStatement toNew() {
            return new NewStatement(
                    new AccountId(accountId),
                    date,
                    reference,
                    openingBalance,
                    closingBalance,
                    lines.stream().map(BankLineBody::toLine).toList());
        }
    }

    record BankLineBody(
            LocalDate date,
            @Doc("What came in; negative for what went out.") @Decimals(max = 3) BigDecimal amount,
            @Text(max = 500) Optional<String> description,
            @Text(max = 140) Optional<String> reference,
            @Text(max = 200) Optional<String> counterparty,
            @Doc("A name that no other line of the account has.") @Text(min = 1, max = 100)
                    Optional<String> externalId) {

        NewStatement.Line toLine() {
            return new NewStatement.Line(date, amount, description, reference, counterparty, externalId);
        }
    }

    @Example(
            """
            {"statementLineId": "7d0c6f0e-5a5b-4a39-9a55-0c2f3f6f8a01", "paymentIds": ["7d0c6f0e-5a5b-4a39-9a55-0c2f3f6f8a02"]}""")
    record MatchBody(
            UUID statementLineId,
            @Doc("Posted entries that move the account of the statement.") @Items(max = 1000) @Default("[]")
                    List<UUID> entryIds,
            @Doc("Posted payments, instead of their entries or beside other ones.") @Items(max = 1000) @Default("[]")
                    List<UUID> paymentIds) {

        StatementLineId line() {
            return new StatementLineId(statementLineId);
        }

        List<EntryId> entries() {
            return entryIds.stream().map(EntryId::new).toList();
        }

        List<PaymentId> payments() {
            return paymentIds.stream().map(PaymentId::new).toList();
        }
    }

    @Example("""
            {"statementLineId": "7d0c6f0e-5a5b-4a39-9a55-0c2f3f6f8a01"}""")
    record UnmatchBody(UUID statementLineId) {

        StatementLineId line() {
            return new StatementLineId(statementLineId);
        }
    }

    @Example(
            """
            {"statementLineId": "7d0c6f0e-5a5b-4a39-9a55-0c2f3f6f8a01", "amount": 1.50, "description": "Charge of the sending bank"}""")
    record BankWriteOffBody(
            UUID statementLineId,
            @Doc("The company's account of small differences when absent.") Optional<UUID> accountId,
            @Doc("Must be the difference, whatever its sign.") @Decimals(max = 3) Optional<BigDecimal> amount,
            @Text(min = 1, max = 500) Optional<String> description) {

        StatementLineId line() {
            return new StatementLineId(statementLineId);
        }
    }

    @Example("""
            {"writeOffLimit": 10}""")
    record SettingsBody(
            @Doc("What may at most be written off of one line.") @Decimals(max = 3, nonNegative = true)
                    BigDecimal writeOffLimit) {}
}
