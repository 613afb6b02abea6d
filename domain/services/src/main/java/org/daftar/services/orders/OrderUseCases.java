package org.daftar.services.orders;

import org.daftar.ports.Storage;
import org.daftar.ports.orders.OrderRules;

/** The door to what holds for all orders. */
public record OrderUseCases(OrderRules rules) {

    public static OrderUseCases over(Storage storage) {
        return new OrderUseCases(new OrderRuleVerbs(
                storage.transactions(),
                storage.orders().store(),
                storage.orders().settings(),
                storage.audit().facts()));
    }
}
