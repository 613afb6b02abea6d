package org.daftar.model.payroll;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.daftar.model.kernel.Currency;
import org.daftar.model.kernel.Money;
import org.daftar.model.people.PayPart;

/**
 * What somebody is paid as the Wages Protection System tells it apart: a fixed part, and variable ones by their kind, all zero or more; together
 * they are the net pay.
 */
public record Wage(Money fixed, Map<PayPart, Money> variable) {

    /**
     * What is taken off is taken from the fixed part first; when that is not enough, from the variable ones in this order. Those that vary
     * with work come first, those that somebody lives in last.
     */
    private static final List<PayPart> GIVES_WAY = List.of(
            PayPart.OTHER,
            PayPart.OVERTIME,
            PayPart.LEAVE_ENCASHMENT,
            PayPart.ANNUAL_PASSAGE,
            PayPart.MEDICAL,
            PayPart.CONVEYANCE,
            PayPart.HOUSING);

    public Wage {
        var ordered = new EnumMap<PayPart, Money>(PayPart.class);
        ordered.putAll(variable);
        variable = Collections.unmodifiableMap(ordered);
    }

    /** @param adjustments of the slip */
    public static Wage of(Payslip slip, List<Adjustment> adjustments) {
        var variable = new EnumMap<PayPart, Money>(PayPart.class);
        for (var part : GIVES_WAY) variable.put(part, slip.earned().part(part));
        variable.merge(PayPart.LEAVE_ENCASHMENT, slip.earned().encashment(), Money::plus);
        variable.merge(PayPart.OTHER, slip.gratuity().paid(), Money::plus);
        for (var adjustment : adjustments) {
            if (adjustment.type().effect() != AdjustmentType.Effect.ADDS) continue;
            boolean overtime = adjustment.type() == AdjustmentType.OVERTIME;
            variable.merge(overtime ? PayPart.OVERTIME : PayPart.OTHER, adjustment.amount(), Money::plus);
        }
        var fixed = slip.net().minus(sum(variable, slip.net().currency()));
        for (var part : GIVES_WAY) {
            if (!fixed.isNegative()) break;
            var given = variable.getOrDefault(part, Money.zero(fixed.currency()));
            var missing = fixed.negated();
            var gives = given.compareTo(missing) < 0 ? given : missing;
            variable.put(part, given.minus(gives));
            fixed = fixed.plus(gives);
        }
        return new Wage(fixed, variable);
    }

    public Money part(PayPart part) {
        return variable.getOrDefault(part, Money.zero(fixed.currency()));
    }

    public Money net() {
        return fixed.plus(sum(variable, fixed.currency()));
    }

    private static Money sum(Map<PayPart, Money> parts, Currency currency) {
        return parts.values().stream().reduce(Money.zero(currency), Money::plus);
    }
}
