package org.daftar.services.invoicing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.daftar.model.invoicing.Invoice;
import org.daftar.model.invoicing.InvoiceId;
import org.daftar.model.invoicing.InvoiceLine;
import org.daftar.model.kernel.Books;
import org.daftar.model.kernel.Currency;
import org.daftar.model.kernel.Flaw;
import org.daftar.model.kernel.Money;
import org.daftar.model.kernel.Refusal;
import org.daftar.model.kernel.Refused;
import org.daftar.model.ledger.Subtype;
import org.daftar.model.party.Party;
import org.daftar.model.party.PartyRole;
import org.daftar.ports.invoicing.NewInvoice;
import org.daftar.ports.invoicing.driven.InvoiceStore;
import org.daftar.ports.ledger.query.CompanyProfiles;
import org.daftar.services.audit.Moments;
import org.daftar.services.party.NamedPartners;
import org.jspecify.annotations.Nullable;

/** Judges a document that somebody wants, and names every fault at once. */
record InvoiceJudge(
        InvoiceStore invoices, LinesJudge judge, NamedPartners partners, CompanyProfiles profiles, Moments moments) {

    /**
     * What a document may do that nobody may write by hand.
     *
     * @param kept sub-ledgers whose accounts the lines may name
     * @param inactive whether the partner may be: it charges for what was done while the partner was not
     */
    record Leave(Set<Subtype> kept, boolean inactive) {

        static final Leave NONE = new Leave(Set.of(), false);
    }

    /**
     * @throws Refused invalid with every flaw, or a rule that the books forbid it by
     */
    Invoice sound(Books books, InvoiceId id, NewInvoice wanted, Leave leave) {
        var company = profiles.profile(books);
        var flaws = new ArrayList<Flaw>();
        var partner = partner(books, wanted, leave, flaws);
        var date = wanted.date().orElseGet(() -> moments.today(company.zone()));
        var due = due(wanted, date, partner, flaws);
        if (wanted.downPayment() && !wanted.kind().isSale())
            flaws.add(new Flaw("downPayment", "only_of_sales", "Only what clients pay in advance is a deposit here."));
        var lines = judge.priced(books, company, wanted, leave.kept(), flaws);
        judgeSum(lines, company.currency(), flaws);
        var difference = flaws.isEmpty() ? taxDifference(wanted, lines, company.currency(), flaws) : null;
        if (difference == null || !flaws.isEmpty()) throw new Refused(Refusal.Invalid.of(flaws));
        requireNewReference(books, wanted);
        return new Invoice(
                id,
                wanted.kind(),
                wanted.partner(),
                date,
                due,
                company.currency(),
                wanted.pricing(),
                difference,
                wanted.reference(),
                wanted.notes(),
                Optional.empty(),
                lines);
    }

    /** Whatever their sides, so that no sum of them is beyond what a line of an entry may carry. */
    private static void judgeSum(List<InvoiceLine> lines, Currency currency, List<Flaw> flaws) {
        var most = new Money(Money.LARGEST, currency);
        var sum = lines.stream().map(line -> line.amount().gross().abs()).reduce(Money.zero(currency), Money::plus);
        var cost = lines.stream().flatMap(line -> line.cost().stream()).reduce(Money.zero(currency), Money::plus);
        if (sum.compareTo(most) > 0 || cost.compareTo(most) > 0)
            flaws.add(
                    new Flaw("lines", "too_large", "The lines of a document come to " + most + " at most. Split it."));
    }

    private @Nullable Party partner(Books books, NewInvoice wanted, Leave leave, List<Flaw> flaws) {
        var role = wanted.kind().isSale() ? PartyRole.CLIENT : PartyRole.VENDOR;
        return leave.inactive()
                ? partners.inRole(books, "partnerId", wanted.partner(), role, flaws)
                : partners.active(books, "partnerId", wanted.partner(), role, flaws);
    }

    private static LocalDate due(NewInvoice wanted, LocalDate date, @Nullable Party partner, List<Flaw> flaws) {
        var term = wanted.termDays()
                .or(() -> Optional.ofNullable(partner)
                        .flatMap(party -> party.content().terms().netDays()))
                .orElse(0);
        var due = wanted.due().orElse(date.plusDays(term));
        if (due.isBefore(date))
            flaws.add(new Flaw("dueDate", "before_date", "A document is due on its date " + date + " or later."));
        return due;
    }

    private static @Nullable Money taxDifference(
            NewInvoice wanted, List<InvoiceLine> lines, Currency currency, List<Flaw> flaws) {
        var zero = Money.zero(currency);
        if (wanted.printedTax().isEmpty()) return zero;
        var computed = lines.stream().map(line -> line.amount().tax()).reduce(zero, Money::plus);
        var printed = money(wanted.printedTax().get(), currency);
        if (printed == null) {
            flaws.add(tooPrecise("printedTax", currency));
            return null;
        }
        var difference = printed.minus(computed);
        boolean taxed = lines.stream().anyMatch(line -> !line.amount().tax().isZero());
        if (difference.isZero() || taxed && Invoice.tolerates(wanted.kind(), lines.size(), difference))
            return difference;
        flaws.add(new Flaw(
                "printedTax",
                "tax_differs",
                "The lines come to a tax of " + computed + ", the document says " + printed
                        + ". Only a vendor's rounding is accepted: correct the lines or their tax codes."));
        return null;
    }

    private void requireNewReference(Books books, NewInvoice wanted) {
        if (wanted.kind().isSale() || wanted.reference().isEmpty()) return;
        var reference = wanted.reference().get();
        if (invoices.hasReference(books, wanted.kind(), wanted.partner(), reference))
            throw new Refused(new Refusal.Duplicate("reference", reference));
    }

    private static @Nullable Money money(BigDecimal value, Currency currency) {
        try {
            return Money.of(value, currency);
        } catch (ArithmeticException inexact) {
            return null;
        }
    }

    private static Flaw tooPrecise(String path, Currency currency) {
        return new Flaw(
                path, "too_precise", currency.code() + " has " + currency.decimals() + " decimals. Round the amount.");
    }
}
