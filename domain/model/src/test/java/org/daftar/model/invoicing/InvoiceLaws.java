package org.daftar.model.invoicing;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.daftar.model.kernel.Currency;
import org.daftar.model.kernel.Money;
import org.daftar.model.kernel.Quantity;
import org.daftar.model.kernel.Rate;
import org.daftar.model.kernel.UnitPrice;
import org.daftar.model.ledger.AccountId;
import org.daftar.model.ledger.EntryLine;
import org.daftar.model.ledger.JournalEntry;
import org.daftar.model.tax.AppliedTax;
import org.daftar.model.tax.Pricing;
import org.daftar.model.tax.TaxCode;
import org.daftar.model.tax.TaxedAmount;
import org.daftar.model.tax.Treatment;

/** What documents owe the books and their readers, whatever stands on them. */
class InvoiceLaws {

    private static final AccountId PARTNER = account(1);
    private static final AccountId INPUT_TAX = account(2);
    private static final AccountId OUTPUT_TAX = account(3);
    private static final InvoicePosting RULE = new InvoicePosting(PARTNER, INPUT_TAX, OUTPUT_TAX);
    private static final LocalDate DAY = LocalDate.of(2026, 3, 5);

    @Property(tries = 300)
    void R33_net_and_tax_are_gross_on_every_line_and_in_all(@ForAll("invoices") Invoice invoice) {
        assertThat(invoice.lines()).allSatisfy(line -> assertThat(
                        line.amount().gross().minor())
                .isEqualTo(line.amount().net().minor() + line.amount().tax().minor()));
        var total = invoice.total();
        assertThat(total.gross().minor())
                .isEqualTo(total.net().minor() + total.tax().minor());
    }

    @Property(tries = 300)
    void R30_printed_lines_add_up_to_printed_totals_in_every_currency(@ForAll("invoices") Invoice invoice) {
        assertThat(sum(invoice).net()).isEqualTo(invoice.total().net());
        assertThat(sum(invoice).tax().plus(invoice.taxDifference()))
                .isEqualTo(invoice.total().tax());
    }

    /** As if the tax were computed on the document's sum and not on the line's. */
    @Property(tries = 300)
    void R32_on_a_single_line_it_makes_no_difference_what_the_tax_is_computed_on(@ForAll("invoices") Invoice invoice) {
        var line = invoice.lines().get(0);
        if (line.tax().treatment() != Treatment.STANDARD) return;
        var alone = new Invoice(
                invoice.id(),
                invoice.kind(),
                invoice.partner(),
                DAY,
                DAY,
                invoice.currency(),
                invoice.pricing(),
                Money.zero(invoice.currency()),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(line));
        var rate = line.tax().rate().toDecimal();
        var taxed = alone.total();
        if (invoice.pricing() == Pricing.EXCLUSIVE)
            assertThat(taxed.tax().toDecimal())
                    .isEqualTo(rounded(taxed.net().toDecimal().multiply(rate), invoice));
        else
            assertThat(taxed.net().toDecimal())
                    .isEqualTo(taxed.gross()
                            .toDecimal()
                            .divide(BigDecimal.ONE.add(rate), alone.currency().decimals(), RoundingMode.HALF_UP));
    }

    private static BigDecimal rounded(BigDecimal exact, Invoice invoice) {
        return exact.setScale(invoice.currency().decimals(), RoundingMode.HALF_UP);
    }

    @Property(tries = 300)
    void R34_an_invoice_posts_a_sound_entry_whose_partner_line_is_its_gross(@ForAll("invoices") Invoice invoice) {
        var lines = RULE.lines(invoice);
        if (!invoice.total().gross().isPositive()) return;
        assertThat(JournalEntry.flaws(lines)).isEmpty();
        var owed = balances(lines).get(PARTNER);
        assertThat(owed)
                .isEqualTo(
                        invoice.kind().debitsPartner()
                                ? invoice.total().gross().minor()
                                : -invoice.total().gross().minor());
    }

    @Property(tries = 300)
    void tax_accounts_move_by_the_tax_of_the_document_and_by_what_it_makes_us_owe(@ForAll("invoices") Invoice invoice) {
        var moved = balances(RULE.lines(invoice));
        long sign = invoice.kind().debitsPartner() ? -1 : 1;
        long own = invoice.selfAssessed().minor();
        long charged = invoice.total().tax().minor();
        long input = invoice.kind().isSale() ? 0 : charged + own;
        long output = invoice.kind().isSale() ? charged : -own;
        assertThat(moved.getOrDefault(INPUT_TAX, 0L)).isEqualTo(sign * input);
        assertThat(moved.getOrDefault(OUTPUT_TAX, 0L)).isEqualTo(sign * output);
    }

    @Property(tries = 300)
    void R21_R31_a_credit_note_over_everything_undoes_the_invoice_to_the_minor_unit(
            @ForAll("invoices") Invoice invoice) {
        if (invoice.kind().isCreditNote()) return;
        var left = Uncredited.of(invoice, List.of());
        var note = left.creditNote(new InvoiceId(new UUID(9, 9)), DAY.plusDays(3), "All of it", left.all());
        assertThat(note.total()).isEqualTo(invoice.total());
        var before = balances(RULE.lines(invoice));
        var after = balances(RULE.lines(note));
        before.forEach(
                (account, amount) -> assertThat(after.getOrDefault(account, 0L)).isEqualTo(-amount));
    }

    @Property(tries = 300)
    void R31_credit_notes_over_parts_add_up_to_the_invoice_to_the_minor_unit(
            @ForAll("invoices") Invoice invoice, @ForAll @Size(max = 12) List<@LongRange(min = 1) Long> cuts) {
        if (invoice.kind().isCreditNote()) return;
        var notes = new ArrayList<Invoice>();
        for (long cut : cuts) {
            var left = Uncredited.of(invoice, notes).all();
            if (left.isEmpty()) break;
            left.replaceAll(
                    (line, all) -> new Quantity(1 + Math.floorMod(cut * line, all.micros()), Quantity.Unit.EACH));
            notes.add(note(invoice, notes, left));
        }
        var rest = Uncredited.of(invoice, notes);
        if (!rest.all().isEmpty()) notes.add(note(invoice, notes, rest.all()));
        assertThat(Uncredited.of(invoice, notes).all()).isEmpty();
        var credited =
                notes.stream().map(Invoice::total).reduce(TaxedAmount.zero(invoice.currency()), TaxedAmount::plus);
        assertThat(credited).isEqualTo(invoice.total());
        var earned = notes.stream()
                .map(note -> note.earning(account -> true))
                .reduce(invoice.earning(account -> true), Earning::plus);
        assertThat(earned).isEqualTo(Earning.zero(invoice.currency()));
    }

    private static Invoice note(Invoice invoice, List<Invoice> before, Map<Integer, Quantity> parts) {
        var id = new InvoiceId(new UUID(9, before.size()));
        return Uncredited.of(invoice, before).creditNote(id, DAY.plusDays(before.size()), "Part", parts);
    }

    @Property(tries = 300)
    void what_a_document_earns_is_what_its_entry_books_on_revenue_accounts(@ForAll("invoices") Invoice invoice) {
        var revenue = Set.of(account(10), account(12));
        var booked = RULE.lines(invoice).stream()
                .filter(line -> revenue.contains(line.account()))
                .mapToLong(line -> -line.amount().minor())
                .sum();
        var earning = invoice.earning(revenue::contains);
        assertThat(earning.revenue().minor()).isEqualTo(invoice.kind().isSale() ? booked : 0);
        assertThat(earning.margin().plus(earning.cost())).isEqualTo(earning.revenue());
    }

    @Example
    void a_margin_is_told_in_percent_of_the_revenue_when_there_is_any() {
        var earning = new Earning(Money.of("150.00 AED"), Money.of("105.01 AED"), Money.of("0.00 AED"));
        assertThat(earning.margin()).isEqualTo(Money.of("44.99 AED"));
        assertThat(earning.marginPercent()).contains(new BigDecimal("29.99"));
        assertThat(earning.negated().marginPercent()).contains(new BigDecimal("29.99"));
        assertThat(Earning.zero(Currency.known("AED")).marginPercent()).isEmpty();
    }

    @Property(tries = 300)
    void what_is_priced_with_the_tax_in_it_is_charged_as_it_was_priced(@ForAll("invoices") Invoice invoice) {
        if (invoice.pricing() != Pricing.INCLUSIVE) return;
        for (var line : invoice.lines())
            assertThat(line.amount().gross()).isEqualTo(line.price().of(line.quantity(), line.discount()));
    }

    @Property(tries = 300)
    void the_tax_of_a_line_is_never_off_by_more_than_half_a_minor_unit(@ForAll("invoices") Invoice invoice) {
        if (invoice.pricing() != Pricing.EXCLUSIVE) return;
        for (var line : invoice.lines()) {
            if (line.tax().treatment() != Treatment.STANDARD) continue;
            var exact =
                    line.amount().net().toDecimal().multiply(line.tax().rate().toDecimal());
            var half = BigDecimal.valueOf(5, invoice.currency().decimals() + 1);
            assertThat(line.amount().tax().toDecimal().subtract(exact).abs()).isLessThanOrEqualTo(half);
        }
    }

    /** The two amounts of FTA clarification VATP006. */
    @Example
    void half_a_fils_and_more_is_a_fils() {
        var standard = new AppliedTax("STANDARD", Treatment.STANDARD, Rate.percent(new BigDecimal("10")));
        assertThat(standard.on(Money.of("23.57 AED"), Pricing.EXCLUSIVE).tax()).isEqualTo(Money.of("2.36 AED"));
        assertThat(standard.on(Money.of("98.62 AED"), Pricing.EXCLUSIVE).tax()).isEqualTo(Money.of("9.86 AED"));
    }

    @Example
    void a_price_of_105_with_5_percent_in_it_is_100_and_5() {
        var standard = TaxCode.UAE.get(0);
        var tax = new AppliedTax(standard.code(), standard.treatment(), standard.rate());
        assertThat(tax.on(Money.of("105.00 AED"), Pricing.INCLUSIVE))
                .isEqualTo(new TaxedAmount(Money.of("100.00 AED"), Money.of("5.00 AED")));
    }

    @Provide
    Arbitrary<Invoice> invoices() {
        var kinds = Arbitraries.of(InvoiceKind.class);
        var currencies = Arbitraries.of("JPY", "AED", "KWD").map(Currency::known);
        var pricings = Arbitraries.of(Pricing.class);
        return Combinators.combine(kinds, currencies, pricings).flatAs((kind, currency, pricing) -> Combinators.combine(
                        lines(currency, pricing).list().ofMinSize(1).ofMaxSize(8),
                        Arbitraries.integers().between(-5, 5))
                .as((lines, off) -> new Invoice(
                        new InvoiceId(new UUID(1, 1)),
                        kind,
                        new UUID(2, 2),
                        DAY,
                        DAY.plusDays(30),
                        currency,
                        pricing,
                        new Money(kind.isSale() ? 0 : off, currency),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        lines)));
    }

    private static Arbitrary<InvoiceLine> lines(Currency currency, Pricing pricing) {
        var quantities = Arbitraries.longs().between(1, 5_000_000_000L).map(n -> new Quantity(n, Quantity.Unit.EACH));
        var prices =
                Arbitraries.longs().between(-2_000_000_000L, 90_000_000_000L).map(n -> new UnitPrice(n, currency));
        var discounts = Arbitraries.of(0L, 50_000L, 333_333L, 1_000_000L).map(Rate::new);
        var taxes = Arbitraries.of(TaxCode.UAE).map(seed -> new AppliedTax(seed.code(), seed.treatment(), seed.rate()));
        var accounts = Arbitraries.integers().between(10, 13).map(InvoiceLaws::account);
        var projects =
                Arbitraries.of(1, 2).map(n -> new UUID(7, n)).injectNull(0.5).map(Optional::ofNullable);
        var costs =
                Arbitraries.longs().between(0, 90_000_000_000L).injectNull(0.5).map(Optional::ofNullable);
        return Combinators.combine(quantities, prices, discounts, accounts, taxes, projects, costs)
                .as((quantity, price, discount, account, tax, project, cost) -> {
                    var line = InvoiceLine.priced(
                            Optional.of("line"), quantity, price, discount, account, tax, project, pricing);
                    return cost.map(micros -> line.costing(new UnitPrice(micros, currency)))
                            .orElse(line);
                });
    }

    private static TaxedAmount sum(Invoice invoice) {
        return invoice.lines().stream()
                .map(InvoiceLine::amount)
                .reduce(TaxedAmount.zero(invoice.currency()), TaxedAmount::plus);
    }

    private static Map<AccountId, Long> balances(List<EntryLine> lines) {
        return lines.stream()
                .collect(Collectors.toMap(
                        EntryLine::account, line -> line.amount().minor(), Long::sum));
    }

    private static AccountId account(int n) {
        return new AccountId(new UUID(0, n));
    }
}
