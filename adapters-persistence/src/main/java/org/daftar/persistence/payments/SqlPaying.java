package org.daftar.persistence.payments;

import org.daftar.persistence.engine.Sessions;
import org.daftar.ports.payments.driven.PaymentStore;
import org.daftar.ports.payments.driven.PaymentStores;
import org.daftar.ports.payments.query.Payments;

/** The door to payments in SQL. */
public record SqlPaying(PaymentStore store, Payments payments) implements PaymentStores {

    public static SqlPaying over(Sessions sessions) {
        var payments = new SqlPayments(sessions);
        return new SqlPaying(payments, payments);
    }
}
