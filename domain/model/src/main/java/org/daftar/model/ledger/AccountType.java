package org.daftar.model.ledger;

/** The five classes of accounts, in the order of a chart. */
public enum AccountType {
    ASSET(true, true),
    LIABILITY(true, false),
    EQUITY(true, false),
    INCOME(false, false),
    EXPENSE(false, true);

    private final boolean onBalanceSheet;
    private final boolean debitNormal;

    AccountType(boolean onBalanceSheet, boolean debitNormal) {
        this.onBalanceSheet = onBalanceSheet;
        this.debitNormal = debitNormal;
    }

    public boolean onBalanceSheet() {
        return onBalanceSheet;
    }

    /** Whether a debit increases it; statements show a balance positive on its normal side. */
    public boolean debitNormal() {
        return debitNormal;
    }
}
