package org.daftar.persistence.sales;

import org.daftar.persistence.engine.Sessions;
import org.daftar.ports.ledger.query.CompanyProfiles;
import org.daftar.ports.sales.driven.SalesOrderStore;
import org.daftar.ports.sales.driven.SalesStores;
import org.daftar.ports.sales.query.SalesOrders;

/** The door to selling in SQL. */
public record SqlSales(SalesOrderStore store, SalesOrders orders) implements SalesStores {

    public static SqlSales over(Sessions sessions, CompanyProfiles profiles) {
        var reading = new SqlSalesOrders(sessions, profiles);
        return new SqlSales(new SqlSalesOrderStore(sessions, reading, profiles), reading);
    }
}
