package org.daftar.model.payroll;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.daftar.model.kernel.Currency;
import org.daftar.model.kernel.Money;
import org.daftar.model.payroll.AdjustmentType.Effect;
import org.daftar.model.people.EmployeeId;
import org.daftar.model.people.LeaveDays;
import org.daftar.model.people.PayPart;

/**
 * What one employee gets of one run, and why.
 *
 * @param days on which the employee was employed; empty when a last slip only settles
 * @param last whether it settles what service leaves behind
 */
public record Payslip(
        EmployeeId employee,
        Optional<String> department,
        Optional<PayPeriod> days,
        boolean last,
        Earned earned,
        Extras extras,
        Insured insured,
        Gratuity gratuity) {

    /**
     * @param parts of monthly pay, for the days employed
     * @param unpaid days of unpaid leave
     * @param absence what unpaid and sick leave take away
     * @param encashment of annual leave that was not taken, with the last slip
     */
    public record Earned(Map<PayPart, Money> parts, LeaveDays unpaid, Money absence, Money encashment) {

        public Earned {
            var ordered = new EnumMap<PayPart, Money>(PayPart.class);
            ordered.putAll(parts);
            parts = Collections.unmodifiableMap(ordered);
        }

        public Money part(PayPart part) {
            return parts.getOrDefault(part, Money.zero(absence.currency()));
        }

        Money total() {
            return parts.values().stream().reduce(encashment, Money::plus).minus(absence);
        }
    }

    /** Adjustments by what they do: added to pay, withheld, and paid back. */
    public record Extras(Money added, Money withheld, Money repaid) {

        public static Extras of(List<Adjustment> adjustments, Currency currency) {
            return new Extras(
                    sum(adjustments, Effect.ADDS, currency),
                    sum(adjustments, Effect.WITHHOLDS, currency),
                    sum(adjustments, Effect.REPAYS, currency));
        }

        private static Money sum(List<Adjustment> adjustments, Effect effect, Currency currency) {
            return adjustments.stream()
                    .filter(adjustment -> adjustment.type().effect() == effect)
                    .map(Adjustment::amount)
                    .reduce(Money.zero(currency), Money::plus);
        }
    }

    /** Shares of a pension: what is withheld, and what the employer adds. */
    public record Insured(Money employee, Money employer) {}

    /**
     * @param before what was put aside with earlier slips
     * @param due what is to be put aside by now, or is due with the last slip
     * @param paid all that is due, with the last slip; else nothing
     */
    public record Gratuity(Money before, Money due, Money paid, GratuityRule.Basis basis) {

        /** What is put aside with this slip; below zero where less is due than was. */
        public Money change() {
            return due.minus(before);
        }

        public Gratuity after(Money earlier) {
            return new Gratuity(earlier, due, paid, basis);
        }
    }

    /** Pay before anything is withheld; gratuity is paid beside it, out of what was put aside. */
    public Money gross() {
        return earned.total().plus(extras.added());
    }

    /** What is owed to others. */
    public Money withheld() {
        return insured.employee().plus(extras.withheld());
    }

    public Money net() {
        return gross().plus(gratuity.paid()).minus(withheld()).minus(extras.repaid());
    }

    /** Pay is nobody's business who sees it in a log. */
    @Override
    public String toString() {
        return "payslip of " + employee;
    }
}
