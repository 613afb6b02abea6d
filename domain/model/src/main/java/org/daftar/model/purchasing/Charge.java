package org.daftar.model.purchasing;

import org.daftar.model.invoicing.InvoiceId;

/**
 * A line of a vendor's bill that clears what a receipt brought of a line.
 *
 * @param place of the bill's line, from 1
 */
public record Charge(ReceiptId receipt, OrderLineId line, InvoiceId bill, int place) {}
