package org.daftar.model.purchasing;

/** How much of an order its receipts have brought. */
public enum Received {
    NONE,
    PART,
    ALL
}
