package org.daftar.model.ledger;

import static org.daftar.model.ledger.AccountType.ASSET;
import static org.daftar.model.ledger.AccountType.EQUITY;
import static org.daftar.model.ledger.AccountType.EXPENSE;
import static org.daftar.model.ledger.AccountType.INCOME;
import static org.daftar.model.ledger.AccountType.LIABILITY;
import static org.daftar.model.ledger.CashFlowSection.CASH;
import static org.daftar.model.ledger.CashFlowSection.FINANCING;
import static org.daftar.model.ledger.CashFlowSection.INVESTING;
import static org.daftar.model.ledger.CashFlowSection.OPERATING;
import static org.daftar.model.ledger.Subtype.Manual.CLOSED;
import static org.daftar.model.ledger.Subtype.Manual.OPEN;
import static org.daftar.model.ledger.Subtype.Manual.WITH_PARTNER;

/**
 * What an account is for. It decides the type the account must have, the section of its changes in the cash flow
 * statement, and whether people may write to it by hand (control accounts are kept by their sub-ledger).
 */
public enum Subtype {
    FUNDS(ASSET, CashFlowSection.CASH, OPEN),
    BANK(ASSET, CASH, OPEN),
    RECEIVABLE(ASSET, OPERATING, WITH_PARTNER),
    INVENTORY(ASSET, OPERATING, CLOSED),
    WORK_IN_PROGRESS(ASSET, OPERATING, CLOSED),
    INPUT_TAX(ASSET, OPERATING, CLOSED),
    CURRENT_ASSET(ASSET, OPERATING, OPEN),
    FIXED_ASSET(ASSET, INVESTING, OPEN),
    ACCUMULATED_DEPRECIATION(ASSET, OPERATING, OPEN),
    OTHER_ASSET(ASSET, INVESTING, OPEN),
    PAYABLE(LIABILITY, OPERATING, WITH_PARTNER),
    GRNI(LIABILITY, OPERATING, CLOSED),
    CLEARING(LIABILITY, OPERATING, CLOSED),
    OUTPUT_TAX(LIABILITY, OPERATING, CLOSED),
    CUSTOMER_DEPOSITS(LIABILITY, OPERATING, OPEN),
    PAYROLL(LIABILITY, OPERATING, CLOSED),
    PROVISION(LIABILITY, OPERATING, OPEN),
    CURRENT_LIABILITY(LIABILITY, OPERATING, OPEN),
    LOAN(LIABILITY, FINANCING, OPEN),
    CAPITAL(EQUITY, FINANCING, OPEN),
    RETAINED_EARNINGS(EQUITY, FINANCING, OPEN),
    OPENING_EQUITY(EQUITY, FINANCING, OPEN),
    REVENUE(INCOME, OPERATING, OPEN),
    OTHER_INCOME(INCOME, OPERATING, OPEN),
    COST_OF_SALES(EXPENSE, OPERATING, OPEN),
    OPERATING_EXPENSE(EXPENSE, OPERATING, OPEN),
    DEPRECIATION(EXPENSE, OPERATING, OPEN),
    OTHER_EXPENSE(EXPENSE, OPERATING, OPEN);

    /** Who may write to an account of this kind. */
    public enum Manual {
        OPEN,
        /** By hand only with the partner whose open item it becomes. */
        WITH_PARTNER,
        /** Only by the sub-ledger it controls. */
        CLOSED
    }

    private final AccountType type;
    private final CashFlowSection section;
    private final Manual manual;

    Subtype(AccountType type, CashFlowSection section, Manual manual) {
        this.type = type;
        this.section = section;
        this.manual = manual;
    }

    public AccountType type() {
        return type;
    }

    public CashFlowSection section() {
        return section;
    }

    public Manual manual() {
        return manual;
    }

    /** Whether each line on such an account is an item that stays open until it is settled. */
    public boolean hasOpenItems() {
        return manual == WITH_PARTNER;
    }

    public boolean isCash() {
        return section == CASH;
    }

    /** What an account is when nobody said more than its type. */
    public static Subtype usual(AccountType type) {
        return switch (type) {
            case ASSET -> CURRENT_ASSET;
            case LIABILITY -> CURRENT_LIABILITY;
            case EQUITY -> CAPITAL;
            case INCOME -> REVENUE;
            case EXPENSE -> OPERATING_EXPENSE;
        };
    }
}
