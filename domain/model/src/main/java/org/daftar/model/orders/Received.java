package org.daftar.model.orders;

/** How much of an order its receipts have brought. */
public enum Received {
    NONE,
    PART,
    ALL
}
