package org.daftar.export.statements;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.daftar.ports.statements.CsvForm.Column;
import org.daftar.ports.statements.CsvForm.DayForm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CsvReaderTest {

    @TempDir
    Path directory;

    @Test
    void columns_are_found_by_their_names_and_quoted_fields_hold_anything() {
        var heard = Heard.of(
                directory,
                "\uFEFFDate,Amount,Description,counterparty,externalId\r\n"
                        + "2026-03-20,\"1,504.00\",\"Line one\nline \"\"two\"\", =cmd()\",نور,X-1\r\n\r\n2026-03-19,-24,,,\r\n");
        assertThat(heard.words)
                .containsExactly("opens - - March 1", "2026-03-20 1504.00", "2026-03-19 -24", "closes 10 2026-03-20");
        assertThat(heard.lines.get(0).description()).contains("Line one line \"two\", =cmd()");
        assertThat(heard.lines.get(0).counterparty()).contains("نور");
        assertThat(heard.lines.get(0).externalId()).contains("X-1");
        assertThat(heard.lines.get(1).description()).isEmpty();
    }

    @Test
    void a_bank_with_its_own_names_days_and_commas_is_read_as_it_is_said_to_be() {
        var form = Heard.csv(
                Map.of(Column.DATE, "Booking Date", Column.CREDIT, "Money in", Column.DEBIT, "Money out"),
                ';',
                DayForm.DAY_SLASH_MONTH,
                ',');
        var file = "Booking Date;Money in;Money out\n20/03/2026;1.504,5;\n21/03/2026;;-24,00\n";
        assertThat(Heard.of(directory, form, file.getBytes(StandardCharsets.UTF_8)).words)
                .containsSubsequence("2026-03-20 1504.5", "2026-03-21 -24.00");
    }

    @Test
    void what_does_not_fit_is_refused_with_its_line() {
        assertThat(Heard.refused(directory, "date,sum\n2026-03-20,1\n")).startsWith("unknown_column line 1");
        assertThat(Heard.refused(directory, "date,amount\n2026-02-30,1\n")).startsWith("bad_date line 2");
        assertThat(Heard.refused(directory, "date,amount\n2026-03-20,1\n2026-03-20,1.2.3\n"))
                .startsWith("bad_amount line 3");
        assertThat(Heard.refused(directory, "date,amount\n2026-03-20,\"1\n")).startsWith("open_quote");
        assertThat(Heard.refused(directory, "date,amount\n")).startsWith("no_rows");
        assertThat(Heard.refused(directory, "")).startsWith("no_names");
        var latin = "date,amount,description\n2026-03-20,1,Gebühr\n".getBytes(StandardCharsets.ISO_8859_1);
        assertThat(Heard.refused(directory, Heard.CSV, latin)).startsWith("wrong_encoding at or after line 1");
    }
}
