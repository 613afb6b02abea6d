package org.daftar.services.assets;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.daftar.model.assets.AssetPosting;
import org.daftar.model.assets.Disposal;
import org.daftar.model.assets.RecordedAsset;
import org.daftar.model.audit.Fact;
import org.daftar.model.audit.Fact.FieldChange;
import org.daftar.model.invoicing.Supply;
import org.daftar.model.kernel.Books;
import org.daftar.model.kernel.Caller;
import org.daftar.model.kernel.Refused;
import org.daftar.model.ledger.AccountRole;
import org.daftar.model.ledger.JournalCode;
import org.daftar.model.ledger.JournalEntry;
import org.daftar.ports.assets.NewDisposal;
import org.daftar.ports.assets.driven.AssetStore;
import org.daftar.ports.audit.driven.FactLog;
import org.daftar.ports.invoicing.driven.SupplyStore;
import org.daftar.ports.ledger.driven.ChartStore;
import org.daftar.services.ledger.Posting;

/** Lets assets leave, inside the caller's unit. */
record Disposing(
        AssetStore assets,
        ChartStore chart,
        SupplyStore supplies,
        DisposalJudge judge,
        Depreciating depreciating,
        Posting posting,
        FactLog facts) {

    /** @throws Refused invalid, period_locked, and as the ledger refuses the entry */
    RecordedAsset dispose(Caller caller, RecordedAsset asset, NewDisposal wanted) {
        var how = judge.sound(caller.books(), asset, wanted);
        var month = YearMonth.from(how.date());
        var worn = depreciating
                .through(caller, asset, month.minusMonths(1).atEndOfMonth())
                .asset();
        var standing = depreciating.undoneFrom(caller, worn, month);
        var entry = posting.postDocument(
                caller,
                JournalCode.GENERAL,
                how.date(),
                Optional.empty(),
                new JournalEntry.Source(AssetPosting.SOURCE, asset.id().toString()),
                rule(caller.books()).lines(standing, how));
        var after = standing.disposed(new RecordedAsset.Disposed(how, entry.id(), entry.number()));
        assets.replace(caller.books(), worn, after);
        if (how.proceeds().gross().isPositive())
            supplies.add(caller.books(), new Supply(entry.id(), how.date(), how.tax(), how.proceeds()));
        facts.append(caller, fact(standing, how));
        return after;
    }

    private AssetPosting.Leaving rule(Books books) {
        return new AssetPosting.Leaving(
                chart.required(books, AccountRole.OUTPUT_VAT),
                chart.required(books, AccountRole.ASSET_GAIN),
                chart.required(books, AccountRole.ASSET_LOSS));
    }

    private static Fact fact(RecordedAsset standing, Disposal how) {
        return new Fact(
                "asset.disposed",
                new Fact.Subject("asset", standing.id().value()),
                List.of(
                        FieldChange.set("method", how.method()),
                        FieldChange.set("date", how.date()),
                        FieldChange.set("proceeds", how.proceeds().net()),
                        FieldChange.set("gain", how.gain(standing.bookValue()))));
    }
}
