package org.daftar.model.tax;

/** Whether prices on a document contain the tax. */
public enum Pricing {
    EXCLUSIVE,
    INCLUSIVE
}
