package org.daftar.model.stock;

import java.util.List;
import org.daftar.model.catalog.ItemKind;

/** The number people know an event or a transfer by, such as {@code ML-000123}: in the order of recording, never reused. */
public record StockNumber(Series series, long ordinal) {

    private static final int SHOWN_DIGITS = 6;

    /** Materials and everything else are numbered apart. */
    public enum Series {
        MATERIAL_EVENT("ML"),
        PRODUCT_EVENT("FL"),
        MATERIAL_TRANSFER("MT"),
        PRODUCT_TRANSFER("FT");

        /** Of events, in the order of their kinds. */
        public static final List<Series> EVENTS = List.of(MATERIAL_EVENT, PRODUCT_EVENT);

        private final String prefix;

        Series(String prefix) {
            this.prefix = prefix;
        }

        public static Series ofEvents(ItemKind kind) {
            return kind == ItemKind.MATERIAL ? MATERIAL_EVENT : PRODUCT_EVENT;
        }

        public static Series ofTransfers(ItemKind kind) {
            return kind == ItemKind.MATERIAL ? MATERIAL_TRANSFER : PRODUCT_TRANSFER;
        }
    }

    @Override
    public String toString() {
        var digits = Long.toString(ordinal);
        return series.prefix + "-" + "0".repeat(Math.max(0, SHOWN_DIGITS - digits.length())) + digits;
    }
}
