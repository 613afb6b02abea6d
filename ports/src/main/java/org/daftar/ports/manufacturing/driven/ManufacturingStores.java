package org.daftar.ports.manufacturing.driven;

import org.daftar.ports.manufacturing.query.ManufacturingOrders;

public interface ManufacturingStores {

    ManufacturingOrderStore store();

    ManufacturingOrders orders();
}
