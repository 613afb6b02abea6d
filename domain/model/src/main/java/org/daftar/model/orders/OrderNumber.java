package org.daftar.model.orders;

/** The number people know an order by, such as {@code PO-000042}: given when the order is made, never again. */
public record OrderNumber(Series series, long ordinal) {

    private static final int SHOWN_DIGITS = 6;

    /** Each kind of orders is numbered apart. */
    public enum Series {
        PURCHASE_ORDER("PO"),
        WORK_ORDER("WO"),
        PRODUCTION_ORDER("PR"),
        SALES_ORDER("SO");

        private final String prefix;

        Series(String prefix) {
            this.prefix = prefix;
        }
    }

    public OrderNumber {
        if (ordinal < 1) throw new IllegalArgumentException("Orders are numbered from 1: " + ordinal);
    }

    @Override
    public String toString() {
        var digits = Long.toString(ordinal);
        return series.prefix + "-" + "0".repeat(Math.max(0, SHOWN_DIGITS - digits.length())) + digits;
    }
}
