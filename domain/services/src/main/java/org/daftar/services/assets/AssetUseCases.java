package org.daftar.services.assets;

import java.time.InstantSource;
import java.util.random.RandomGenerator;
import org.daftar.model.kernel.Ids;
import org.daftar.model.kernel.Reference;
import org.daftar.ports.Storage;
import org.daftar.ports.assets.AssetRegister;
import org.daftar.ports.ledger.BookLaws;
import org.daftar.ports.party.driven.PartyUse;
import org.daftar.services.audit.Moments;
import org.daftar.services.ledger.LedgerUseCases;
import org.daftar.services.party.NamedPartners;

/** The door to fixed assets. */
public record AssetUseCases(AssetRegister register) {

    /** What assets do with parties. */
    public static PartyUse use(Storage storage) {
        var store = storage.assets().store();
        return (books, party) -> Reference.counted("assets", store.naming(books, party.value()));
    }

    /** What is promised of assets. */
    public static BookLaws laws(Storage storage) {
        return new AssetAudit(storage.snapshots(), storage.assets().store());
    }

    public static AssetUseCases over(
            Storage storage, LedgerUseCases engines, InstantSource clock, RandomGenerator random) {
        var ledger = storage.ledger();
        var store = storage.assets().store();
        var partners = new NamedPartners(storage.party().parties());
        var facts = storage.audit().facts();
        var profiles = ledger.profiles();
        var depreciating =
                new Depreciating(store, ledger.journal(), profiles, engines.posting(), engines.reversing(), facts);
        var disposing = new Disposing(
                store,
                ledger.chart(),
                storage.invoicing().supplyStore(),
                new DisposalJudge(ledger.chart(), storage.tax().store(), partners, profiles),
                depreciating,
                engines.posting(),
                facts);
        return new AssetUseCases(new AssetVerbs(
                storage.transactions(),
                store,
                profiles,
                new AssetJudge(ledger.chart(), partners, profiles),
                new BillLines(storage.invoicing().store(), store),
                depreciating,
                disposing,
                engines.posting(),
                facts,
                new Moments(clock),
                new Ids(clock, random)));
    }
}
