package org.daftar.persistence.payroll;

import static org.assertj.core.api.SoftAssertions.assertSoftly;
import static org.daftar.persistence.payroll.Wages.MARCH;
import static org.daftar.persistence.payroll.Wages.adjustment;
import static org.daftar.persistence.people.Staff.HIRED;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.daftar.model.payroll.AdjustmentType;
import org.daftar.model.people.LeaveType;
import org.daftar.persistence.Company;
import org.daftar.persistence.Database;
import org.daftar.persistence.Tampered;
import org.daftar.persistence.Tampered.Deed;
import org.daftar.persistence.people.Staff;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Whoever changes a payslip or a run behind the service's back is found out by the law that names it. */
@ParameterizedClass
@EnumSource(Database.class)
class PayrollTamperTest {

    @Parameter
    Database database;

    private static final List<Deed> DEEDS = List.of(
            new Deed(
                    "payroll-entries-equal-slips",
                    "UPDATE payslip SET basic = basic + 1, gross = gross + 1, net = net + 1"),
            new Deed("payroll-entries-equal-slips", "UPDATE payroll_run SET net = net + 1"),
            new Deed("payroll-entries-equal-slips", "UPDATE payroll_run SET payment = NULL, account = NULL"),
            new Deed(
                    "payroll-entries-equal-slips",
                    "UPDATE payroll_run SET entry = NULL, payment = NULL, account = NULL"),
            new Deed("salaries-owed-are-unpaid-slips", "UPDATE payroll_run SET payment = NULL, account = NULL"),
            new Deed("gratuity-accrued-is-due", "UPDATE payslip SET gratuity_due = gratuity_due + 1"),
            new Deed("gratuity-accrued-is-due", "UPDATE payslip SET gratuity_days = gratuity_days + 2"),
            new Deed("gratuity-accrued-is-due", "UPDATE payslip SET gratuity_before = gratuity_before + 1"),
            new Deed("gratuity-accrued-is-due", "UPDATE pay_adjustment SET amount = amount + 1"),
            new Deed(
                    "leave-never-overlaps",
                    "UPDATE leave_request SET first_day = '2026-02-01', last_day = '2026-02-09'"),
            new Deed("employees-are-parties", "DELETE FROM salary"),
            new Deed("one-stay-at-a-time", "UPDATE attendance SET went_at = came_at + 900000000000000"));

    @Test
    void a_changed_payslip_run_or_leave_is_found() {
        assertSoftly(softly -> {
            for (var deed : DEEDS) {
                softly.assertThat(Tampered.laws(database, PayrollTamperTest::enter, deed))
                        .as(deed.sql())
                        .contains(deed.law());
            }
        });
    }

    private static void enter(Company company) {
        var staff = new Staff(company);
        var wages = new Wages(company);
        var amina = staff.hired("Amina", HIRED, "6000");
        staff.away(amina, LeaveType.UNPAID, MARCH.plusDays(3), MARCH.plusDays(4));
        staff.away(amina, LeaveType.SICK, MARCH.plusDays(7), MARCH.plusDays(7));
        var clock = company.daftar().timeClock();
        for (var day : List.of("2026-03-02", "2026-03-03")) {
            var came = Instant.parse(day + "T04:00:00Z");
            clock.checkIn(company.owner(), amina.id(), Optional.of(came), Optional.empty());
            clock.checkOut(company.owner(), amina.id(), Optional.of(came.plusSeconds(60)));
        }
        wages.posted(MARCH.minusMonths(1));
        wages.pay(wages.posted(MARCH, adjustment(amina, AdjustmentType.BONUS, "5.00")));
    }
}
