package org.daftar.model.people;

/** Why somebody is away. Source of what is paid: Federal Decree-Law 33 of 2021, articles 29 to 32. */
public enum LeaveType {
    ANNUAL,
    /** In a year of service 15 days with full pay, 30 with half pay, the others without. */
    SICK,
    UNPAID,
    /** 45 days with full pay, then half. */
    MATERNITY,
    PATERNITY,
    OTHER
}
