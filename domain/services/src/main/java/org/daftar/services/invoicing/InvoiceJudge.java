package org.daftar.services.invoicing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.daftar.model.invoicing.Invoice;
import org.daftar.model.invoicing.InvoiceId;
import org.daftar.model.invoicing.InvoiceKind;
import org.daftar.model.invoicing.InvoiceLine;
import org.daftar.model.kernel.Books;
import org.daftar.model.kernel.Currency;
import org.daftar.model.kernel.Flaw;
import org.daftar.model.kernel.Money;
import org.daftar.model.kernel.Quantity;
import org.daftar.model.kernel.Rate;
import org.daftar.model.kernel.Refusal;
import org.daftar.model.kernel.Refused;
import org.daftar.model.kernel.UnitPrice;
import org.daftar.model.ledger.Account;
import org.daftar.model.ledger.AccountId;
import org.daftar.model.ledger.AccountRole;
import org.daftar.model.ledger.CompanyProfile;
import org.daftar.model.ledger.Subtype;
import org.daftar.model.party.Party;
import org.daftar.model.party.PartyRole;
import org.daftar.model.tax.AppliedTax;
import org.daftar.model.tax.TaxCode;
import org.daftar.ports.invoicing.NewInvoice;
import org.daftar.ports.invoicing.driven.InvoiceStore;
import org.daftar.ports.ledger.driven.ChartStore;
import org.daftar.ports.ledger.query.CompanyProfiles;
import org.daftar.ports.tax.driven.TaxStore;
import org.daftar.services.audit.Moments;
import org.daftar.services.ledger.NamedProjects;
import org.daftar.services.party.NamedPartners;
import org.jspecify.annotations.Nullable;

/** Judges a document that somebody wants, and names every fault at once. */
record InvoiceJudge(
        InvoiceStore invoices,
        ChartStore chart,
        TaxStore taxes,
        NamedPartners partners,
        CompanyProfiles profiles,
        NamedProjects projects,
        Moments moments) {

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
        var lines = new Lines(books, company, wanted, leave.kept(), flaws).priced();
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

    /** The lines of one document, judged together. */
    private final class Lines {

        private final Books books;
        private final CompanyProfile company;
        private final NewInvoice wanted;
        private final Set<Subtype> kept;
        private final List<Flaw> flaws;
        private final Map<AccountId, Account> accounts;
        private final NamedProjects.Judged charged;
        private final Map<String, Optional<TaxCode>> codes = new HashMap<>();

        Lines(Books books, CompanyProfile company, NewInvoice wanted, Set<Subtype> kept, List<Flaw> flaws) {
            this.books = books;
            this.company = company;
            this.wanted = wanted;
            this.kept = kept;
            this.flaws = flaws;
            this.accounts = chart.details(
                    books,
                    wanted.lines().stream()
                            .flatMap(line -> line.account().stream())
                            .toList());
            this.charged = projects.judged(
                    books,
                    Stream.concat(
                                    wanted.project().stream(),
                                    wanted.lines().stream().flatMap(line -> line.project().stream()))
                            .toList());
        }

        List<InvoiceLine> priced() {
            if (wanted.lines().isEmpty() || wanted.lines().size() > Invoice.MOST_LINES) {
                flaws.add(new Flaw("lines", "count", "A document has 1 to " + Invoice.MOST_LINES + " lines."));
                return List.of();
            }
            charged.judge(wanted.project(), "projectId", flaws);
            var lines = new ArrayList<InvoiceLine>();
            for (int i = 0; i < wanted.lines().size(); i++) {
                var line = priced(wanted.lines().get(i), "lines[" + i + "]");
                if (line != null) lines.add(line);
            }
            return lines;
        }

        private @Nullable InvoiceLine priced(NewInvoice.Line line, String path) {
            int before = flaws.size();
            if (line.description().isEmpty())
                flaws.add(new Flaw(path + ".description", "required", "Say what is charged."));
            var account = account(line, path);
            var tax = tax(line, path);
            judgeCost(line, path);
            charged.judge(line.project(), path + ".projectId", flaws);
            if (account == null || tax == null || flaws.size() > before) return null;
            return priced(line, path, account, tax);
        }

        private void judgeCost(NewInvoice.Line line, String path) {
            if (line.unitCost().isEmpty()) return;
            var field = path + ".unitCost";
            if (!wanted.kind().isSale())
                flaws.add(new Flaw(field, "only_of_sales", "What we buy costs its price. Leave unitCost out."));
            else if (line.unitCost().get().signum() < 0)
                flaws.add(new Flaw(field, "negative", "A cost is zero or more."));
        }

        private @Nullable InvoiceLine priced(NewInvoice.Line line, String path, AccountId account, AppliedTax tax) {
            try {
                var priced = InvoiceLine.priced(
                        line.description(),
                        Quantity.of(line.quantity(), Quantity.Unit.EACH),
                        UnitPrice.of(line.unitPrice(), company.currency()),
                        Rate.percent(line.discountPercent()),
                        account,
                        tax,
                        line.project().or(wanted::project),
                        wanted.pricing());
                var costed = line.unitCost()
                        .map(cost -> priced.costing(UnitPrice.of(cost, company.currency())))
                        .orElse(priced);
                if (fits(priced.amount().gross())
                        && costed.cost().filter(cost -> !fits(cost)).isEmpty()) return costed;
            } catch (ArithmeticException beyond) {
                // Told below: the amount is beyond what a line may carry.
            }
            flaws.add(new Flaw(
                    path,
                    "too_large",
                    "The largest amount of a line is " + new Money(Money.LARGEST, company.currency()) + "."));
            return null;
        }

        private static boolean fits(Money amount) {
            return Math.abs(amount.minor()) <= Money.LARGEST;
        }

        /** The bill of a carrier or of customs clears what landed costs put there. */
        private boolean bearsLandedCost(Account account) {
            return !wanted.kind().isSale()
                    && chart.inRole(books, AccountRole.LANDED_COST_CLEARING)
                            .filter(account.id()::equals)
                            .isPresent();
        }

        private @Nullable AccountId account(NewInvoice.Line line, String path) {
            var field = path + ".accountId";
            if (line.account().isEmpty()) return usualAccount(field);
            var account = accounts.get(line.account().get());
            if (account == null) {
                flaws.add(new Flaw(
                        field,
                        "unknown_account",
                        "There is no account " + line.account().get() + " in this company."));
                return null;
            }
            boolean fits = account.subtype().manual() == Subtype.Manual.OPEN
                    || kept.contains(account.subtype())
                    || bearsLandedCost(account);
            if (!account.active() || !fits) {
                flaws.add(new Flaw(
                        field,
                        account.active() ? "control_account" : "account_inactive",
                        "Account " + account.code() + " " + account.name()
                                + (account.active()
                                        ? " is kept by its sub-ledger. Choose an income, expense or asset account."
                                        : " is inactive. Activate it or choose another.")));
                return null;
            }
            return account.id();
        }

        private @Nullable AccountId usualAccount(String field) {
            if (wanted.downPayment()) return chart.required(books, AccountRole.CUSTOMER_DEPOSITS);
            if (wanted.kind().isSale()) return chart.required(books, saleRole(wanted.kind()));
            flaws.add(new Flaw(field, "required", "Name the account that this line costs."));
            return null;
        }

        private @Nullable AppliedTax tax(NewInvoice.Line line, String path) {
            var usual = company.taxNumber().isPresent() ? TaxCode.STANDARD : TaxCode.OUT_OF_SCOPE;
            var code = line.taxCode().orElse(usual);
            var found = codes.computeIfAbsent(code, wantedCode -> taxes.byCode(books, wantedCode));
            if (found.filter(TaxCode::active).isPresent()) return found.get().applied();
            flaws.add(new Flaw(
                    path + ".taxCode",
                    found.isPresent() ? "tax_code_inactive" : "unknown_tax_code",
                    "There is no active tax code " + code + " in this company."));
            return null;
        }
    }

    private static AccountRole saleRole(InvoiceKind kind) {
        return kind.isCreditNote() ? AccountRole.SALES_RETURNS : AccountRole.REVENUE;
    }
}
