package org.daftar.export.printing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.daftar.model.printing.PrintLanguage.ARABIC;
import static org.daftar.model.printing.PrintLanguage.ENGLISH;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Optional;
import java.util.UUID;
import org.daftar.model.kernel.Currency;
import org.daftar.model.kernel.Money;
import org.daftar.model.ledger.Control;
import org.daftar.model.ledger.EntryId;
import org.daftar.model.ledger.EntryNumber;
import org.daftar.model.ledger.JournalCode;
import org.daftar.model.ledger.OpenItemId;
import org.daftar.model.ledger.PartnerStatement;
import org.daftar.model.printing.PrintLanguage;
import org.daftar.model.printing.PrintedStatement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class StatementPdfTest {

    private static final PdfPress PRESS = new PdfPress();
    private static final Currency AED = Currency.known("AED");
    private static final LocalDate FROM = LocalDate.of(2026, 1, 1);

    @ParameterizedTest
    @EnumSource(PrintLanguage.class)
    void R101_a_statement_looks_as_it_was_approved_glyph_by_glyph_in_Arabic_and_English(PrintLanguage language)
            throws IOException {
        var drawn = Pages.drawn(PRESS.statement(statement(5), language));
        var name = "statement-" + (language == ARABIC ? "ar" : "en") + ".txt";
        Files.writeString(Path.of("target", name), drawn);
        try (var approved = StatementPdfTest.class.getResourceAsStream(name)) {
            assertThat(drawn)
                    .as("if the change is wanted and was looked at, put target/%s in its place", name)
                    .isEqualTo(new String(approved.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    @Test
    void it_leads_from_the_opening_balance_line_by_line_to_the_closing_one() {
        assertThat(Pages.text(PRESS.statement(statement(3), ENGLISH)))
                .contains("Statement of Account", "Noor Hotels LLC", "2026-01-01", "Opening balance 1,000.00")
                .contains("INV/2026/00001", "105.00 1,105.00", "PAY/2026/00002", "50.00 1,055.00")
                .contains("Total debits AED 210.00", "Total credits AED 50.00", "Closing balance AED 1,160.00");
    }

    @Test
    void a_long_one_goes_on_with_its_head_on_every_page() {
        var pdf = PRESS.statement(statement(400), ARABIC);
        assertThat(Pages.count(pdf)).isBetween(10, 40);
        assertThat(Pages.marks(pdf).stream()
                        .filter(mark -> mark.text().equals("Balance"))
                        .map(Pages.Mark::page)
                        .distinct())
                .hasSize(Pages.count(pdf));
    }

    static PrintedStatement statement(int lines) {
        var passed = new ArrayList<PartnerStatement.Line>();
        var balance = aed("1000.00");
        for (int i = 1; i <= lines; i++) {
            boolean invoice = i % 2 == 1;
            var amount = aed(invoice ? "105.00" : "-50.00");
            balance = balance.plus(amount);
            passed.add(new PartnerStatement.Line(
                    new OpenItemId(new EntryId(new UUID(1, i)), 1),
                    new EntryNumber(new JournalCode(invoice ? "INV" : "PAY"), 2026, i),
                    FROM.plusDays(i % 300),
                    FROM.plusDays(i % 300 + 30),
                    Control.RECEIVABLE,
                    invoice ? Optional.of("PO-" + i) : Optional.empty(),
                    Optional.of(invoice ? "Conference room" : "تحويل بنكي رقم " + i),
                    amount,
                    balance));
        }
        var invoice = Specimen.invoice().lines(1).posted();
        return new PrintedStatement(
                invoice.company(),
                invoice.partner(),
                new PartnerStatement(
                        new UUID(4, 4), FROM, LocalDate.of(2026, 12, 31), aed("1000.00"), aed("0.00"), passed));
    }

    private static Money aed(String amount) {
        return Money.of(amount + " " + AED.code());
    }
}
