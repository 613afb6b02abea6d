package org.daftar.model.ledger;

/** The two kinds of accounts that open items add up to. */
public enum Control {
    /** What partners owe: a debit is owed, a credit is paid in advance. */
    RECEIVABLE(Subtype.RECEIVABLE),
    /** What is owed to partners: a credit is owed, a debit is paid in advance. */
    PAYABLE(Subtype.PAYABLE);

    private final Subtype subtype;

    Control(Subtype subtype) {
        this.subtype = subtype;
    }

    public Subtype subtype() {
        return subtype;
    }

    /** Of the amounts that are owed, as the ledger signs them. */
    public int sign() {
        return subtype.type().debitNormal() ? 1 : -1;
    }
}
