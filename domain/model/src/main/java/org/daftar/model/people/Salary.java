package org.daftar.model.people;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import org.daftar.model.kernel.Money;

/**
 * What an employee earns in a month, from a day on until another one begins.
 *
 * @param basic zero or more
 * @param allowances those above zero
 */
public record Salary(LocalDate from, Money basic, Map<PayPart, Money> allowances) {

    public Salary {
        allowances = ordered(allowances);
        if (basic.isNegative()) throw new IllegalArgumentException("Pay below zero from " + from);
        for (var allowance : allowances.entrySet()) {
            if (!allowance.getKey().isAllowance() || !allowance.getValue().isPositive())
                throw new IllegalArgumentException("No allowance: " + allowance.getKey());
        }
    }

    public Money part(PayPart part) {
        return part == PayPart.BASIC ? basic : allowances.getOrDefault(part, Money.zero(basic.currency()));
    }

    public Money total() {
        return allowances.values().stream().reduce(basic, Money::plus);
    }

    /** The same pay, in the order of its parts. */
    private static Map<PayPart, Money> ordered(Map<PayPart, Money> allowances) {
        if (allowances.isEmpty()) return Map.of();
        return Collections.unmodifiableMap(new EnumMap<>(allowances));
    }

    /** Pay is nobody's business who sees it in a log. */
    @Override
    public String toString() {
        return "from " + from;
    }
}
