package org.daftar.services.assets;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.daftar.model.assets.Asset;
import org.daftar.model.assets.AssetId;
import org.daftar.model.kernel.Books;
import org.daftar.model.kernel.Flaw;
import org.daftar.model.kernel.Refusal;
import org.daftar.model.kernel.Refused;
import org.daftar.model.ledger.Account;
import org.daftar.model.ledger.AccountId;
import org.daftar.model.ledger.AccountRole;
import org.daftar.model.ledger.AccountType;
import org.daftar.model.ledger.Subtype;
import org.daftar.model.party.PartyRole;
import org.daftar.ports.assets.NewAsset;
import org.daftar.ports.ledger.driven.ChartStore;
import org.daftar.ports.ledger.query.CompanyProfiles;
import org.daftar.services.party.NamedPartners;
import org.jspecify.annotations.Nullable;

/** Judges an asset that somebody wants registered, and names every fault at once. */
record AssetJudge(ChartStore chart, NamedPartners partners, CompanyProfiles profiles) {

    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2200, 12, 31);

    /** @throws Refused invalid with every flaw, or role_unassigned */
    Asset sound(Books books, AssetId id, NewAsset wanted) {
        var flaws = new ArrayList<Flaw>();
        var figures = new Figures(profiles.currency(books), flaws);
        var inService = wanted.inService().orElse(wanted.acquired());
        judgeDays(wanted.acquired(), inService, flaws);
        var cost = figures.amount("cost", wanted.cost(), false);
        var salvage = figures.amount("salvageValue", wanted.salvage(), true);
        if (cost != null && salvage != null && salvage.compareTo(cost) > 0)
            flaws.add(new Flaw("salvageValue", "above_cost", "Of " + cost + " no more than that can be left."));
        var places = places(books, wanted, flaws);
        judgeOrigin(books, wanted, flaws);
        var terms = figures.terms(salvage, wanted.lifeMonths(), wanted.method(), wanted.decliningPercent());
        if (cost == null || terms == null || places == null || !flaws.isEmpty())
            throw new Refused(Refusal.Invalid.of(flaws));
        var origin = new Asset.Origin(wanted.billLine(), wanted.creditAccount(), wanted.vendor());
        return new Asset(
                id, wanted.name(), wanted.category(), wanted.acquired(), inService, cost, terms, places, origin);
    }

    private static void judgeDays(LocalDate acquired, LocalDate inService, List<Flaw> flaws) {
        if (acquired.isBefore(EARLIEST) || inService.isAfter(LATEST))
            flaws.add(new Flaw(
                    "acquisitionDate", "out_of_range", "A date lies between " + EARLIEST + " and " + LATEST + "."));
        if (inService.isBefore(acquired))
            flaws.add(new Flaw(
                    "inServiceDate", "before_acquisition", "It serves from the day it is acquired, " + acquired + "."));
    }

    private Asset.@Nullable Places places(Books books, NewAsset wanted, List<Flaw> flaws) {
        var cost = place(
                books,
                "assetAccountId",
                wanted.costAccount(),
                AccountRole.FIXED_ASSETS,
                account -> account.subtype() == Subtype.FIXED_ASSET || account.subtype() == Subtype.OTHER_ASSET,
                "an account of fixed assets",
                flaws);
        var accumulated = place(
                books,
                "accumulatedDepreciationAccountId",
                wanted.accumulatedAccount(),
                AccountRole.ACCUMULATED_DEPRECIATION,
                account -> account.subtype() == Subtype.ACCUMULATED_DEPRECIATION,
                "an account of accumulated depreciation",
                flaws);
        var expense = place(
                books,
                "depreciationAccountId",
                wanted.expenseAccount(),
                AccountRole.DEPRECIATION_EXPENSE,
                account -> account.type() == AccountType.EXPENSE,
                "an account of expenses",
                flaws);
        return cost == null || accumulated == null || expense == null
                ? null
                : new Asset.Places(cost, accumulated, expense);
    }

    private @Nullable AccountId place(
            Books books,
            String path,
            Optional<AccountId> wanted,
            AccountRole usual,
            Predicate<Account> fits,
            String what,
            List<Flaw> flaws) {
        if (wanted.isEmpty()) return chart.required(books, usual);
        var account = account(books, path, wanted.get(), flaws);
        if (account == null) return null;
        if (fits.test(account)) return account.id();
        flaws.add(new Flaw(
                path, "other_account", "Account " + account.code() + " " + account.name() + " is not " + what + "."));
        return null;
    }

    private @Nullable Account account(Books books, String path, AccountId id, List<Flaw> flaws) {
        var account = chart.details(books, List.of(id)).get(id);
        if (account != null && account.active()) return account;
        flaws.add(new Flaw(
                path,
                account == null ? "unknown_account" : "account_inactive",
                account == null
                        ? "There is no account " + id + " in this company."
                        : "Account " + account.code() + " " + account.name()
                                + " is inactive. Activate it or choose another."));
        return null;
    }

    private void judgeOrigin(Books books, NewAsset wanted, List<Flaw> flaws) {
        if (wanted.billLine().isPresent() && wanted.creditAccount().isPresent())
            flaws.add(new Flaw(
                    "creditAccountId", "one_of_two", "The bill has charged it already. Leave the account out."));
        wanted.vendor().ifPresent(vendor -> partners.active(books, "vendorId", vendor, PartyRole.VENDOR, flaws));
        if (wanted.creditAccount().isEmpty()) return;
        var credit = account(books, "creditAccountId", wanted.creditAccount().get(), flaws);
        if (credit == null) return;
        if (credit.subtype().manual() == Subtype.Manual.CLOSED || credit.subtype() == Subtype.RECEIVABLE)
            flaws.add(new Flaw(
                    "creditAccountId",
                    "control_account",
                    "Account " + credit.code() + " " + credit.name()
                            + " is kept by its sub-ledger. Choose a bank, a payable or an equity account."));
        if (credit.subtype() == Subtype.PAYABLE && wanted.vendor().isEmpty())
            flaws.add(new Flaw("vendorId", "required", "Say to whom it is owed."));
    }
}
