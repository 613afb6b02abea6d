package org.daftar.microbenchmarks;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.daftar.export.printing.PdfPress;
import org.daftar.model.invoicing.Invoice;
import org.daftar.model.invoicing.InvoiceId;
import org.daftar.model.invoicing.InvoiceKind;
import org.daftar.model.invoicing.InvoiceLine;
import org.daftar.model.invoicing.RecordedInvoice;
import org.daftar.model.kernel.CompanyId;
import org.daftar.model.kernel.Currency;
import org.daftar.model.kernel.Money;
import org.daftar.model.kernel.Quantity;
import org.daftar.model.kernel.Rate;
import org.daftar.model.kernel.UnitPrice;
import org.daftar.model.ledger.AccountId;
import org.daftar.model.ledger.CompanyProfile;
import org.daftar.model.ledger.Letterhead;
import org.daftar.model.party.PartyContent;
import org.daftar.model.party.PartyRole;
import org.daftar.model.printing.PrintLanguage;
import org.daftar.model.printing.PrintedInvoice;
import org.daftar.model.tax.AppliedTax;
import org.daftar.model.tax.Pricing;
import org.daftar.model.tax.Treatment;
import org.daftar.ports.printing.Press;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** An invoice of two pages as PDF, with fonts that were read before. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class PrintingBenchmark {

    private static final Instant NOW = Instant.parse("2026-11-21T08:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);
    private static final Currency AED = Currency.known("AED");
    private static final AppliedTax STANDARD = new AppliedTax("STANDARD", Treatment.STANDARD, new Rate(50_000));

    @Param
    public PrintLanguage language = PrintLanguage.ENGLISH;

    private final Press press = new PdfPress();
    private final PrintedInvoice invoice = new PrintedInvoice(
            RecordedInvoice.draft(content(), NOW),
            company(),
            PartyContent.named("فندق النور ش.ذ.م.م (Noor Hotels LLC)", PartyRole.CLIENT),
            Optional.empty());

    @Benchmark
    public byte[] invoice() {
        return press.invoice(invoice, language);
    }

    private static Invoice content() {
        return new Invoice(
                new InvoiceId(new UUID(1, 1)),
                InvoiceKind.CUSTOMER_INVOICE,
                new UUID(2, 2),
                DAY,
                DAY.plusDays(30),
                AED,
                Pricing.EXCLUSIVE,
                Money.zero(AED),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                IntStream.rangeClosed(1, 30).mapToObj(PrintingBenchmark::line).toList());
    }

    private static InvoiceLine line(int number) {
        return InvoiceLine.priced(
                Optional.of(number % 2 == 0 ? "خدمات الصيانة الدورية رقم " + number : "Conference room no. " + number),
                Quantity.of(BigDecimal.valueOf(number), Quantity.Unit.EACH),
                UnitPrice.of(new BigDecimal("150.25"), AED),
                Rate.NONE,
                new AccountId(new UUID(3, 3)),
                STANDARD,
                Optional.empty(),
                Pricing.EXCLUSIVE);
    }

    private static CompanyProfile company() {
        return new CompanyProfile(
                new CompanyId(new UUID(5, 5)),
                "Al Noor Trading L.L.C",
                Optional.empty(),
                AED,
                "AE",
                ZoneId.of("Asia/Dubai"),
                1,
                Optional.of("100123456700003"),
                Optional.of("Warehouse 7, Al Quoz Industrial 3\nDubai"),
                Letterhead.unknown(),
                Optional.empty(),
                Optional.empty(),
                NOW,
                NOW,
                1);
    }
}
