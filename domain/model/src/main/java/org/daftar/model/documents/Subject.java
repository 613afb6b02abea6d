package org.daftar.model.documents;

import java.util.Locale;
import java.util.UUID;

/** What a document belongs to. */
public record Subject(Kind kind, UUID id) {

    public enum Kind {
        SALES_ORDER,
        PURCHASE_ORDER,
        WORK_ORDER,
        PRODUCTION_ORDER;

        /** In words. */
        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }
    }
}
