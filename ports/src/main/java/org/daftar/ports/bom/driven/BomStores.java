package org.daftar.ports.bom.driven;

import org.daftar.ports.bom.query.Bills;

public interface BomStores {

    BillStore store();

    Bills bills();
}
