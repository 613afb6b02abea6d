package org.daftar.ports.statements;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.daftar.model.ledger.AccountId;

/** A statement as somebody sends it; nothing of it is judged yet. Amounts are in the currency of the books, inflow positive. */
public record NewStatement(
        AccountId account,
        LocalDate date,
        Optional<String> reference,
        BigDecimal opening,
        BigDecimal closing,
        List<Line> lines) {

    public NewStatement {
        lines = List.copyOf(lines);
    }

    /** @param externalId a name that no other line of the account has */
    public record Line(
            LocalDate date,
            BigDecimal amount,
            Optional<String> description,
            Optional<String> reference,
            Optional<String> counterparty,
            Optional<String> externalId) {}
}
