package org.daftar.services.invoicing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.daftar.model.invoicing.Invoice;
import org.daftar.model.invoicing.InvoiceKind;
import org.daftar.model.invoicing.InvoiceLine;
import org.daftar.model.kernel.Books;
import org.daftar.model.kernel.Flaw;
import org.daftar.model.kernel.Money;
import org.daftar.model.kernel.Quantity;
import org.daftar.model.kernel.Rate;
import org.daftar.model.kernel.UnitPrice;
import org.daftar.model.ledger.Account;
import org.daftar.model.ledger.AccountId;
import org.daftar.model.ledger.AccountRole;
import org.daftar.model.ledger.CompanyProfile;
import org.daftar.model.ledger.Subtype;
import org.daftar.model.tax.AppliedTax;
import org.daftar.model.tax.TaxCode;
import org.daftar.ports.invoicing.NewInvoice;
import org.daftar.ports.ledger.driven.ChartStore;
import org.daftar.ports.tax.driven.TaxStore;
import org.daftar.services.ledger.NamedProjects;
import org.jspecify.annotations.Nullable;

/** Judges the lines that somebody wants of a document, together. */
record LinesJudge(ChartStore chart, TaxStore taxes, NamedProjects projects) {

    /**
     * @param kept sub-ledgers whose accounts they may name
     * @return what is sound of them
     */
    List<InvoiceLine> priced(
            Books books, CompanyProfile company, NewInvoice wanted, Set<Subtype> kept, List<Flaw> flaws) {
        return new Lines(books, company, wanted, kept, flaws).priced();
    }

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
