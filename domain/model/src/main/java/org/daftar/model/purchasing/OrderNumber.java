package org.daftar.model.purchasing;

/** The number people know an order by, such as {@code PO-000042}: given when the order is made, never again. */
public record OrderNumber(long ordinal) {

    public OrderNumber {
        if (ordinal < 1) throw new IllegalArgumentException("Orders are numbered from 1: " + ordinal);
    }

    @Override
    public String toString() {
        var digits = Long.toString(ordinal);
        return "PO-" + "0".repeat(Math.max(0, 6 - digits.length())) + digits;
    }
}
