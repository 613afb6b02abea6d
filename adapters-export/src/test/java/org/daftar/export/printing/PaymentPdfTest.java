package org.daftar.export.printing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.daftar.model.printing.PrintLanguage.ARABIC;
import static org.daftar.model.printing.PrintLanguage.ENGLISH;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.daftar.model.kernel.AccountNumber;
import org.daftar.model.kernel.Currency;
import org.daftar.model.kernel.Money;
import org.daftar.model.ledger.AccountId;
import org.daftar.model.ledger.EntryId;
import org.daftar.model.ledger.EntryNumber;
import org.daftar.model.party.PartyContent;
import org.daftar.model.party.PartyRole;
import org.daftar.model.payments.Payment;
import org.daftar.model.payments.PaymentId;
import org.daftar.model.payments.RecordedPayment;
import org.daftar.model.printing.PrintedPayment;
import org.daftar.model.printing.PrintedPayment.Settled;
import org.junit.jupiter.api.Test;

class PaymentPdfTest {

    private static final PdfPress PRESS = new PdfPress();
    private static final Currency AED = Currency.known("AED");
    private static final LocalDate DAY = LocalDate.of(2026, 4, 30);
    private static final Instant NOW = Instant.parse("2026-04-30T08:00:00Z");

    @Test
    void an_advice_says_how_much_is_paid_for_which_documents_and_where_to() throws IOException {
        var pdf = PRESS.payment(payment(Payment.Direction.OUTBOUND, true), ENGLISH);
        Files.write(Path.of("target", "payment-en.pdf"), pdf);
        assertThat(Pages.text(pdf))
                .contains("Payment Advice", "Vendor", "Noor Supplies", "PAY/2026/00007", "2026-04-30", "Bank transfer")
                .contains("BILL/2026/00001", "S-17", "1,050.00 1,050.00")
                .contains("BILL/2026/00002", "2,100.00 500.00")
                .contains("On account AED 50.00", "Total paid AED 1,600.00")
                .contains("…1101")
                .doesNotContain("AE140261015000000101101");
    }

    @Test
    void what_came_has_a_receipt_and_a_draft_says_that_it_is_one() throws IOException {
        var pdf = PRESS.payment(payment(Payment.Direction.INBOUND, false), ENGLISH);
        assertThat(Pages.text(pdf)).contains("Receipt", "Customer", "Total received AED 1,600.00");
        assertThat(Pages.marks(pdf)).anyMatch(mark -> mark.size() > 80 && "Draft".startsWith(mark.text()));
        var arabic = PRESS.payment(payment(Payment.Direction.OUTBOUND, true), ARABIC);
        Files.write(Path.of("target", "payment-ar.pdf"), arabic);
        assertThat(Pages.count(arabic)).isEqualTo(1);
    }

    private static PrintedPayment payment(Payment.Direction direction, boolean posted) {
        var content = new Payment(
                new PaymentId(new UUID(7, 7)),
                direction,
                Payment.Purpose.TRADE,
                new UUID(2, 2),
                aed("1600.00"),
                DAY,
                Payment.Method.BANK_TRANSFER,
                new AccountId(new UUID(3, 3)),
                Optional.of("April"),
                List.of());
        var draft = RecordedPayment.draft(content, NOW);
        return new PrintedPayment(
                Specimen.invoice().lines(1).posted().company(),
                PartyContent.named("Noor Supplies", PartyRole.VENDOR),
                posted
                        ? draft.posted(new RecordedPayment.Posted(
                                new EntryId(new UUID(4, 4)),
                                new EntryNumber(Payment.JOURNAL, 2026, 7),
                                NOW,
                                aed("50.00")))
                        : draft,
                List.of(
                        new Settled(
                                Optional.of("BILL/2026/00001"),
                                Optional.of("S-17"),
                                DAY.minusDays(30),
                                aed("1050.00"),
                                aed("1050.00")),
                        new Settled(
                                Optional.of("BILL/2026/00002"), Optional.empty(), DAY, aed("2100.00"), aed("500.00"))),
                direction == Payment.Direction.OUTBOUND
                        ? Optional.of(new AccountNumber("AE140261015000000101101"))
                        : Optional.empty());
    }

    private static Money aed(String amount) {
        return Money.of(new BigDecimal(amount), AED);
    }
}
