package org.daftar.services.access;

import org.daftar.model.kernel.CompanyId;
import org.daftar.model.kernel.Control;
import org.daftar.ports.access.driven.AccessStores;
import org.daftar.ports.kernel.Transactions;

/** Takes away what nobody needs of companies that have ended. */
record Clearing(Transactions transactions, AccessStores stores) {

    void clear(CompanyId company) {
        if (!stores.companies().closed().contains(company)) return;
        // The books first: a row whose books are gone is found by the next sweep, books without a row by nobody.
        if (!stores.vault().erase(company)) return;
        transactions.write(Control.CONTROL, () -> {
            stores.companies().forget(company);
            return company;
        });
    }

    void clearAll() {
        stores.companies().closed().forEach(this::clear);
    }
}
