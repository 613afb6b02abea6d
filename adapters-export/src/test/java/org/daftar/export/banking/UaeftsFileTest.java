package org.daftar.export.banking;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.daftar.export.banking.Specimens.suppliersAndRent;
import static org.daftar.export.banking.Specimens.transfers;
import static org.daftar.export.banking.Specimens.written;
import static org.daftar.model.banking.BatchFormat.UAEFTS;

import java.util.List;
import java.util.Properties;
import org.daftar.model.banking.Batch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UaeftsFileTest {

    private static final Batch BATCH = transfers(UAEFTS, false, suppliersAndRent());

    @Test
    void the_worked_example_comes_out_byte_for_byte() {
        var file = written(BATCH, suppliersAndRent());
        assertThat(BATCH.fileName()).isEqualTo("UAEFTS-026-20261204101530.txt");
        assertThat(new String(file, US_ASCII))
                .isEqualTo(
                        """
                        CTD,I102N,000001,102320150,GDI,261207,AED,12500.00,12500.00,,AE140261015000000101101,ALPHA TRADING LLC PO BOX 12345 DUBAI AE,EBILAEAD,AE060230000001002003004,GULF SUPPLIES LLC INDUSTRIAL AREA 4 SHARJAH AE,/REF/ INV 2026-118 2026-121,SHA,,,PAY-2026-00417,CBDUAEAD,AED,,,
                        CTD,I102N,000002,405010101,RNT,261207,AED,3150.75,3150.75,,AE140261015000000101101,ALPHA TRADING LLC PO BOX 12345 DUBAI AE,EBILAEAD,AE090500000000018765432,MINA PROPERTIES LLC AL MINA STREET ABU DHABI AE,/REF/ WAREHOUSE RENT DEC 2026,OUR,,,PAY-2026-00418,ABDIAEAD,AED,,,
                        CTC,BATCH-2026-0099,000002,15650.75,AED,261207,20261204,101530
                        """
                                .replace("\n", "\r\n"));
        assertThat(file).hasSize(607);
        assertThat(Specimens.sha256(file))
                .isEqualTo("0f09caa3a9b9f7a2a24e4c3bec8f205fe443b94e20f928b5e098b994a2163f6e");
        assertThat(UaeftsReader.of(file).details()).hasSize(2);
    }

    @Test
    void one_payment_is_a_message_of_another_type_and_an_urgent_one_says_so() {
        var one = List.of(suppliersAndRent().get(0));
        assertThat(UaeftsReader.of(written(transfers(UAEFTS, true, one), one))
                        .details()
                        .get(0)[1])
                .isEqualTo("I103U");
        assertThat(UaeftsReader.of(written(transfers(UAEFTS, true, suppliersAndRent()), suppliersAndRent()))
                        .details()
                        .get(1)[1])
                .isEqualTo("I102U");
    }

    @Test
    void a_bank_that_wants_it_otherwise_has_a_profile() {
        var settings = new Properties();
        settings.setProperty("transfer.separator", "|");
        settings.setProperty("transfer.trailer", "false");
        settings.setProperty("transfer.customer-type", "CORP");
        settings.setProperty("transfer.remittance-prefix", "/RFB/");
        settings.setProperty("salary.variable-pay", "true");
        settings.setProperty("salary.control-first", "false");
        settings.setProperty("salary.empty-narrative", "");
        var press = FileBatchPress.with(BankProfile.of(settings));
        var text = new String(
                Specimens.bytes(out -> press.transfers(BATCH, suppliersAndRent().iterator(), out)), US_ASCII);
        assertThat(text).startsWith("CTD|I102N|").doesNotContain("CTC");
        assertThat(text.split("\\|", -1)[9]).isEqualTo("CORP");
        assertThat(text).contains("|/RFB/ INV 2026-118 2026-121|");
        assertThat(BankProfile.of("999")).as("of a bank nothing is known of").isEqualTo(BankProfile.of("026"));
    }

    /** That the reader finds what is wrong, so that what it does not find is right. */
    @ParameterizedTest
    @CsvSource({
        "000002;15650.75,000003;15650.75,count",
        "15650.75,15650.76,total",
        "000002;405010101,000003;405010101,sequence",
        "AE060230000001002003004,AE070230000001002003004,IBAN",
        "RNT;261207,RNT;261208,one value date",
        "PAY-2026-00418,PAY-2026-00417,references differ",
        "GULF,GÜLF,ASCII only",
        "I102N;000002,I103N;000002,'102 for many, 103 for one'",
        "SHA,SHB,charges"
    })
    void the_reader_rejects_a_file_that_is_wrong(String right, String wrong, String rule) {
        var text = new String(written(BATCH, suppliersAndRent()), US_ASCII);
        var changed = text.replace(right.replace(';', ','), wrong.replace(';', ','));
        assertThat(changed).isNotEqualTo(text);
        assertThatThrownBy(() -> UaeftsReader.of(changed.getBytes(UTF_8))).hasMessage(rule);
    }
}
