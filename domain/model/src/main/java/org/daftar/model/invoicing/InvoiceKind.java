package org.daftar.model.invoicing;

import org.daftar.model.ledger.AccountRole;
import org.daftar.model.ledger.JournalCode;

/** The four documents that charge somebody or take a charge back. */
public enum InvoiceKind {
    CUSTOMER_INVOICE("invoice", "INV"),
    VENDOR_BILL("bill", "BILL"),
    CUSTOMER_CREDIT_NOTE("credit note", "CN"),
    VENDOR_CREDIT_NOTE("vendor credit note", "VCN");

    private final String words;
    private final JournalCode journal;

    InvoiceKind(String words, String journal) {
        this.words = words;
        this.journal = new JournalCode(journal);
    }

    /** What people call it. */
    public String words() {
        return words;
    }

    /** Its own, so that the number of its entry is the number of the document: gapless within a fiscal year. */
    public JournalCode journal() {
        return journal;
    }

    /** Ours to send, not to receive. */
    public boolean isSale() {
        return this == CUSTOMER_INVOICE || this == CUSTOMER_CREDIT_NOTE;
    }

    public boolean isCreditNote() {
        return this == CUSTOMER_CREDIT_NOTE || this == VENDOR_CREDIT_NOTE;
    }

    /** The account in which the partner's debt to us or ours to them stands. */
    public AccountRole control() {
        return isSale() ? AccountRole.RECEIVABLE : AccountRole.PAYABLE;
    }

    /** What takes such a document back. */
    public InvoiceKind creditNote() {
        return isSale() ? CUSTOMER_CREDIT_NOTE : VENDOR_CREDIT_NOTE;
    }

    /** Whether the partner's side is a debit: they owe us, or we owe them less. */
    boolean debitsPartner() {
        return this == CUSTOMER_INVOICE || this == VENDOR_CREDIT_NOTE;
    }
}
