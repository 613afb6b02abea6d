package org.daftar.model.payroll;

import static org.assertj.core.api.Assertions.assertThat;
import static org.daftar.model.payroll.Careers.AED;
import static org.daftar.model.payroll.Careers.aed;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.daftar.model.kernel.Money;
import org.daftar.model.people.PayPart;
import org.daftar.model.people.Pension;
import org.daftar.model.people.Salary;
import org.junit.jupiter.api.Test;

class WageProperties {

    private static final LocalDate FIRST = LocalDate.of(2026, 4, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 4, 30);

    @Property(tries = 300)
    @Label("R-94: fixed and variable parts are the net pay, and none is below zero")
    void parts_are_the_net_pay(
            @ForAll @LongRange(max = 1_000_000) long basic,
            @ForAll @LongRange(max = 1_000_000) long housing,
            @ForAll @LongRange(min = 1, max = 1_000_000) long bonus,
            @ForAll @LongRange(min = 1, max = 1_000_000) long overtime,
            @ForAll @LongRange(min = 1, max = 1_000_000) long loan) {
        var allowances = housing == 0 ? Map.<PayPart, Money>of() : Map.of(PayPart.HOUSING, new Money(housing, AED));
        var salary = new Salary(FIRST, new Money(basic, AED), allowances);
        var employee = Careers.employee(FIRST, Optional.empty(), List.of(salary), Pension.NONE);
        var adjustments = List.of(
                adjustment(AdjustmentType.BONUS, bonus),
                adjustment(AdjustmentType.OVERTIME, overtime),
                adjustment(AdjustmentType.LOAN, loan));
        var slip = new PaySheet(new PayPeriod(FIRST, LAST), GratuityRule.USUAL)
                .slip(employee, List.of(), adjustments, Money.zero(AED));
        if (slip.net().isNegative()) return;
        var wage = Wage.of(slip, adjustments);
        assertThat(wage.net()).isEqualTo(slip.net());
        assertThat(wage.fixed().isNegative()).isFalse();
        assertThat(wage.variable().values()).noneMatch(Money::isNegative);
    }

    @Test
    void overtime_and_what_else_is_added_are_told_apart_and_what_is_taken_off_is_neither() {
        var employee = Careers.employee(FIRST, Optional.empty(), "1000", "500");
        var adjustments = List.of(
                adjustment(AdjustmentType.BONUS, 30_000),
                adjustment(AdjustmentType.OVERTIME, 20_000),
                adjustment(AdjustmentType.LOAN, 10_000));
        var slip = new PaySheet(new PayPeriod(FIRST, LAST), GratuityRule.USUAL)
                .slip(employee, List.of(), adjustments, Money.zero(AED));
        var wage = Wage.of(slip, adjustments);
        assertThat(wage.fixed()).isEqualTo(aed("900.00"));
        assertThat(wage.part(PayPart.HOUSING)).isEqualTo(aed("500.00"));
        assertThat(wage.part(PayPart.OVERTIME)).isEqualTo(aed("200.00"));
        assertThat(wage.part(PayPart.OTHER)).isEqualTo(aed("300.00"));
    }

    @Test
    void what_is_taken_off_is_taken_from_the_fixed_part_and_then_from_what_varies_most() {
        var employee = Careers.employee(FIRST, Optional.empty(), "1000", "500");
        var adjustments = List.of(adjustment(AdjustmentType.BONUS, 30_000), adjustment(AdjustmentType.LOAN, 120_000));
        var slip = new PaySheet(new PayPeriod(FIRST, LAST), GratuityRule.USUAL)
                .slip(employee, List.of(), adjustments, Money.zero(AED));
        var wage = Wage.of(slip, adjustments);
        assertThat(wage.fixed()).isEqualTo(aed("0.00"));
        assertThat(wage.part(PayPart.OTHER)).isEqualTo(aed("100.00"));
        assertThat(wage.part(PayPart.HOUSING)).isEqualTo(aed("500.00"));
    }

    private static Adjustment adjustment(AdjustmentType type, long fils) {
        return new Adjustment(type, new Money(fils, AED), Optional.empty());
    }
}
