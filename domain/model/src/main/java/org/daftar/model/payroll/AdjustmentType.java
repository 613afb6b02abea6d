package org.daftar.model.payroll;

/** What one month's pay is more or less by. */
public enum AdjustmentType {
    BONUS(Effect.ADDS),
    OVERTIME(Effect.ADDS),
    COMMISSION(Effect.ADDS),
    REIMBURSEMENT(Effect.ADDS),
    /** Withheld, and owed to somebody else. */
    DEDUCTION(Effect.WITHHOLDS),
    /** A part of a loan or an advance that the employee pays back. */
    LOAN(Effect.REPAYS);

    public enum Effect {
        ADDS,
        WITHHOLDS,
        REPAYS
    }

    private final Effect effect;

    AdjustmentType(Effect effect) {
        this.effect = effect;
    }

    public Effect effect() {
        return effect;
    }
}
