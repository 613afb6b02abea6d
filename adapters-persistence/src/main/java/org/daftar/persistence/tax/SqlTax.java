package org.daftar.persistence.tax;

import org.daftar.persistence.engine.Sessions;
import org.daftar.ports.tax.driven.TaxStore;
import org.daftar.ports.tax.driven.TaxStores;
import org.daftar.ports.tax.query.TaxCodes;

/** The door to tax codes in SQL. */
public record SqlTax(TaxStore store, TaxCodes codes) implements TaxStores {

    public static SqlTax over(Sessions sessions) {
        var codes = new SqlTaxCodes(sessions);
        return new SqlTax(codes, codes);
    }
}
