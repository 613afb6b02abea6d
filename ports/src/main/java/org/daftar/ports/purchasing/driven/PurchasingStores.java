package org.daftar.ports.purchasing.driven;

import org.daftar.ports.purchasing.query.PurchaseOrders;

public interface PurchasingStores {

    PurchaseOrderStore store();

    PurchaseOrders orders();
}
