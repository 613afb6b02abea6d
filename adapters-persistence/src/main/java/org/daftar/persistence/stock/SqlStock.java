package org.daftar.persistence.stock;

import org.daftar.persistence.engine.Sessions;
import org.daftar.ports.ledger.query.CompanyProfiles;
import org.daftar.ports.stock.driven.StockStore;
import org.daftar.ports.stock.driven.StockStores;
import org.daftar.ports.stock.query.Stock;

/** The door to stock in SQL. */
public record SqlStock(StockStore store, Stock stock) implements StockStores {

    public static SqlStock over(Sessions sessions, CompanyProfiles profiles) {
        return new SqlStock(new SqlStockStore(sessions, profiles), new SqlStockReading(sessions, profiles));
    }
}
