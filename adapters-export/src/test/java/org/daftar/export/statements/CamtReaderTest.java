package org.daftar.export.statements;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CamtReaderTest {

    private static final String ENTRY = entry("24.00", "DBIT", "<Sts>BOOK</Sts>", "");

    @TempDir
    Path directory;

    @ParameterizedTest
    @ValueSource(strings = {"02", "03", "04", "05", "06", "07", "08"})
    void every_version_that_banks_send_is_read(String version) {
        var status = version.equals("08") ? "<Sts><Cd>BOOK</Cd></Sts>" : "<Sts>BOOK</Sts>";
        var file = document(version, statement("A-1", "AE070331234567890123456", entry("504.00", "CRDT", status, "")));
        assertThat(Heard.of(directory, file).words)
                .containsExactly(
                        "opens AE070331234567890123456 AED A-1 -10.00",
                        "2026-03-20 504.00",
                        "closes 494.00 2026-03-31");
    }

    @Test
    void R97_a_file_of_several_accounts_is_one_statement_after_the_other_each_with_its_own() {
        var file = document(
                "02",
                statement("A-1", "AE070331234567890123456", ENTRY)
                        + statement("B-1", "AE460261015000000101102", ENTRY + ENTRY));
        assertThat(Heard.of(directory, file).words)
                .filteredOn(word -> word.startsWith("opens"))
                .containsExactly(
                        "opens AE070331234567890123456 AED A-1 -10.00", "opens AE460261015000000101102 AED B-1 -10.00");
    }

    @Test
    void R97_an_unknown_structure_is_refused_naming_the_element_and_where() {
        var file = document(
                "02", statement("A-1", "AE070331234567890123456", ENTRY.replace("</Ntry>", "<Surprise/></Ntry>")));
        assertThat(Heard.refused(directory, file))
                .startsWith("unknown_element line ")
                .contains("Document/BkToCstmrStmt/Stmt/Ntry/Surprise is no element");
        assertThat(Heard.refused(directory, file.replace("camt.053.001.02", "camt.052.001.02")))
                .startsWith("unknown_version");
        assertThat(Heard.refused(directory, "<html><p>Log in</p></html>")).startsWith("unknown_element line 1: html");
        assertThat(Heard.refused(directory, document("02", "<Stmt><Id>1</Id></Stmt>")))
                .contains("Document/BkToCstmrStmt/Stmt has no Acct");
    }

    @Test
    void what_a_payer_said_becomes_reference_text_and_counterparty_and_what_is_pending_is_left() {
        var details =
                """
                <NtryDtls><TxDtls><Refs><EndToEndId>INV-7</EndToEndId></Refs>
                <RltdPties><Dbtr><Nm>Noor &amp; Söhne نور</Nm></Dbtr><Cdtr><Nm>Us</Nm></Cdtr></RltdPties>
                <RmtInf><Ustrd>=cmd(), "March"</Ustrd></RmtInf></TxDtls></NtryDtls>""";
        var file = document(
                "02",
                statement(
                        "A",
                        "AE070331234567890123456",
                        entry("24.00", "CRDT", "<Sts>BOOK</Sts>", details)
                                + entry("1", "CRDT", "<Sts>PDNG</Sts>", "")));
        var heard = Heard.of(directory, file);
        assertThat(heard.lines).hasSize(1);
        var line = heard.lines.get(0);
        assertThat(line.reference()).contains("INV-7");
        assertThat(line.counterparty()).contains("Noor & Söhne نور");
        assertThat(line.description()).contains("Charges =cmd(), \"March\"");
        assertThat(line.externalId()).contains("BANK-1");
    }

    @Test
    void a_batch_is_told_apart_where_its_parts_come_to_its_amount_and_kept_whole_where_not() {
        var parts =
                "<NtryDtls><TxDtls><Amt Ccy=\"AED\">20.00</Amt></TxDtls><TxDtls><Amt Ccy=\"AED\">4.00</Amt></TxDtls></NtryDtls>";
        var file = document(
                "04",
                statement(
                        "A",
                        "AE070331234567890123456",
                        entry("24.00", "DBIT", "<Sts>BOOK</Sts>", parts)
                                + entry("25.00", "DBIT", "<Sts>BOOK</Sts>", parts)));
        assertThat(Heard.of(directory, file).words)
                .containsSubsequence("2026-03-20 -20.00", "2026-03-20 -4.00", "2026-03-20 -25.00");
    }

    @Test
    void nothing_outside_the_file_is_read_and_what_is_broken_is_told() {
        var plain = document("02", statement("A", "AE070331234567890123456", ENTRY));
        var doctype = "<!DOCTYPE Document [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>\n";
        assertThat(Heard.refused(directory, doctype + plain)).startsWith("doctype");
        assertThat(Heard.refused(directory, plain.substring(0, plain.length() - 30)))
                .startsWith("not_xml");
        assertThat(Heard.refused(directory, plain.replace("Ccy=\"AED\">24", "Ccy=\"USD\">24")))
                .startsWith("other_currency")
                .contains("Ntry/Amt is in USD");
        assertThat(Heard.refused(directory, plain.replace(">24.00<", ">24,00<")))
                .startsWith("bad_amount");
        assertThat(Heard.refused(directory, plain.replace("CLBD", "CLAV"))).contains("closing balance");
        assertThat(Heard.refused(directory, plain.replace("2026-03-20", "2026-02-30")))
                .startsWith("bad_date");
        var latin = plain.replace("Charges", "Gebühren").getBytes(StandardCharsets.ISO_8859_1);
        assertThat(Heard.refused(directory, Heard.CSV, latin)).startsWith("wrong_encoding");
    }

    static String document(String version, String statements) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<Document xmlns=\"urn:iso:std:iso:20022:tech:xsd:camt.053.001."
                + version + "\"><BkToCstmrStmt><GrpHdr><MsgId>1</MsgId></GrpHdr>\n" + statements
                + "</BkToCstmrStmt></Document>";
    }

    static String statement(String id, String iban, String entries) {
        return "<Stmt><Id>" + id + "</Id><CreDtTm>2026-03-31T20:00:00</CreDtTm><Acct><Id><IBAN>" + iban
                + "</IBAN></Id><Ccy>AED</Ccy></Acct>\n" + balance("OPBD", "10.00", "DBIT", "2026-03-01")
                + balance("CLBD", "494.00", "CRDT", "2026-03-31") + balance("CLAV", "1.00", "CRDT", "2026-03-31")
                + entries + "</Stmt>\n";
    }

    private static String balance(String type, String amount, String side, String day) {
        return "<Bal><Tp><CdOrPrtry><Cd>" + type + "</Cd></CdOrPrtry></Tp><Amt Ccy=\"AED\">" + amount
                + "</Amt><CdtDbtInd>" + side + "</CdtDbtInd><Dt><Dt>" + day + "</Dt></Dt></Bal>\n";
    }

    static String entry(String amount, String side, String status, String details) {
        return "<Ntry><Amt Ccy=\"AED\">" + amount + "</Amt><CdtDbtInd>" + side + "</CdtDbtInd>" + status
                + "<BookgDt><Dt>2026-03-20</Dt></BookgDt><AcctSvcrRef>BANK-1</AcctSvcrRef><BkTxCd><Prtry><Cd>X</Cd></Prtry></BkTxCd>"
                + details + "<AddtlNtryInf>Charges</AddtlNtryInf></Ntry>\n";
    }
}
