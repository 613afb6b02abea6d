package org.daftar.model.access;

import static org.daftar.model.kernel.Permission.ACCOUNT_READ;
import static org.daftar.model.kernel.Permission.ACCOUNT_WRITE;
import static org.daftar.model.kernel.Permission.ASSET_POST;
import static org.daftar.model.kernel.Permission.ASSET_READ;
import static org.daftar.model.kernel.Permission.ASSET_WRITE;
import static org.daftar.model.kernel.Permission.AUDIT_READ;
import static org.daftar.model.kernel.Permission.BANK_EXPORT;
import static org.daftar.model.kernel.Permission.BANK_READ;
import static org.daftar.model.kernel.Permission.BANK_WRITE;
import static org.daftar.model.kernel.Permission.BOM_MANAGE;
import static org.daftar.model.kernel.Permission.BOM_READ;
import static org.daftar.model.kernel.Permission.BOM_WRITE;
import static org.daftar.model.kernel.Permission.BUDGET_READ;
import static org.daftar.model.kernel.Permission.BUDGET_WRITE;
import static org.daftar.model.kernel.Permission.CATALOG_MANAGE;
import static org.daftar.model.kernel.Permission.CATALOG_READ;
import static org.daftar.model.kernel.Permission.CATALOG_WRITE;
import static org.daftar.model.kernel.Permission.COMPANY_CLOSE;
import static org.daftar.model.kernel.Permission.COMPANY_READ;
import static org.daftar.model.kernel.Permission.DOCUMENT_READ;
import static org.daftar.model.kernel.Permission.DOCUMENT_WRITE;
import static org.daftar.model.kernel.Permission.INVOICE_POST;
import static org.daftar.model.kernel.Permission.INVOICE_READ;
import static org.daftar.model.kernel.Permission.INVOICE_WRITE;
import static org.daftar.model.kernel.Permission.JOURNAL_POST;
import static org.daftar.model.kernel.Permission.JOURNAL_READ;
import static org.daftar.model.kernel.Permission.JOURNAL_WRITE;
import static org.daftar.model.kernel.Permission.LEAVE_APPROVE;
import static org.daftar.model.kernel.Permission.MEMBER_READ;
import static org.daftar.model.kernel.Permission.PARTY_MANAGE;
import static org.daftar.model.kernel.Permission.PARTY_READ;
import static org.daftar.model.kernel.Permission.PARTY_WRITE;
import static org.daftar.model.kernel.Permission.PAYMENT_POST;
import static org.daftar.model.kernel.Permission.PAYMENT_READ;
import static org.daftar.model.kernel.Permission.PAYMENT_WRITE;
import static org.daftar.model.kernel.Permission.PEOPLE_READ;
import static org.daftar.model.kernel.Permission.PERIOD_LOCK;
import static org.daftar.model.kernel.Permission.PRODUCTION_MANAGE;
import static org.daftar.model.kernel.Permission.PRODUCTION_READ;
import static org.daftar.model.kernel.Permission.PRODUCTION_WRITE;
import static org.daftar.model.kernel.Permission.PROJECT_READ;
import static org.daftar.model.kernel.Permission.PROJECT_WRITE;
import static org.daftar.model.kernel.Permission.PURCHASE_MANAGE;
import static org.daftar.model.kernel.Permission.PURCHASE_READ;
import static org.daftar.model.kernel.Permission.PURCHASE_WRITE;
import static org.daftar.model.kernel.Permission.RECONCILIATION_READ;
import static org.daftar.model.kernel.Permission.RECONCILIATION_WRITE;
import static org.daftar.model.kernel.Permission.REPORT_READ;
import static org.daftar.model.kernel.Permission.SALES_MANAGE;
import static org.daftar.model.kernel.Permission.SALES_READ;
import static org.daftar.model.kernel.Permission.SALES_WRITE;
import static org.daftar.model.kernel.Permission.STOCK_ADJUST;
import static org.daftar.model.kernel.Permission.STOCK_MOVE;
import static org.daftar.model.kernel.Permission.STOCK_READ;
import static org.daftar.model.kernel.Permission.TAX_MANAGE;

import java.util.EnumSet;
import java.util.Set;
import org.daftar.model.kernel.Permission;

/** Bundles of permissions, least privilege first: what is not listed is denied. The whole matrix is a golden file of the tests. */
public enum Role {
    VIEWER(EnumSet.of(
            COMPANY_READ,
            MEMBER_READ,
            ACCOUNT_READ,
            JOURNAL_READ,
            REPORT_READ,
            PARTY_READ,
            CATALOG_READ,
            STOCK_READ,
            BOM_READ,
            PRODUCTION_READ,
            PURCHASE_READ,
            SALES_READ,
            DOCUMENT_READ,
            INVOICE_READ,
            PAYMENT_READ,
            BANK_READ,
            ASSET_READ,
            BUDGET_READ,
            PROJECT_READ,
            RECONCILIATION_READ)),
    CASHIER(EnumSet.of(COMPANY_READ)),
    MEMBER(EnumSet.of(
            COMPANY_READ,
            MEMBER_READ,
            ACCOUNT_READ,
            JOURNAL_READ,
            JOURNAL_WRITE,
            REPORT_READ,
            PARTY_READ,
            PARTY_WRITE,
            CATALOG_READ,
            CATALOG_WRITE,
            STOCK_READ,
            PURCHASE_READ,
            SALES_READ,
            STOCK_MOVE,
            BOM_READ,
            BOM_WRITE,
            PRODUCTION_READ,
            PRODUCTION_WRITE,
            PURCHASE_WRITE,
            SALES_WRITE,
            DOCUMENT_READ,
            DOCUMENT_WRITE,
            INVOICE_READ,
            INVOICE_WRITE,
            PAYMENT_READ,
            PAYMENT_WRITE,
            BANK_READ,
            ASSET_READ,
            ASSET_WRITE,
            BUDGET_READ,
            PROJECT_READ,
            PROJECT_WRITE,
            RECONCILIATION_READ,
            RECONCILIATION_WRITE)),
    MANAGER(EnumSet.of(
            COMPANY_READ,
            MEMBER_READ,
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
            PARTY_MANAGE,
            CATALOG_READ,
            CATALOG_WRITE,
            CATALOG_MANAGE,
            STOCK_READ,
            PURCHASE_READ,
            SALES_READ,
            STOCK_MOVE,
            PURCHASE_WRITE,
            SALES_WRITE,
            STOCK_ADJUST,
            BOM_READ,
            BOM_WRITE,
            BOM_MANAGE,
            PRODUCTION_READ,
            PRODUCTION_WRITE,
            PRODUCTION_MANAGE,
            PURCHASE_MANAGE,
            SALES_MANAGE,
            DOCUMENT_READ,
            DOCUMENT_WRITE,
            TAX_MANAGE,
            INVOICE_READ,
            INVOICE_WRITE,
            INVOICE_POST,
            PAYMENT_READ,
            PAYMENT_WRITE,
            PAYMENT_POST,
            BANK_READ,
            BANK_WRITE,
            BANK_EXPORT,
            ASSET_READ,
            ASSET_WRITE,
            ASSET_POST,
            BUDGET_READ,
            BUDGET_WRITE,
            PROJECT_READ,
            PROJECT_WRITE,
            PEOPLE_READ,
            LEAVE_APPROVE,
            RECONCILIATION_READ,
            RECONCILIATION_WRITE)),
    ADMIN(EnumSet.complementOf(EnumSet.of(COMPANY_CLOSE))),
    OWNER(EnumSet.allOf(Permission.class));

    private final Set<Permission> permissions;

    Role(Set<Permission> permissions) {
        this.permissions = Set.copyOf(permissions);
    }

    public Set<Permission> permissions() {
        return permissions;
    }
}
