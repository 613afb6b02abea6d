package org.daftar.model.payments;

import java.util.UUID;

/** A payment of one company. */
public record PaymentId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
