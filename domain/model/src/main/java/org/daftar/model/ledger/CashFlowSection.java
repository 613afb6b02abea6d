package org.daftar.model.ledger;

/** Where the change of an account appears in a cash flow statement (IAS 7). */
public enum CashFlowSection {
    CASH,
    OPERATING,
    INVESTING,
    FINANCING
}
