package org.daftar.http.arkan.accounting;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.daftar.http.json.Doc;
import org.daftar.model.kernel.Money;
import org.daftar.ports.ledger.query.Balances;

/** One line of an account's ledger. */
record LedgerLineView(
        UUID entryId,
        String number,
        LocalDate date,
        Optional<String> reference,
        Optional<String> description,
        BigDecimal debit,
        BigDecimal credit,
        @Doc("The account's balance after this line, debits less credits.") BigDecimal balance,
        Optional<UUID> partnerId,
        Optional<UUID> projectId) {

    static LedgerLineView of(Balances.LedgerLine line) {
        var none = Money.zero(line.amount().currency());
        var isDebit = line.amount().isPositive();
        return new LedgerLineView(
                line.entry().value(),
                line.number().toString(),
                line.date(),
                line.reference(),
                line.description(),
                (isDebit ? line.amount() : none).toDecimal(),
                (isDebit ? none : line.amount().negated()).toDecimal(),
                line.balance().toDecimal(),
                line.partner(),
                line.project());
    }
}
