package org.daftar.services.assets;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.daftar.model.assets.Disposal;
import org.daftar.model.assets.Disposal.Method;
import org.daftar.model.assets.RecordedAsset;
import org.daftar.model.kernel.Books;
import org.daftar.model.kernel.Flaw;
import org.daftar.model.kernel.Money;
import org.daftar.model.kernel.Refusal;
import org.daftar.model.kernel.Refused;
import org.daftar.model.ledger.AccountId;
import org.daftar.model.ledger.AccountRole;
import org.daftar.model.party.Party;
import org.daftar.model.party.PartyRole;
import org.daftar.model.tax.AppliedTax;
import org.daftar.model.tax.Pricing;
import org.daftar.model.tax.TaxCode;
import org.daftar.ports.assets.NewDisposal;
import org.daftar.ports.ledger.driven.ChartStore;
import org.daftar.ports.ledger.query.CompanyProfiles;
import org.daftar.ports.tax.driven.TaxStore;
import org.daftar.services.party.NamedPartners;
import org.jspecify.annotations.Nullable;

/** Judges how an asset shall leave, and names every fault at once. */
record DisposalJudge(ChartStore chart, TaxStore taxes, NamedPartners partners, CompanyProfiles profiles) {

    /** @throws Refused invalid with every flaw */
    Disposal sound(Books books, RecordedAsset asset, NewDisposal wanted) {
        var flaws = new ArrayList<Flaw>();
        judgeDay(asset, wanted.date(), flaws);
        var proceeds = new Figures(profiles.currency(books), flaws).amount("proceeds", wanted.proceeds(), true);
        boolean paid = proceeds != null && proceeds.isPositive();
        if (wanted.method() == Method.SCRAP && paid)
            flaws.add(new Flaw(
                    "proceeds", "scrapped", "What is scrapped earns nothing. Sell it, or leave proceeds out."));
        var tax = tax(books, wanted.taxCode(), flaws);
        if (paid && wanted.buyer().isPresent() == wanted.account().isPresent())
            flaws.add(new Flaw(
                    "accountId",
                    "one_of_two",
                    "Say who owes the proceeds (partnerId), or which account they were paid into (accountId)."));
        var buyer = wanted.buyer()
                .map(id -> partners.active(books, "partnerId", id, PartyRole.CLIENT, flaws))
                .orElse(null);
        var account = wanted.account().map(id -> account(books, id, flaws)).orElse(null);
        if (proceeds == null || tax == null || !flaws.isEmpty()) throw new Refused(Refusal.Invalid.of(flaws));
        return paid
                ? sold(books, wanted, proceeds, tax, buyer, account)
                : new Disposal(
                        wanted.date(),
                        wanted.method(),
                        tax.on(proceeds, Pricing.EXCLUSIVE),
                        tax,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        wanted.reason());
    }

    private Disposal sold(
            Books books,
            NewDisposal wanted,
            Money proceeds,
            AppliedTax tax,
            @Nullable Party buyer,
            @Nullable AccountId account) {
        var term = Optional.ofNullable(buyer)
                .map(party -> party.content().terms().netDays().orElse(0));
        return new Disposal(
                wanted.date(),
                wanted.method(),
                tax.on(proceeds, Pricing.EXCLUSIVE),
                tax,
                wanted.buyer(),
                term.map(days -> wanted.date().plusDays(days)),
                Optional.of(account == null ? chart.required(books, AccountRole.RECEIVABLE) : account),
                wanted.reason());
    }

    private static void judgeDay(RecordedAsset asset, LocalDate day, List<Flaw> flaws) {
        if (day.isBefore(asset.content().acquired()))
            flaws.add(new Flaw(
                    "date",
                    "before_acquisition",
                    "It cannot leave before it came, on " + asset.content().acquired() + "."));
        if (YearMonth.from(day).isAfter(YearMonth.of(2200, 12)))
            flaws.add(new Flaw("date", "out_of_range", "A date lies before the year 2201."));
    }

    private @Nullable AppliedTax tax(Books books, Optional<String> wanted, List<Flaw> flaws) {
        var usual = profiles.profile(books).taxNumber().isPresent() ? TaxCode.STANDARD : TaxCode.OUT_OF_SCOPE;
        var code = wanted.orElse(usual);
        var found = taxes.byCode(books, code);
        if (found.filter(TaxCode::active).isPresent()) return found.get().applied();
        flaws.add(new Flaw(
                "taxCode",
                found.isPresent() ? "tax_code_inactive" : "unknown_tax_code",
                "There is no active tax code " + code + " in this company."));
        return null;
    }

    private @Nullable AccountId account(Books books, AccountId id, List<Flaw> flaws) {
        var account = chart.details(books, List.of(id)).get(id);
        if (account != null && account.active() && account.subtype().isCash()) return id;
        flaws.add(new Flaw(
                "accountId",
                account == null ? "unknown_account" : "no_money_account",
                account == null
                        ? "There is no account " + id + " in this company."
                        : "Account " + account.code() + " " + account.name()
                                + " is not an active account of cash or a bank. Choose one that is."));
        return null;
    }
}
