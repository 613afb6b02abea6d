package org.daftar.http.arkan.printing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.daftar.http.json.Doc;
import org.daftar.model.kernel.Money;
import org.daftar.model.ledger.Control;
import org.daftar.model.ledger.PartnerStatement;
import org.daftar.model.printing.PrintedStatement;

/** A statement of account; amounts are debits less credits, so that what the partner owes is positive. */
record PartnerStatementView(
        UUID partnerId,
        String partnerName,
        LocalDate from,
        LocalDate to,
        String currency,
        BigDecimal opening,
        @Doc("By date, then as they were recorded.") List<PassedView> lines,
        BigDecimal closing,
        @Doc("On receivable accounts; what aged receivables come to on the last day.") BigDecimal closingReceivable,
        @Doc("On payable accounts; negative is owed to the partner.") BigDecimal closingPayable) {

    record PassedView(
            UUID entryId,
            String number,
            LocalDate date,
            LocalDate dueDate,
            Control control,
            Optional<String> reference,
            Optional<String> description,
            BigDecimal debit,
            BigDecimal credit,
            @Doc("After this line.") BigDecimal balance) {

        static PassedView of(PartnerStatement.Line line) {
            var none = Money.zero(line.amount().currency());
            boolean isDebit = line.amount().isPositive();
            return new PassedView(
                    line.line().entry().value(),
                    line.number().toString(),
                    line.date(),
                    line.due(),
                    line.control(),
                    line.reference(),
                    line.description(),
                    (isDebit ? line.amount() : none).toDecimal(),
                    (isDebit ? none : line.amount().negated()).toDecimal(),
                    line.balance().toDecimal());
        }
    }

    static PartnerStatementView of(PrintedStatement printed) {
        var statement = printed.statement();
        return new PartnerStatementView(
                statement.partner(),
                printed.partner().name(),
                statement.from(),
                statement.to(),
                statement.receivable().currency().code(),
                statement.opening().toDecimal(),
                statement.lines().stream().map(PassedView::of).toList(),
                statement.closing().toDecimal(),
                statement.closing(Control.RECEIVABLE).toDecimal(),
                statement.closing(Control.PAYABLE).toDecimal());
    }
}
