package org.daftar.export.printing;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
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
import org.daftar.model.kernel.TaxNumber;
import org.daftar.model.kernel.UnitPrice;
import org.daftar.model.ledger.AccountId;
import org.daftar.model.ledger.CompanyProfile;
import org.daftar.model.ledger.EntryId;
import org.daftar.model.ledger.EntryNumber;
import org.daftar.model.ledger.Letterhead;
import org.daftar.model.party.Address;
import org.daftar.model.party.PartyContent;
import org.daftar.model.party.PartyRole;
import org.daftar.model.party.Reach;
import org.daftar.model.party.Terms;
import org.daftar.model.printing.Correction;
import org.daftar.model.printing.PrintedInvoice;
import org.daftar.model.tax.AppliedTax;
import org.daftar.model.tax.Pricing;
import org.daftar.model.tax.Treatment;

/** Documents to print. */
final class Specimen {

    static final AppliedTax STANDARD = new AppliedTax("STANDARD", Treatment.STANDARD, new Rate(50_000));
    static final AppliedTax ZERO = new AppliedTax("ZERO", Treatment.ZERO_RATED, Rate.NONE);
    static final AppliedTax EXEMPT = new AppliedTax("EXEMPT", Treatment.EXEMPT, Rate.NONE);
    static final AppliedTax REVERSED = new AppliedTax("REVERSE_CHARGE", Treatment.REVERSE_CHARGE, new Rate(50_000));

    static final String COMPANY = "Al Noor Trading L.L.C";

    private static final Instant NOW = Instant.parse("2026-11-10T08:00:00Z");

    private InvoiceKind kind = InvoiceKind.CUSTOMER_INVOICE;
    private Currency currency = Currency.known("AED");
    private Optional<String> companyTaxNumber = Optional.of("100123456700003");
    private String partner = "فندق النور ش.ذ.م.م (Noor Hotels LLC)";
    private Optional<String> street = Optional.of("شارع الشيخ زايد، برج 12\nOffice 1204");
    private Optional<String> notes = Optional.empty();
    private Optional<RecordedInvoice> corrected = Optional.empty();
    private final List<InvoiceLine> lines = new ArrayList<>();

    static Specimen invoice() {
        return new Specimen();
    }

    Specimen kind(InvoiceKind wanted) {
        kind = wanted;
        return this;
    }

    Specimen in(String code) {
        currency = Currency.known(code);
        return this;
    }

    Specimen unregistered() {
        companyTaxNumber = Optional.empty();
        return this;
    }

    Specimen partner(String name) {
        partner = name;
        return this;
    }

    Specimen street(String text) {
        street = Optional.of(text);
        return this;
    }

    Specimen notes(String text) {
        notes = Optional.of(text);
        return this;
    }

    Specimen correcting(RecordedInvoice original) {
        kind = InvoiceKind.CUSTOMER_CREDIT_NOTE;
        corrected = Optional.of(original);
        return this;
    }

    Specimen line(String description, String quantity, String price) {
        return line(description, quantity, price, STANDARD);
    }

    Specimen line(String description, String quantity, String price, AppliedTax tax) {
        lines.add(InvoiceLine.priced(
                Optional.of(description),
                Quantity.of(new BigDecimal(quantity), Quantity.Unit.EACH),
                UnitPrice.of(new BigDecimal(price), currency),
                lines.size() % 3 == 1 ? Rate.percent(new BigDecimal("2.5")) : Rate.NONE,
                new AccountId(new UUID(1, 1)),
                tax,
                Optional.empty(),
                Pricing.EXCLUSIVE));
        return this;
    }

    Specimen lines(int number) {
        for (int i = 1; i <= number; i++) {
            if (i % 3 == 0)
                line("خدمات الصيانة الدورية رقم " + i + " (شهر نوفمبر)", "1", "1234.5", i % 2 == 0 ? ZERO : STANDARD);
            else
                line(
                        "Conference room no. " + i + ", with coffee and a screen for the whole of the afternoon",
                        "4",
                        "150.25");
        }
        return this;
    }

    PrintedInvoice draft() {
        return printed(RecordedInvoice.draft(content(), NOW));
    }

    PrintedInvoice posted() {
        return printed(recorded());
    }

    PrintedInvoice cancelled() {
        return printed(recorded()
                .cancelled(new RecordedInvoice.Cancelled(Optional.empty(), "Wrong client / عميل غير صحيح", NOW)));
    }

    RecordedInvoice recorded() {
        var content = content();
        return RecordedInvoice.draft(content, NOW)
                .posted(
                        content,
                        new RecordedInvoice.Posted(
                                new EntryId(new UUID(2, 2)),
                                new EntryNumber(kind.journal(), 2026, 42),
                                NOW,
                                content.total().gross()));
    }

    private PrintedInvoice printed(RecordedInvoice invoice) {
        var correction = corrected.map(
                original -> new Correction(original, original.content().total().net()));
        return new PrintedInvoice(invoice, company(), partner(), correction);
    }

    private Invoice content() {
        return new Invoice(
                new InvoiceId(new UUID(3, lines.size())),
                kind,
                new UUID(4, 4),
                LocalDate.of(2026, 11, 10),
                LocalDate.of(2026, 12, 10),
                currency,
                Pricing.EXCLUSIVE,
                Money.zero(currency),
                Optional.of("PO-7781"),
                notes,
                corrected.map(RecordedInvoice::id),
                lines);
    }

    private CompanyProfile company() {
        return new CompanyProfile(
                new CompanyId(new UUID(5, 5)),
                "Al Noor",
                Optional.of(COMPANY),
                currency,
                "AE",
                ZoneId.of("Asia/Dubai"),
                1,
                companyTaxNumber,
                Optional.of("Warehouse 7, Al Quoz Industrial 3\nP.O. Box 12345\nDubai"),
                Letterhead.unknown(),
                Optional.empty(),
                Optional.empty(),
                NOW,
                NOW,
                1);
    }

    private PartyContent partner() {
        var plain = PartyContent.named(partner, PartyRole.CLIENT);
        return new PartyContent(
                plain.roles(),
                plain.code(),
                plain.name(),
                plain.legalName(),
                Optional.of(new TaxNumber("100987654300003")),
                new Reach(
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(new Address(
                                street, Optional.of("Dubai"), Optional.empty(), Optional.empty(), Optional.of("AE"))),
                        Optional.empty()),
                new Terms(
                        Optional.of(30),
                        Optional.of("30 days net, 50 % in advance"),
                        Optional.empty(),
                        Optional.empty()),
                plain.bank(),
                plain.ties(),
                plain.grouping(),
                plain.externalId(),
                plain.notes(),
                true);
    }
}
