package org.daftar.model.kernel;

/** The atoms that verbs ask for and roles bundle. Dialects' own permission strings are projections of these. */
public enum Permission {
    COMPANY_READ,
    COMPANY_MANAGE,
    /** Ending the company here: its members and tokens, and its books while nothing was ever posted. */
    COMPANY_CLOSE,
    MEMBER_READ,
    MEMBER_MANAGE,
    AUDIT_READ,
    ACCOUNT_READ,
    ACCOUNT_WRITE,
    JOURNAL_READ,
    JOURNAL_WRITE,
    JOURNAL_POST,
    PERIOD_LOCK,
    REPORT_READ,
    PARTY_READ,
    PARTY_WRITE,
    /** Removing parties, and the lists that sort them. */
    PARTY_MANAGE,
    CATALOG_READ,
    CATALOG_WRITE,
    /** Removing items, the lists that sort them, and the places where they are kept. */
    CATALOG_MANAGE,
    STOCK_READ,
    /** Moving stock between places. */
    STOCK_MOVE,
    /** Saying that there is more or less than the books say: it changes what the stock is worth. */
    STOCK_ADJUST,
    BOM_READ,
    BOM_WRITE,
    /** Removing bills of materials. */
    BOM_MANAGE,
    PRODUCTION_READ,
    /** Ordering that things are made, and receiving what was made. */
    PRODUCTION_WRITE,
    /** Removing orders, taking receipts back, and taking in orders of the past. */
    PRODUCTION_MANAGE,
    PURCHASE_READ,
    /** Ordering from vendors and receiving what comes. */
    PURCHASE_WRITE,
    /** Removing orders, taking receipts back, and taking in orders of the past. */
    PURCHASE_MANAGE,
    SALES_READ,
    /** Taking orders of customers, and shipping them. */
    SALES_WRITE,
    /** Removing orders, and taking in orders of the past. */
    SALES_MANAGE,
    DOCUMENT_READ,
    /** Putting files on what one may change, and taking them off. */
    DOCUMENT_WRITE,
    PERSONAL_DATA_ERASE,
    /** Defining tax codes. */
    TAX_MANAGE,
    INVOICE_READ,
    INVOICE_WRITE,
    INVOICE_POST,
    PAYMENT_READ,
    PAYMENT_WRITE,
    PAYMENT_POST,
    BANK_READ,
    /** Saying to which account somebody is paid, and with which banks the company has accounts. */
    BANK_WRITE,
    /** Making files that a bank pays from. */
    BANK_EXPORT,
    ASSET_READ,
    ASSET_WRITE,
    /** Booking what assets cost, lose and bring. */
    ASSET_POST,
    BUDGET_READ,
    BUDGET_WRITE,
    PROJECT_READ,
    PROJECT_WRITE,
    /** Seeing who works here, their leave and attendance; what they earn takes PAYROLL_READ. */
    PEOPLE_READ,
    /** Hiring, changing what is known of employees, asking for leave, checking in and out. */
    PEOPLE_WRITE,
    LEAVE_APPROVE,
    PAYROLL_READ,
    PAYROLL_WRITE,
    /** Posting payroll, and paying it. */
    PAYROLL_POST,
    RECONCILIATION_READ,
    /** Taking in bank statements, and saying which postings their lines are. */
    RECONCILIATION_WRITE
}
