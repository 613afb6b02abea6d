package org.daftar.ports.statements;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/** Hears of the statements of a file, one after the other: how each begins, its lines, and how it ends. */
public interface StatementSink {

    void opens(Heading heading);

    /** Amounts have the currency of the statement. */
    void line(NewStatement.Line line);

    /** @param date of the closing balance */
    void closes(BigDecimal closing, LocalDate date);

    /**
     * @param account as the bank names it, an IBAN as a rule; empty where the file does not say
     * @param currency by its code; empty where the file does not say
     * @param reference the bank's name for the statement
     */
    record Heading(
            Optional<String> account, Optional<String> currency, Optional<String> reference, BigDecimal opening) {}
}
