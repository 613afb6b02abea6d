package org.daftar.services.bom;

import java.time.InstantSource;
import java.util.List;
import org.daftar.model.bom.BomLaws;
import org.daftar.model.kernel.Reference;
import org.daftar.ports.Storage;
import org.daftar.ports.bom.BillsOfMaterials;
import org.daftar.ports.bom.driven.Conversions;
import org.daftar.ports.bom.query.Planning;
import org.daftar.ports.catalog.driven.ItemUse;
import org.daftar.ports.ledger.BookLaws;
import org.daftar.services.audit.Moments;

/** The door to bills of materials: their verbs, and what follows from them. */
public record BomUseCases(BillsOfMaterials bills, Planning planning) {

    /** What bills do with items. */
    public static ItemUse use(Storage storage) {
        var store = storage.bom().store();
        return (books, item) -> {
            long bills = store.naming(books, item, Reference.MOST);
            return bills == 0 ? List.of() : List.of(new Reference("bills of materials", bills));
        };
    }

    /** What is promised of bills. */
    public static BookLaws laws(Storage storage) {
        var bills = storage.bom().bills();
        return (books, progress) -> BomLaws.judge(storage.snapshots().patient().read(books, () -> bills.all(books)));
    }

    /** @param conversions what making things costs */
    public static BomUseCases over(Storage storage, Conversions conversions, InstantSource clock) {
        var stores = storage.bom();
        return new BomUseCases(
                new BillVerbs(
                        storage.transactions(),
                        stores.store(),
                        new BillJudge(storage.catalog().items(), stores.bills()),
                        storage.audit().facts(),
                        new Moments(clock)),
                new PlanningReads(stores.bills(), storage.stock().stock(), conversions));
    }
}
