package org.daftar.model.printing;

import org.daftar.model.invoicing.Invoice;
import org.daftar.model.tax.Treatment;

/** What a document calls itself. The words of the tax law are for a registered supplier's taxable supplies alone. */
public enum PrintedTitle {
    /** Article 59 of the Executive Regulation (Cabinet Decision 52 of 2017). */
    TAX_INVOICE,
    INVOICE,
    /** Article 60 of the same. */
    TAX_CREDIT_NOTE,
    CREDIT_NOTE,
    /** Our record of what a vendor charged; the vendor's own document is the tax invoice. */
    BILL,
    VENDOR_CREDIT_NOTE;

    static PrintedTitle of(Invoice content, boolean registered) {
        boolean taxed = registered
                && content.lines().stream()
                        .anyMatch(line -> isTaxable(line.tax().treatment()));
        return switch (content.kind()) {
            case CUSTOMER_INVOICE -> taxed ? TAX_INVOICE : INVOICE;
            case CUSTOMER_CREDIT_NOTE -> taxed ? TAX_CREDIT_NOTE : CREDIT_NOTE;
            case VENDOR_BILL -> BILL;
            case VENDOR_CREDIT_NOTE -> VENDOR_CREDIT_NOTE;
        };
    }

    /** A supply at the zero rate is a taxable one. */
    private static boolean isTaxable(Treatment treatment) {
        return switch (treatment) {
            case STANDARD, ZERO_RATED, REVERSE_CHARGE -> true;
            case EXEMPT, OUT_OF_SCOPE -> false;
        };
    }
}
