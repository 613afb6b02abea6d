package org.daftar.model.payroll;

import static org.assertj.core.api.Assertions.assertThat;

import org.daftar.model.kernel.Money;
import org.daftar.model.payroll.GratuityRule.CapBase;
import org.daftar.model.payroll.GratuityRule.Daily;
import org.daftar.model.people.LeaveDays;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Source of the amounts: Federal Decree-Law 33 of 2021, article 51, as published calculators apply it. */
@DisplayName("R-96: how days are counted is data")
class GratuityRuleTest {

    private static final GratuityRule BY_YEAR = new GratuityRule(Daily.OF_A_YEAR, CapBase.TOTAL);

    @Test
    void the_end_of_service_costs_what_the_law_says_by_either_way_of_counting_a_day() {
        assertThat(due(GratuityRule.USUAL, "6000", "9000", 1095)).isEqualTo("12600.00 AED");
        assertThat(due(BY_YEAR, "6000", "9000", 1095)).isEqualTo("12427.40 AED");
        assertThat(due(GratuityRule.USUAL, "6000", "9000", 2920)).isEqualTo("39000.00 AED");
        assertThat(due(BY_YEAR, "6000", "9000", 2920)).isEqualTo("38465.75 AED");
        assertThat(due(GratuityRule.USUAL, "10000", "12000", 10950)).isEqualTo("285000.00 AED");
        assertThat(due(BY_YEAR, "10000", "12000", 10950)).isEqualTo("281095.89 AED");
    }

    @Test
    void nothing_is_due_before_a_year_of_service_although_something_was_put_aside() {
        assertThat(due(GratuityRule.USUAL, "6000", "9000", 364)).isEqualTo("0.00 AED");
        assertThat(GratuityRule.USUAL.accrued(basis("6000", "9000", 364))).hasToString("4188.49 AED");
        assertThat(due(GratuityRule.USUAL, "6000", "9000", 365)).isEqualTo("4200.00 AED");
    }

    @Test
    void two_years_of_pay_bound_it_and_of_which_pay_is_data() {
        assertThat(due(GratuityRule.USUAL, "10000", "10000", 10950)).isEqualTo("240000.00 AED");
        assertThat(due(new GratuityRule(Daily.THIRTIETH, CapBase.BASIC), "10000", "12000", 10950))
                .isEqualTo("240000.00 AED");
    }

    @Test
    void leave_that_was_not_taken_is_paid_on_basic_pay() {
        assertThat(GratuityRule.USUAL.encashed(Money.of("6000.00 AED"), new LeaveDays(21)))
                .hasToString("2100.00 AED");
        assertThat(GratuityRule.USUAL.encashed(Money.of("6000.00 AED"), new LeaveDays(-1)))
                .hasToString("0.00 AED");
        assertThat(BY_YEAR.encashed(Money.of("6000.00 AED"), new LeaveDays(21))).hasToString("2071.23 AED");
    }

    @Test
    void overtime_is_worth_a_quarter_or_a_half_more() {
        var basic = Money.of("6000.00 AED");
        assertThat(new Overtime(1050, Overtime.Kind.DAY).worth(basic)).hasToString("328.13 AED");
        assertThat(new Overtime(1000, Overtime.Kind.NIGHT).worth(basic)).hasToString("375.00 AED");
    }

    private static String due(GratuityRule rule, String basic, String total, long days) {
        return rule.due(basis(basic, total, days)).toString();
    }

    private static GratuityRule.Basis basis(String basic, String total, long days) {
        return new GratuityRule.Basis(Money.of(basic + " AED"), Money.of(total + " AED"), LeaveDays.of(days));
    }
}
