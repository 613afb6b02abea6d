package org.daftar.ports.tax.driven;

import org.daftar.ports.tax.query.TaxCodes;

public interface TaxStores {

    TaxStore store();

    TaxCodes codes();
}
