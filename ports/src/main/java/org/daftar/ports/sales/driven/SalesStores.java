package org.daftar.ports.sales.driven;

import org.daftar.ports.sales.query.SalesOrders;

public interface SalesStores {

    SalesOrderStore store();

    SalesOrders orders();
}
