package org.daftar.model.catalog;

/** What an item is. */
public enum ItemKind {
    /** Bought, and made into something else. */
    MATERIAL,
    /** Bought or made, and sold; may go into other products. */
    PRODUCT,
    /** Sold or bought, and never kept. */
    SERVICE;

    public boolean isKept() {
        return this != SERVICE;
    }
}
