package org.daftar.model.people;

/**
 * What monthly pay is made of: basic pay, on which gratuity, encashed leave and overtime are computed, and the allowances that the
 * salary file of the Wages Protection System tells apart, in its order.
 */
public enum PayPart {
    BASIC,
    HOUSING,
    CONVEYANCE,
    MEDICAL,
    ANNUAL_PASSAGE,
    OVERTIME,
    OTHER,
    LEAVE_ENCASHMENT;

    public boolean isAllowance() {
        return this != BASIC;
    }
}
