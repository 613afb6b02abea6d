package org.daftar.persistence.orders;

import org.daftar.persistence.engine.Sessions;
import org.daftar.ports.orders.driven.OrderSettingStore;
import org.daftar.ports.orders.driven.OrderStores;
import org.daftar.ports.orders.query.OrderSettings;

/** The door to what all orders share in SQL. */
public record SqlOrders(OrderSettingStore store, OrderSettings settings) implements OrderStores {

    public static SqlOrders over(Sessions sessions) {
        var settings = new SqlOrderSettings(sessions);
        return new SqlOrders(settings, settings);
    }
}
