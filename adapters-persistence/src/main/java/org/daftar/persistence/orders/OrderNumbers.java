package org.daftar.persistence.orders;

import org.daftar.model.orders.OrderNumber;
import org.daftar.persistence.engine.Session;
import org.daftar.persistence.kernel.Counters;

/** Gives orders their numbers. */
public final class OrderNumbers {

    private OrderNumbers() {}

    public static OrderNumber next(Session session, OrderNumber.Series series) {
        return new OrderNumber(series, Counters.next(session, series.name()));
    }
}
