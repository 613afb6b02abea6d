package org.daftar.services.assets;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.daftar.model.assets.Asset;
import org.daftar.model.assets.AssetId;
import org.daftar.model.assets.AssetPosting;
import org.daftar.model.assets.RecordedAsset;
import org.daftar.model.assets.RecordedAsset.Status;
import org.daftar.model.assets.Terms;
import org.daftar.model.audit.Fact;
import org.daftar.model.invoicing.RecordedInvoice;
import org.daftar.model.kernel.Books;
import org.daftar.model.kernel.Caller;
import org.daftar.model.kernel.Flaw;
import org.daftar.model.kernel.Ids;
import org.daftar.model.kernel.Money;
import org.daftar.model.kernel.Permission;
import org.daftar.model.kernel.Rate;
import org.daftar.model.kernel.Refusal;
import org.daftar.model.kernel.Refused;
import org.daftar.model.ledger.EntryId;
import org.daftar.model.ledger.JournalCode;
import org.daftar.model.ledger.JournalEntry;
import org.daftar.model.ledger.PostedEntry;
import org.daftar.ports.assets.AssetChange;
import org.daftar.ports.assets.AssetRegister;
import org.daftar.ports.assets.NewAsset;
import org.daftar.ports.assets.NewDisposal;
import org.daftar.ports.assets.driven.AssetStore;
import org.daftar.ports.audit.driven.FactLog;
import org.daftar.ports.kernel.Transactions;
import org.daftar.ports.ledger.query.CompanyProfiles;
import org.daftar.services.audit.Moments;
import org.daftar.services.audit.Told;
import org.daftar.services.ledger.Posting;

record AssetVerbs(
        Transactions transactions,
        AssetStore assets,
        CompanyProfiles profiles,
        AssetJudge judge,
        BillLines bills,
        Depreciating depreciating,
        Disposing disposing,
        Posting posting,
        FactLog facts,
        Moments moments,
        Ids ids)
        implements AssetRegister {

    private static final Told<Asset> TOLD = Told.<Asset>of()
            .plain("name", Asset::name)
            .plain("category", Asset::category)
            .plain("cost", Asset::cost)
            .plain("salvageValue", asset -> asset.terms().salvage())
            .plain("usefulLifeMonths", asset -> asset.terms().lifeMonths())
            .plain("method", asset -> asset.terms().method())
            .plain("decliningRate", asset -> asset.terms().decliningRate().map(Rate::toPercent));

    @Override
    public RecordedAsset register(Caller caller, NewAsset wanted) {
        return transactions.write(caller, Permission.ASSET_WRITE, () -> {
            if (wanted.creditAccount().isPresent()) caller.require(Permission.ASSET_POST);
            var content = judge.sound(caller.books(), new AssetId(ids.next()), wanted);
            var bill = wanted.billLine().map(line -> bills.bill(caller.books(), line, content));
            var asset = RecordedAsset.registered(content, acquired(caller, content), moments.now());
            assets.add(caller.books(), asset, bill.map(RecordedInvoice::id));
            facts.append(caller, new Fact("asset.registered", subject(asset), TOLD.beginning(content)));
            return asset;
        });
    }

    private Optional<EntryId> acquired(Caller caller, Asset content) {
        return content.origin()
                .credit()
                .map(credit -> posting.postDocument(
                        caller,
                        JournalCode.GENERAL,
                        content.acquired(),
                        Optional.empty(),
                        new JournalEntry.Source(
                                AssetPosting.SOURCE, content.id().toString()),
                        AssetPosting.acquired(content, credit, content.origin().vendor())))
                .map(PostedEntry::id);
    }

    @Override
    public RecordedAsset change(Caller caller, AssetId id, AssetChange change) {
        return transactions.write(caller, Permission.ASSET_WRITE, () -> {
            var before = existing(caller.books(), id);
            Refused.ifStale("asset", change.version(), before.version());
            requireThere(before, "be changed");
            var content = before.content()
                    .named(
                            change.name().orRequired("name", before.content().name()),
                            change.category().or(before.content().category()))
                    .on(terms(before, change));
            var changes = TOLD.changes(before.content(), content);
            if (changes.isEmpty()) return before;
            var after = before.changed(content);
            assets.replace(caller.books(), before, after);
            facts.append(caller, new Fact("asset.changed", subject(after), changes));
            return after;
        });
    }

    private static Terms terms(RecordedAsset before, AssetChange change) {
        var was = before.content().terms();
        var flaws = new ArrayList<Flaw>();
        var figures = new Figures(was.salvage().currency(), flaws);
        var salvage = figures.amount(
                "salvageValue",
                change.salvage().orRequired("salvageValue", was.salvage().toDecimal()),
                true);
        int life = change.lifeMonths().orRequired("usefulLifeMonths", was.lifeMonths());
        var method = change.method().orRequired("method", was.method());
        var rate = change.decliningPercent()
                .or(was.decliningRate().filter(same -> method == was.method()).map(Rate::toPercent));
        var terms = figures.terms(salvage, life, method, rate);
        if (terms == null) throw new Refused(Refusal.Invalid.of(flaws));
        if (!terms.equals(was)) requireRoom(before, terms);
        return terms;
    }

    /** What is booked stays, so that other terms need something to spread and months to take it. */
    private static void requireRoom(RecordedAsset asset, Terms terms) {
        if (terms.salvage().compareTo(asset.bookValue()) > 0)
            throw new Refused(new Refusal.RuleViolated(
                    "beyond_booked",
                    "The asset is worth " + asset.bookValue() + " in the books: no more than that can be left of it."));
        boolean rest = asset.bookValue().compareTo(terms.salvage()) > 0;
        if (rest && terms.lifeMonths() <= asset.progress().months())
            throw new Refused(new Refusal.RuleViolated(
                    "life_is_over",
                    asset.progress().months() + " months of its life are booked, and "
                            + asset.bookValue().minus(terms.salvage())
                            + " is left to spread. Give it a longer life, or dispose of it."));
    }

    @Override
    public Depreciated depreciate(Caller caller, AssetId id, Optional<LocalDate> through) {
        return transactions.write(caller, Permission.ASSET_POST, () -> {
            var asset = existing(caller.books(), id);
            requireThere(asset, "be depreciated");
            var made = depreciating.through(caller, asset, day(caller.books(), through));
            return new Depreciated(made.asset(), made.months());
        });
    }

    @Override
    public Run depreciateAll(Caller caller, Optional<LocalDate> through) {
        return transactions.write(caller, Permission.ASSET_POST, () -> {
            var day = day(caller.books(), through);
            var waiting = assets.due(caller.books(), day, MOST_ENTRIES + 1);
            var run = new Run(day, 0, 0, Money.zero(profiles.currency(caller.books())), false);
            for (var asset : waiting) {
                if (run.entries() >= MOST_ENTRIES) return new Run(day, run.assets(), run.entries(), run.total(), true);
                run = plus(run, depreciating.through(caller, asset, day));
            }
            return run;
        });
    }

    private static Run plus(Run run, Depreciating.Made made) {
        return new Run(
                run.through(),
                run.assets() + 1,
                run.entries() + made.months().size(),
                run.total().plus(made.total()),
                false);
    }

    @Override
    public RecordedAsset dispose(Caller caller, AssetId id, NewDisposal wanted) {
        return transactions.write(caller, Permission.ASSET_POST, () -> {
            var asset = existing(caller.books(), id);
            requireThere(asset, "be disposed of again");
            return disposing.dispose(caller, asset, wanted);
        });
    }

    private LocalDate day(Books books, Optional<LocalDate> through) {
        return through.orElseGet(() ->
                YearMonth.from(moments.today(profiles.profile(books).zone())).atEndOfMonth());
    }

    private static void requireThere(RecordedAsset asset, String action) {
        if (asset.status() != Status.DISPOSED) return;
        throw new Refused(
                new Refusal.InvalidTransition("asset", "disposed", action, Optional.empty(), List.of(), "disposed"));
    }

    private RecordedAsset existing(Books books, AssetId id) {
        return assets.find(books, id).orElseThrow(() -> Refused.missing("asset", id));
    }

    private static Fact.Subject subject(RecordedAsset asset) {
        return new Fact.Subject("asset", asset.id().value());
    }
}
