package org.daftar.persistence.purchasing;

import org.daftar.persistence.engine.Sessions;
import org.daftar.ports.ledger.query.CompanyProfiles;
import org.daftar.ports.purchasing.driven.PurchaseOrderStore;
import org.daftar.ports.purchasing.driven.PurchasingStores;
import org.daftar.ports.purchasing.query.PurchaseOrders;

/** The door to purchasing in SQL. */
public record SqlPurchasing(PurchaseOrderStore store, PurchaseOrders orders) implements PurchasingStores {

    public static SqlPurchasing over(Sessions sessions, CompanyProfiles profiles) {
        var reading = new SqlPurchaseOrders(sessions, profiles);
        return new SqlPurchasing(new SqlPurchaseOrderStore(sessions, reading), reading);
    }
}
