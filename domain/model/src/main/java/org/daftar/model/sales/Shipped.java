package org.daftar.model.sales;

import java.util.List;

/** How much of an order has left. */
public enum Shipped {
    NONE("nothing shipped"),
    PART("part shipped"),
    ALL("all shipped");

    private final String words;

    Shipped(String words) {
        this.words = words;
    }

    static Shipped of(List<SalesLine> lines) {
        if (lines.stream().allMatch(line -> line.shipped().isZero())) return NONE;
        return lines.stream().allMatch(line -> line.open().isZero()) ? ALL : PART;
    }

    @Override
    public String toString() {
        return words;
    }
}
