package org.daftar.http.arkan.statements;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.daftar.http.json.Decimals;
import org.daftar.http.json.Default;
import org.daftar.http.json.Doc;
import org.daftar.http.json.Text;
import org.daftar.model.kernel.Refusal;
import org.daftar.model.kernel.Refused;
import org.daftar.model.ledger.AccountId;
import org.daftar.ports.statements.CsvForm;
import org.daftar.ports.statements.CsvForm.Column;
import org.daftar.ports.statements.CsvForm.DayForm;
import org.daftar.ports.statements.FileFormat;

/** What is sent with a file of statements. */
record FileForm(
        @Doc("The ledger's account, where the file does not name the bank account.") Optional<UUID> accountId,
        @Doc("What the file looks like when absent.") Optional<FileFormat> format,
        @Doc("Match at once what is beyond dispute.") @Default("false") boolean autoMatch,
        @Doc("CSV: the name of the statement.") @Text(min = 1, max = 100) Optional<String> reference,
        @Doc("CSV: the balance before the first row.") @Decimals(max = 3) Optional<BigDecimal> openingBalance,
        @Doc("CSV: the balance after the last row.") @Decimals(max = 3) Optional<BigDecimal> closingBalance,
        @Doc(
                        "CSV: what columns are called, such as date=Booking Date;amount=Amount. Known are date, amount, credit, debit, description, reference, counterparty and externalId.")
                @Text(max = 500)
                Optional<String> columns,
        @Doc("CSV: between two fields.") @Default(",") @Text(max = 1, pattern = "[,;|\\t]", verbatim = true)
                String separator,
        @Doc("CSV: how days are written.") @Default("year_month_day") DayForm days,
        @Doc("CSV: before the decimals.") @Default(".") @Text(min = 1, max = 1, pattern = "[.,]") String decimal) {

    private static final Map<String, Column> COLUMNS =
            Stream.of(Column.values()).collect(Collectors.toMap(FileForm::key, column -> column));

    Optional<AccountId> account() {
        return accountId.map(AccountId::new);
    }

    CsvForm csv() {
        return new CsvForm(
                named(), separator.charAt(0), days, decimal.charAt(0), reference, openingBalance, closingBalance);
    }

    private Map<Column, String> named() {
        var named = new EnumMap<Column, String>(Column.class);
        for (var pair : columns.orElse("").split(";")) {
            if (pair.isBlank()) continue;
            var parts = pair.split("=", 2);
            var column = COLUMNS.get(plain(parts[0]));
            if (column == null || parts.length < 2 || parts[1].isBlank())
                throw new Refused(Refusal.Invalid.of(
                        "columns",
                        "unknown_column",
                        "\"" + pair
                                + "\" names no column. Send pairs such as date=Booking Date, parted by semicolons."));
            named.put(column, parts[1].strip());
        }
        return named;
    }

    private static String key(Column column) {
        return plain(column.name());
    }

    private static String plain(String name) {
        return name.replace("_", "").strip().toLowerCase(Locale.ROOT);
    }
}
