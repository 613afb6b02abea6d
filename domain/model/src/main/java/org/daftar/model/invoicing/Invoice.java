package org.daftar.model.invoicing;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.daftar.model.kernel.Currency;
import org.daftar.model.kernel.Money;
import org.daftar.model.ledger.AccountId;
import org.daftar.model.tax.AppliedTax;
import org.daftar.model.tax.Pricing;
import org.daftar.model.tax.TaxMovement;
import org.daftar.model.tax.TaxedAmount;

/**
 * What a document says.
 *
 * @param reference of a bill: the number the vendor gave it
 * @param taxDifference what a vendor's printed tax is more than the sum of ours, line by line; zero on our own documents
 * @param corrects of a credit note: what it takes back, as a whole or in part
 */
public record Invoice(
        InvoiceId id,
        InvoiceKind kind,
        UUID partner,
        LocalDate date,
        LocalDate due,
        Currency currency,
        Pricing pricing,
        Money taxDifference,
        Optional<String> reference,
        Optional<String> notes,
        Optional<InvoiceId> corrects,
        List<InvoiceLine> lines) {

    public static final int MOST_LINES = 500;

    private static final int SMALL_TOLERANCE = 5;

    public Invoice {
        lines = List.copyOf(lines);
        if (lines.isEmpty() || lines.size() > MOST_LINES) throw new IllegalArgumentException(lines.size() + " lines");
        if (corrects.isEmpty() && !tolerates(kind, lines.size(), taxDifference))
            throw new IllegalArgumentException("Tax off by " + taxDifference);
        if (due.isBefore(date)) throw new IllegalArgumentException("Due " + due + " before " + date);
    }

    /** A vendor may round otherwise than we do: by a minor unit on each line, and by five on a short bill. */
    public static boolean tolerates(InvoiceKind kind, int lines, Money taxDifference) {
        long most = kind.isSale() ? 0 : Math.max(lines, SMALL_TOLERANCE);
        return Math.abs(taxDifference.minor()) <= most;
    }

    /** The sum of the lines, so that what is printed adds up. */
    public TaxedAmount total() {
        var sum = lines.stream().map(InvoiceLine::amount).reduce(TaxedAmount.zero(currency), TaxedAmount::plus);
        return new TaxedAmount(sum.net(), sum.tax().plus(taxDifference));
    }

    /** What it charges on that account, net of tax; a credit note takes off. */
    public Money netOn(AccountId account) {
        var net = lines.stream()
                .filter(line -> line.account().equals(account))
                .map(line -> line.amount().net())
                .reduce(Money.zero(currency), Money::plus);
        return kind.isCreditNote() ? net.negated() : net;
    }

    /** The tax that a bill makes us owe beside it, because its vendor charges none. */
    public Money selfAssessed() {
        if (kind.isSale()) return Money.zero(currency);
        return lines.stream()
                .map(line -> line.tax().selfAssessed(line.amount().net()))
                .reduce(Money.zero(currency), Money::plus);
    }

    /** What it adds to the tax return, code by code; a credit note takes off. */
    public List<TaxMovement> taxes() {
        var movements = new LinkedHashMap<AppliedTax, TaxMovement>();
        for (var line : lines) movements.merge(line.tax(), movement(line), TaxMovement::plus);
        if (!taxDifference.isZero()) {
            var largest = Collections.max(
                    movements.values(),
                    Comparator.comparingLong(each -> Math.abs(each.tax().minor())));
            movements.put(largest.code(), largest.withTax(largest.tax().plus(taxDifference)));
        }
        return movements.values().stream()
                .map(each -> kind.isCreditNote() ? each.negated() : each)
                .toList();
    }

    /** What it earns on accounts of revenue: a credit note takes off, and what a vendor charges earns nothing. */
    public Earning earning(Predicate<AccountId> isRevenue) {
        return earned(isRevenue).map(this::earning).reduce(Earning.zero(currency), Earning::plus);
    }

    /** The same of each project that its lines name. */
    public Map<UUID, Earning> earningOfProjects(Predicate<AccountId> isRevenue) {
        return earned(isRevenue)
                .filter(line -> line.project().isPresent())
                .collect(toMap(line -> line.project().orElseThrow(), this::earning, Earning::plus));
    }

    private Stream<InvoiceLine> earned(Predicate<AccountId> isRevenue) {
        return lines.stream().filter(line -> kind.isSale() && isRevenue.test(line.account()));
    }

    private Earning earning(InvoiceLine line) {
        return kind.isCreditNote() ? line.earning().negated() : line.earning();
    }

    private TaxMovement movement(InvoiceLine line) {
        var net = line.amount().net();
        var selfAssessed = kind.isSale() ? Money.zero(currency) : line.tax().selfAssessed(net);
        return new TaxMovement(line.tax(), kind.isSale(), net, line.amount().tax(), selfAssessed);
    }

    /** The same on another day, with as many days to pay it. */
    public Invoice dated(LocalDate day) {
        var term = ChronoUnit.DAYS.between(date, due);
        return new Invoice(
                id,
                kind,
                partner,
                day,
                day.plusDays(term),
                currency,
                pricing,
                taxDifference,
                reference,
                notes,
                corrects,
                lines);
    }
}
