package org.daftar.model.kernel;

/** What a plan may include or leave out. */
public enum Module {
    ACCOUNTING,
    SALES,
    INVENTORY,
    PURCHASING,
    PRODUCTION,
    RETAIL,
    CRM,
    HR,
    PROJECTS,
    SUPPORT,
    REPORTS,
    IMPORT,
    PORTALS
}
