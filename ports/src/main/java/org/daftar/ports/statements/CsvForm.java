package org.daftar.ports.statements;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

/**
 * How a bank's CSV is to be read, which it does not say itself.
 *
 * @param columns what a column is called in the first row, where it is not called by its own name
 * @param separator between the fields of a row
 * @param days how days are written
 * @param decimal before the decimals of an amount
 */
public record CsvForm(
        Map<Column, String> columns,
        char separator,
        DayForm days,
        char decimal,
        Optional<String> reference,
        Optional<BigDecimal> opening,
        Optional<BigDecimal> closing) {

    public enum Column {
        DATE,
        /** With its sign; instead of it CREDIT and DEBIT, each without one. */
        AMOUNT,
        CREDIT,
        DEBIT,
        DESCRIPTION,
        REFERENCE,
        COUNTERPARTY,
        EXTERNAL_ID
    }

    /** How days are written, in the letters of {@link java.time.format.DateTimeFormatter}. */
    public enum DayForm {
        YEAR_MONTH_DAY("uuuu-MM-dd"),
        DAY_SLASH_MONTH("dd/MM/uuuu"),
        DAY_DASH_MONTH("dd-MM-uuuu"),
        DAY_DOT_MONTH("dd.MM.uuuu"),
        MONTH_SLASH_DAY("MM/dd/uuuu"),
        DAY_MONTH_NAME("dd MMM uuuu");

        private final String pattern;

        DayForm(String pattern) {
            this.pattern = pattern;
        }

        public String pattern() {
            return pattern;
        }
    }

    public CsvForm {
        columns = Map.copyOf(columns);
    }
}
