package org.daftar.model.tax;

/** How the law treats a supply. Source: UAE Federal Decree-Law 8 of 2017 and the boxes of the VAT 201 return. */
public enum Treatment {
    STANDARD,
    ZERO_RATED,
    EXEMPT,
    OUT_OF_SCOPE,
    /** The buyer owes the tax: none on the document, and as much to pay as to recover on a bill. */
    REVERSE_CHARGE;

    /** Whether a rate above zero makes sense. */
    public boolean isTaxed() {
        return this == STANDARD || this == REVERSE_CHARGE;
    }
}
