package org.daftar.http.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.daftar.ports.printing.TablePress.Cell;
import org.junit.jupiter.api.Test;

class AnswerTableTest {

    @Test
    void what_is_plain_comes_first_and_lists_of_rows_are_tables_with_a_head() throws IOException {
        assertThat(
                        told(
                                """
                                {"asOf": "2026-03-31", "rows": [{"code": "1010", "debit": 504.00}, {"code": "=1+1", "note": null}],
                                 "balanced": true, "totals": {"debit": 504.00}}"""))
                .containsExactly(
                        "[asOf] 2026-03-31",
                        "[balanced] true",
                        "",
                        "[rows]",
                        "[code] [debit] [note]",
                        "1010 #504.00 _",
                        "=1+1 _ _",
                        "",
                        "[totals]",
                        "[debit] #504.00");
    }

    @Test
    void a_list_of_what_has_lists_itself_is_told_part_by_part() throws IOException {
        assertThat(told("{\"sections\": [{\"key\": \"revenue\", \"lines\": [{\"name\": \"Sales\"}], \"total\": 1}]}"))
                .containsExactly("", "[sections]", "[key] revenue", "[total] #1", "", "[lines]", "[name]", "Sales");
    }

    private static List<String> told(String json) throws IOException {
        return AnswerTable.rows(json.getBytes(StandardCharsets.UTF_8)).stream()
                .map(row -> row.stream().map(AnswerTableTest::told).collect(Collectors.joining(" ")))
                .toList();
    }

    private static String told(Cell cell) {
        if (cell instanceof Cell.Head head) return "[" + head.text() + "]";
        if (cell instanceof Cell.Figure figure) return "#" + figure.number();
        return cell instanceof Cell.Words words ? words.text() : "_";
    }
}
