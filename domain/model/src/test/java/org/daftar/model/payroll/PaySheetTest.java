package org.daftar.model.payroll;

import static org.assertj.core.api.Assertions.assertThat;
import static org.daftar.model.payroll.Careers.aed;
import static org.daftar.model.payroll.Careers.employee;
import static org.daftar.model.payroll.Careers.leave;
import static org.daftar.model.payroll.Careers.salary;
import static org.daftar.model.payroll.Careers.slip;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.daftar.model.people.LeaveType;
import org.daftar.model.people.Pension;
import org.junit.jupiter.api.Test;

class PaySheetTest {

    private static final LocalDate HIRED = LocalDate.of(2024, 1, 1);
    private static final LocalDate APRIL = LocalDate.of(2026, 4, 1);
    private static final LocalDate END = LocalDate.of(2026, 4, 30);

    @Test
    void a_whole_month_is_paid_in_full_and_a_day_without_pay_is_a_part_of_it() {
        var amina = employee(HIRED, Optional.empty(), "10000", "2000");
        assertThat(slip(amina, APRIL, END).net()).isEqualTo(aed("12000.00"));
        var slip = slip(amina, APRIL, END, leave(LeaveType.UNPAID, APRIL.plusDays(8), APRIL.plusDays(8)));
        assertThat(slip.earned().absence()).isEqualTo(aed("400.00"));
        assertThat(slip.gross()).isEqualTo(aed("11600.00"));
        assertThat(slip.earned().unpaid()).hasToString("1");
    }

    @Test
    void who_comes_or_goes_within_the_month_is_paid_by_its_calendar_days() {
        var joiner = employee(LocalDate.of(2026, 4, 11), Optional.empty(), "10000", "0");
        assertThat(slip(joiner, APRIL, END).net()).isEqualTo(aed("6666.67"));
        var leaver = employee(LocalDate.of(2026, 1, 1), Optional.of(LocalDate.of(2026, 4, 20)), "10000", "0");
        assertThat(slip(leaver, APRIL, END).gross()).isEqualTo(aed("6666.67"));
        assertThat(slip(leaver, APRIL, END).last()).isTrue();
        assertThat(slip(joiner, APRIL, END, leave(LeaveType.UNPAID, LocalDate.of(2026, 4, 11), END))
                        .gross())
                .as("away all the time")
                .isEqualTo(aed("0.00"));
    }

    @Test
    void another_salary_within_the_month_counts_from_its_day() {
        var amina = employee(
                HIRED,
                Optional.empty(),
                List.of(salary(HIRED, "6000", "0"), salary(LocalDate.of(2026, 4, 16), "9000", "0")),
                Pension.NONE);
        assertThat(slip(amina, APRIL, END).gross()).isEqualTo(aed("7500.00"));
        var absent = leave(LeaveType.UNPAID, LocalDate.of(2026, 4, 15), LocalDate.of(2026, 4, 16));
        assertThat(slip(amina, APRIL, END, absent).earned().absence()).isEqualTo(aed("500.00"));
    }

    @Test
    void sick_days_of_a_year_of_service_are_paid_in_full_then_half_then_not() {
        var amina = employee(HIRED, Optional.empty(), "3000", "0");
        var sick = leave(LeaveType.SICK, LocalDate.of(2026, 3, 17), LocalDate.of(2026, 5, 31));
        assertThat(slip(amina, LocalDate.of(2026, 3, 1), LocalDate.of(2026, 3, 31), sick)
                        .earned()
                        .absence())
                .isEqualTo(aed("0.00"));
        assertThat(slip(amina, APRIL, END, sick).earned().absence()).isEqualTo(aed("1500.00"));
        assertThat(slip(amina, LocalDate.of(2026, 5, 1), LocalDate.of(2026, 5, 31), sick)
                        .gross())
                .isEqualTo(aed("0.00"));
        assertThat(slip(amina, APRIL, END, sick).earned().unpaid())
                .as("sick is not away without leave")
                .hasToString("0");
    }

    @Test
    void maternity_is_paid_in_full_for_45_days_and_then_half() {
        var amina = employee(HIRED, Optional.empty(), "3000", "0");
        var leave = leave(LeaveType.MATERNITY, LocalDate.of(2026, 3, 2), LocalDate.of(2026, 4, 30));
        assertThat(slip(amina, APRIL, END, leave).earned().absence()).isEqualTo(aed("750.00"));
    }

    @Test
    void the_last_slip_pays_the_gratuity_and_the_leave_that_was_not_taken_on_basic_pay() {
        var left = HIRED.plusDays(1094);
        var amina = employee(HIRED, Optional.of(left), "6000", "3000");
        var slip = slip(amina, left.withDayOfMonth(1), left.withDayOfMonth(left.lengthOfMonth()));
        assertThat(left).hasToString("2026-12-30");
        assertThat(slip.gratuity().paid()).isEqualTo(aed("12600.00"));
        assertThat(slip.earned().encashment()).as("35 months, 87.5 days").isEqualTo(aed("17500.00"));
        assertThat(slip.net()).isEqualTo(aed("8709.68").plus(aed("12600.00")).plus(aed("17500.00")));
    }

    @Test
    void annual_leave_alone_is_taken_off_what_was_not_taken() {
        var left = HIRED.plusDays(1094);
        var amina = employee(HIRED, Optional.of(left), "6000", "3000");
        var month = left.withDayOfMonth(1);
        var slip = slip(
                amina,
                month,
                month.withDayOfMonth(month.lengthOfMonth()),
                leave(LeaveType.ANNUAL, LocalDate.of(2025, 7, 1), LocalDate.of(2025, 7, 10)),
                leave(LeaveType.SICK, LocalDate.of(2025, 9, 1), LocalDate.of(2025, 9, 5)));
        assertThat(slip.earned().encashment()).as("87.5 days less 10").isEqualTo(aed("15500.00"));
    }

    @Test
    void who_leaves_next_month_is_not_paid_off_in_this_one() {
        var amina = employee(HIRED, Optional.of(END.plusDays(1)), "6000", "0");
        assertThat(slip(amina, APRIL, END).last()).isFalse();
        assertThat(slip(amina, APRIL, END).net()).isEqualTo(aed("6000.00"));
    }

    @Test
    void who_is_insured_has_a_pension_and_no_gratuity() {
        var law = Pension.Scheme.GPSSA_1999;
        var national = employee(
                HIRED,
                Optional.empty(),
                List.of(salary(HIRED, "10000", "2000")),
                new Pension(law, law.shares().orElseThrow(), Optional.empty()));
        var slip = slip(national, APRIL, END);
        assertThat(slip.insured().employee()).isEqualTo(aed("500.00"));
        assertThat(slip.insured().employer()).isEqualTo(aed("1250.00"));
        assertThat(slip.gratuity().due()).isEqualTo(aed("0.00"));
        assertThat(slip.net()).isEqualTo(aed("11500.00"));
    }
}
