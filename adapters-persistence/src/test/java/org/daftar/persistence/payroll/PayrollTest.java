package org.daftar.persistence.payroll;

import static org.assertj.core.api.Assertions.assertThat;
import static org.daftar.persistence.Refusals.flaws;
import static org.daftar.persistence.Refusals.refused;
import static org.daftar.persistence.payroll.Wages.MARCH;
import static org.daftar.persistence.payroll.Wages.adjustment;
import static org.daftar.persistence.people.Staff.HIRED;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.daftar.model.access.Role;
import org.daftar.model.kernel.Caller;
import org.daftar.model.kernel.Flaw;
import org.daftar.model.payroll.AdjustmentType;
import org.daftar.model.payroll.GratuityRule;
import org.daftar.model.payroll.Overtime;
import org.daftar.model.payroll.RunState;
import org.daftar.model.people.EmployeeId;
import org.daftar.model.people.LeaveType;
import org.daftar.model.people.PayPart;
import org.daftar.model.people.Pension;
import org.daftar.persistence.Company;
import org.daftar.persistence.OnBothDatabases;
import org.daftar.persistence.Race;
import org.daftar.persistence.people.Staff;
import org.daftar.ports.payroll.Payroll.NewAdjustment;
import org.daftar.ports.payroll.Payroll.NewRun;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class PayrollTest extends OnBothDatabases {

    private static final LocalDate APRIL = LocalDate.of(2026, 4, 1);

    private Staff staff;
    private Wages wages;

    @BeforeEach
    void open() {
        staff = new Staff(alpha);
        wages = new Wages(alpha);
    }

    /** Twelve thousand less a day of thirty without pay, a loan paid back, a national's pension. */
    @Test
    void payroll_does_to_the_books_what_the_posting_rule_says_to_the_fils() {
        var law = Pension.Scheme.GPSSA_1999;
        var amina = staff.hired(Staff.of(
                Staff.wanted("Amina", HIRED, "10000", Map.of(PayPart.HOUSING, Company.aed("2000.00"))),
                "Finance",
                new Pension(law, law.shares().orElseThrow(), Optional.empty())));
        staff.away(amina, LeaveType.UNPAID, APRIL.plusDays(8), APRIL.plusDays(8));
        var draft = wages.drafted(APRIL, adjustment(amina, AdjustmentType.LOAN, "300.00"));
        assertThat(installation.entries()).as("a draft moves nothing").isZero();
        var run = wages.post(draft);
        assertThat(run.posted().orElseThrow().number()).hasToString("PAYROLL/2026/00001");
        assertThat(alpha.balance("6000")).isEqualTo("11600.00");
        assertThat(alpha.balance("6010")).isEqualTo("1250.00");
        assertThat(alpha.balance("2310")).isEqualTo("-500.00");
        assertThat(alpha.balance("2320")).isEqualTo("-1250.00");
        assertThat(alpha.balance("1170")).isEqualTo("-300.00");
        assertThat(alpha.balance("2300")).isEqualTo("-10800.00");
        assertThat(alpha.balance("2330")).isEqualTo("0.00");
        var paid = wages.pay(run);
        assertThat(paid.state()).isEqualTo(RunState.PAID);
        assertThat(alpha.balance("2300")).isEqualTo("0.00");
        assertThat(alpha.balance("1010")).isEqualTo("-10800.00");
        assertThat(daftar.read().payrollRuns().find(alpha.books(), run.id())).contains(paid);
        refused("invalid_transition", () -> wages.pay(run));
        assertThat(alpha.trail()).containsSubsequence("payroll_run.computed", "payroll_run.posted", "payroll_run.paid");
    }

    @Test
    void an_entry_has_a_line_for_each_department() {
        staff.hired(Staff.of(Staff.wanted("Amina", HIRED, "6000", Map.of()), "Finance", Pension.NONE));
        staff.hired(Staff.of(Staff.wanted("Basma", HIRED, "5000", Map.of()), "Finance", Pension.NONE));
        staff.hired(Staff.of(Staff.wanted("Camil", HIRED, "4000", Map.of()), "مستودع", Pension.NONE));
        staff.hired("Dana", HIRED, "3000");
        wages.posted(MARCH);
        var lines = daftar.read()
                .entries()
                .chain(alpha.books(), 0, 1)
                .get(0)
                .content()
                .lines();
        assertThat(lines.stream().filter(line -> line.account().equals(alpha.account("6000"))))
                .extracting(line -> line.description().orElse("") + " " + line.amount())
                .containsExactlyInAnyOrder(" 3000.00 AED", "Finance 11000.00 AED", "مستودع 4000.00 AED");
    }

    @Test
    void a_run_is_posted_once_also_by_many_at_once_and_paid_once() throws Exception {
        staff.hired("Amina", HIRED, "6000");
        var run = wages.drafted(MARCH);
        assertThat(Race.won(8, "invalid_transition", () -> wages.post(run))).isEqualTo(1);
        assertThat(Race.won(8, "invalid_transition", () -> wages.pay(run))).isEqualTo(1);
        assertThat(alpha.balance("1010")).isEqualTo("-6000.00");
    }

    @Test
    void nobody_is_paid_twice_for_a_day() throws Exception {
        var amina = staff.hired("Amina", HIRED, "6000");
        var basma = staff.hired("Basma", HIRED, "5000");
        wages.drafted(MARCH, List.of(amina));
        refused("already_in_run", () -> wages.drafted(MARCH));
        assertThat(wages.drafted(MARCH, List.of(basma)).totals().employees()).isEqualTo(1);
        assertThat(Race.won(6, "already_in_run", () -> wages.drafted(APRIL))).isEqualTo(1);
    }

    @Test
    void a_run_that_cannot_be_leaves_nothing() {
        var amina = staff.hired("Amina", HIRED, "100");
        refused("negative_net", () -> wages.drafted(MARCH, adjustment(amina, AdjustmentType.DEDUCTION, "100.01")));
        refused("nobody_to_pay", () -> wages.drafted(HIRED.minusMonths(1)));
        assertThat(flaws(() -> daftar.payroll().draft(alpha.owner(), NewRun.of(MARCH, APRIL))))
                .extracting(Flaw::code)
                .containsExactly("not_one_month");
        assertThat(rows("payroll_run") + rows("payslip") + rows("pay_adjustment"))
                .isZero();
    }

    @Test
    void all_that_is_wrong_with_a_run_is_told_at_once() {
        var amina = staff.hired("Amina", HIRED, "6000");
        var later = staff.hired("Basma", APRIL, "6000");
        var camil = staff.hired("Camil", HIRED, "6000");
        var nobody = new EmployeeId(UUID.randomUUID());
        var hour = Optional.of(new Overtime(100, Overtime.Kind.DAY));
        var one = Optional.of(Company.aed("1.00"));
        var wanted = new NewRun(
                MARCH,
                Wages.end(MARCH),
                Optional.empty(),
                List.of(amina.id(), nobody, amina.id(), later.id()),
                List.of(
                        adjustment(amina, AdjustmentType.BONUS, "0.00"),
                        new NewAdjustment(nobody, AdjustmentType.BONUS, one, Optional.empty(), Optional.empty()),
                        adjustment(camil, AdjustmentType.BONUS, "1.00"),
                        new NewAdjustment(amina.id(), AdjustmentType.BONUS, Optional.empty(), hour, Optional.empty()),
                        new NewAdjustment(amina.id(), AdjustmentType.OVERTIME, one, hour, Optional.empty()),
                        adjustment(amina, AdjustmentType.BONUS, "1000000000.01"),
                        adjustment(amina, AdjustmentType.BONUS, "1000000000.00")));
        assertThat(flaws(() -> daftar.payroll().draft(alpha.owner(), wanted)))
                .extracting(flaw -> flaw.path() + " " + flaw.code())
                .containsExactly(
                        "employeeIds[1] unknown_employee",
                        "employeeIds[2] twice",
                        "employeeIds[3] not_employed",
                        "adjustments[0].amount not_positive",
                        "adjustments[1].employeeId unknown_employee",
                        "adjustments[2].employeeId not_in_run",
                        "adjustments[3].amount one_of_two",
                        "adjustments[4].amount one_of_two",
                        "adjustments[5].amount too_large");
    }

    @Test
    void a_draft_can_be_taken_back_and_a_posted_run_cannot() {
        var amina = staff.hired("Amina", HIRED, "6000");
        var draft = wages.drafted(MARCH, adjustment(amina, AdjustmentType.BONUS, "1.00"));
        daftar.payroll().remove(alpha.owner(), draft.id());
        assertThat(daftar.read().payrollRuns().find(alpha.books(), draft.id())).isEmpty();
        var again = wages.posted(MARCH);
        assertThat(rows("payroll_run")).as("what was taken back is gone").isEqualTo(1);
        refused("invalid_transition", () -> daftar.payroll().remove(alpha.owner(), again.id()));
        assertThat(alpha.trail()).contains("payroll_run.removed");
    }

    @Test
    void slips_that_are_out_of_date_are_not_posted() {
        var amina = staff.hired("Amina", HIRED, "6000");
        var draft = wages.drafted(MARCH);
        staff.away(amina, LeaveType.UNPAID, MARCH, MARCH);
        refused("out_of_date", () -> wages.post(draft));
        daftar.payroll().remove(alpha.owner(), draft.id());
        var second = wages.drafted(MARCH);
        staff.raised(amina, "7000", MARCH.plusDays(3));
        refused("out_of_date", () -> wages.post(second));
    }

    @Test
    void what_was_paid_for_a_day_stays_as_it_is() {
        var amina = staff.hired("Amina", HIRED, "6000");
        wages.posted(MARCH);
        refused("already_paid", () -> staff.raised(amina, "7000", MARCH.plusDays(30)));
        refused("already_paid", () -> staff.leaves(amina, MARCH.plusDays(29)));
        refused("already_paid", () -> staff.away(amina, LeaveType.UNPAID, MARCH, MARCH));
        staff.raised(amina, "7000", APRIL);
        staff.leaves(amina, APRIL.plusDays(9));
        assertThat(wages.posted(APRIL).totals().gross()).isGreaterThan(Company.aed("2333.33"));
    }

    @Test
    void two_drafts_are_posted_in_their_order_and_put_aside_what_each_month_adds() {
        var amina = staff.hired("Amina", HIRED, "6000");
        var march = wages.drafted(MARCH);
        var april = wages.drafted(APRIL);
        wages.post(march);
        wages.post(april);
        assertThat(wages.slip(april, amina).gratuity().before())
                .isEqualTo(wages.slip(march, amina).gratuity().due());
        refused("later_run_posted", () -> wages.post(wages.drafted(MARCH.minusMonths(1))));
    }

    @Test
    void at_the_end_of_service_what_is_due_is_paid_and_what_is_not_is_released() {
        var amina = staff.hired("Amina", LocalDate.of(2023, 4, 1), "6000");
        var novice = staff.hired("Basma", LocalDate.of(2026, 1, 1), "6000");
        wages.posted(MARCH);
        assertThat(alpha.balance("2330")).isNotEqualTo("0.00");
        staff.leaves(amina, MARCH.plusDays(30));
        staff.leaves(novice, APRIL.plusDays(9));
        var run = wages.posted(APRIL);
        var last = wages.slip(run, amina);
        assertThat(last.days()).as("nothing but what service leaves behind").isEmpty();
        assertThat(last.gratuity().paid()).isEqualTo(Company.aed("12611.51"));
        assertThat(last.earned().encashment()).isEqualTo(Company.aed("18000.00"));
        assertThat(wages.slip(run, novice).gratuity().change().isNegative()).isTrue();
        assertThat(alpha.balance("2330")).isEqualTo("0.00");
        refused("nobody_to_pay", () -> wages.drafted(APRIL.plusMonths(1)));
    }

    @Test
    @DisplayName("R-96: how a day is counted is data: of another rule the next run puts aside the difference")
    void another_rule_counts_from_the_next_run_on() {
        var amina = staff.hired("Amina", LocalDate.of(2023, 4, 1), "6000");
        var march = wages.posted(MARCH);
        var drafted = wages.drafted(APRIL);
        var ofAYear = new GratuityRule(GratuityRule.Daily.OF_A_YEAR, GratuityRule.CapBase.BASIC);
        daftar.payroll().adopt(alpha.owner(), ofAYear);
        assertThat(wages.post(drafted).rule()).as("what was computed stays").isEqualTo(GratuityRule.USUAL);
        var may = wages.posted(APRIL.plusMonths(1));
        assertThat(may.rule()).isEqualTo(ofAYear);
        var basis = wages.slip(may, amina).gratuity();
        assertThat(basis.change())
                .as("a year of 365 days makes less of a day than a thirtieth of a month")
                .isLessThan(wages.slip(march, amina).gratuity().change());
        assertThat(daftar.read().payrollRuns().rule(alpha.books())).isEqualTo(ofAYear);
        assertThat(alpha.trail()).contains("company.gratuity_rule");
        var owner = alpha.owner();
        var manager = new Caller(owner.books(), owner.user(), Role.MANAGER.permissions(), owner.origin());
        refused("forbidden", () -> daftar.payroll().adopt(manager, GratuityRule.USUAL));
    }

    @Test
    void a_locked_period_refuses_the_posting_and_nothing_is_half_done() {
        staff.hired("Amina", HIRED, "6000");
        var draft = wages.drafted(MARCH);
        daftar.ledger().lockThrough(alpha.owner(), Optional.of(MARCH.plusDays(30)));
        refused("period_locked", () -> wages.post(draft));
        assertThat(daftar.read().payrollRuns().find(alpha.books(), draft.id())).contains(draft);
        assertThat(daftar.payroll()
                        .post(alpha.owner(), draft.id(), Optional.of(APRIL))
                        .state())
                .isEqualTo(RunState.POSTED);
    }

    @Test
    void somebody_without_the_permission_sees_to_no_payroll() {
        staff.hired("Amina", HIRED, "6000");
        var draft = wages.drafted(MARCH);
        var owner = alpha.owner();
        var manager = new Caller(owner.books(), owner.user(), Role.MANAGER.permissions(), owner.origin());
        refused("forbidden", () -> daftar.payroll().draft(manager, Wages.wanted(APRIL)));
        refused("forbidden", () -> daftar.payroll().post(manager, draft.id(), Optional.empty()));
        refused("forbidden", () -> daftar.payroll().remove(manager, draft.id()));
        wages.post(draft);
        refused("forbidden", () -> daftar.payroll()
                .pay(manager, draft.id(), Optional.empty(), Optional.of(APRIL.minusDays(1))));
    }

    private long rows(String table) {
        try (var operator = installation.site().operator(alpha.books());
                var statement = operator.createStatement();
                var row = statement.executeQuery("SELECT count(*) FROM " + table)) {
            row.next();
            return row.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
