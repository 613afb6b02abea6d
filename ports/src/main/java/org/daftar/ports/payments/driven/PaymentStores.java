package org.daftar.ports.payments.driven;

import org.daftar.ports.payments.query.Payments;

public interface PaymentStores {

    PaymentStore store();

    Payments payments();
}
