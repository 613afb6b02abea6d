package org.daftar.model.sales;

import org.daftar.model.invoicing.InvoiceId;

/** A line of an order was charged. @param place of the line of the invoice, from 1 */
public record Charge(SalesLineId line, InvoiceId invoice, int place) {}
