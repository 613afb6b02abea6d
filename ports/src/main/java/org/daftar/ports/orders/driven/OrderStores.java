package org.daftar.ports.orders.driven;

import org.daftar.ports.orders.query.OrderSettings;

public interface OrderStores {

    OrderSettingStore store();

    OrderSettings settings();
}
