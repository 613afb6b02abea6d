package org.daftar.persistence.purchasing;

import java.util.Map;
import org.daftar.persistence.Changing;
import org.daftar.ports.purchasing.OrderChange;

/** Changes of an order by the names of what they change. */
final class OrderChanges {

    private OrderChanges() {}

    static OrderChange set(String field, Object value) {
        return Changing.of(OrderChange.class, Map.of(field, value));
    }
}
