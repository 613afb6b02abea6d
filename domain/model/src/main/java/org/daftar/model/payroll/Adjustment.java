package org.daftar.model.payroll;

import java.util.Optional;
import org.daftar.model.kernel.Money;

/** @param amount above zero; its type says which way it goes */
public record Adjustment(AdjustmentType type, Money amount, Optional<String> note) {

    public Adjustment {
        if (!amount.isPositive()) throw new IllegalArgumentException("An adjustment is above zero: " + type);
    }
}
