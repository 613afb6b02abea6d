package org.daftar.export.statements;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class Mt940ReaderTest {

    private static final String FILE =
            """
            :20:STMT260331
            :25:EBILAEAD/AE070331234567890123456
            :28C:00012/001
            :60F:C260301AED1000,
            :61:2603200320C504,00NTRFINV-7//BANKREF1
            supplementary
            :86:/ORDP/NAME/Noor Hotels/REMI/Invoice 7
             and 8
            :61:251231 0102D24,5NCHGNONREF
            :61:260331RC10,NTRFNONREF
            :61:260331RDD10NTRFNONREF
            :62F:C260331AED1479,5
            :64:C260331AED1479,5
            :86:of the whole statement
            -
            """
                    .replace("251231 0102", "2512310102");

    @TempDir
    Path directory;

    @Test
    void a_statement_is_read_with_its_marks_its_missing_decimals_and_its_night_between_two_years() {
        var heard = Heard.of(directory, FILE);
        assertThat(heard.words)
                .containsExactly(
                        "opens AE070331234567890123456 AED 00012/001 2026-03-01 1000.0",
                        "2026-03-20 504.00",
                        "2026-01-02 -24.5",
                        "2026-03-31 -10.0",
                        "2026-03-31 10",
                        "closes 1479.5 2026-03-31");
        var first = heard.lines.get(0);
        assertThat(first.reference()).contains("INV-7");
        assertThat(first.counterparty()).contains("Noor Hotels");
        assertThat(first.description()).contains("/ORDP/NAME/Noor Hotels/REMI/Invoice 7 and 8 BANKREF1 supplementary");
        assertThat(heard.lines.get(1).reference()).isEmpty();
    }

    @Test
    void an_envelope_and_several_messages_and_codes_in_the_text_are_read() {
        var enveloped = "{1:F01EBILAEADAXXX0000000000}{2:O9400000}{4:\r\n"
                + FILE.replace(
                                "/ORDP/NAME/Noor Hotels/REMI/Invoice 7\n and 8",
                                "166?00CREDIT?20Invoice 7?21and 8?32Noor?33 Hotels")
                        .replace("\n-\n", "\n-}\n")
                        .replace("\n", "\r\n");
        var heard = Heard.of(directory, enveloped + enveloped.replace("00012", "00013"));
        assertThat(heard.words).hasSize(12);
        assertThat(heard.lines.get(0).counterparty()).contains("Noor Hotels");
        assertThat(heard.lines.get(0).description()).contains("Invoice 7 and 8 BANKREF1 supplementary");
    }

    @Test
    void R97_what_is_no_field_of_a_statement_is_refused_with_its_line() {
        assertThat(Heard.refused(directory, FILE.replace(":64:", ":77:")))
                .startsWith("unknown_element line 13: the field :77:");
        assertThat(Heard.refused(directory, FILE.replace(":61:260331RC", ":61:260331XC")))
                .startsWith("bad_line line 10");
        assertThat(Heard.refused(directory, FILE.replace(":60F:C2603", ":60F:C2613")))
                .startsWith("bad_date line 4");
        assertThat(Heard.refused(directory, FILE.replace(":62F:", ":65:"))).startsWith("incomplete");
        assertThat(Heard.refused(directory, FILE.replace(":62F:C260331AED", ":62F:C260331USD")))
                .startsWith("other_currency");
        assertThat(Heard.refused(directory, FILE.replace(":60F:", ":65:"))).startsWith("incomplete line 5");
        assertThat(Heard.refused(directory, FILE + ":" + "x".repeat(3000))).startsWith("too_long");
        var latin = FILE.replace("Noor", "Müller").getBytes(StandardCharsets.ISO_8859_1);
        assertThat(Heard.refused(directory, Heard.CSV, latin)).startsWith("wrong_encoding at or after line ");
    }
}
