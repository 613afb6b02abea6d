package org.daftar.model.sales;

/** How far an order has come by what people say of it; what has left, was billed and was paid is told apart. */
public enum Stage {
    /** Taken down; nothing is kept for it. */
    DRAFT,
    /** Agreed: its goods are wanted. */
    CONFIRMED,
    /** Over; what has not left is wanted no more. */
    CLOSED,
    /** Given up, and whatever left came back. */
    CANCELLED
}
