package org.daftar.persistence.bom;

import org.daftar.persistence.engine.Sessions;
import org.daftar.ports.bom.driven.BillStore;
import org.daftar.ports.bom.driven.BomStores;
import org.daftar.ports.bom.query.Bills;

/** The door to bills of materials in SQL. */
public record SqlBom(BillStore store, Bills bills) implements BomStores {

    public static SqlBom over(Sessions sessions) {
        var bills = new SqlBills(sessions);
        return new SqlBom(bills, bills);
    }
}
