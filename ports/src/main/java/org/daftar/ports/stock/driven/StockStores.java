package org.daftar.ports.stock.driven;

import org.daftar.ports.stock.query.Stock;

public interface StockStores {

    StockStore store();

    Stock stock();
}
