package org.daftar.persistence.manufacturing;

import org.daftar.persistence.engine.Sessions;
import org.daftar.ports.ledger.query.CompanyProfiles;
import org.daftar.ports.manufacturing.driven.ManufacturingOrderStore;
import org.daftar.ports.manufacturing.driven.ManufacturingStores;
import org.daftar.ports.manufacturing.query.ManufacturingOrders;

/** The door to manufacturing in SQL. */
public record SqlManufacturing(ManufacturingOrderStore store, ManufacturingOrders orders)
        implements ManufacturingStores {

    public static SqlManufacturing over(Sessions sessions, CompanyProfiles profiles) {
        return new SqlManufacturing(
                new SqlManufacturingOrderStore(sessions), new SqlManufacturingOrders(sessions, profiles));
    }
}
