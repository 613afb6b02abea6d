package org.daftar.persistence.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.daftar.persistence.Refusals.flaws;
import static org.daftar.persistence.Refusals.refused;
import static org.daftar.persistence.people.Staff.HIRED;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.daftar.model.kernel.Caller;
import org.daftar.model.kernel.Flaw;
import org.daftar.model.kernel.Page;
import org.daftar.model.party.PartyRole;
import org.daftar.model.people.Leave;
import org.daftar.model.people.LeaveDays;
import org.daftar.model.people.LeaveType;
import org.daftar.model.people.PayPart;
import org.daftar.persistence.Company;
import org.daftar.persistence.OnBothDatabases;
import org.daftar.persistence.Race;
import org.daftar.ports.party.query.Parties;
import org.daftar.ports.people.query.LeaveRequests;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PeopleTest extends OnBothDatabases {

    private static final LocalDate MARCH = LocalDate.of(2026, 3, 1);

    private Staff staff;

    @BeforeEach
    void open() {
        staff = new Staff(alpha);
    }

    @Test
    void who_is_hired_is_a_party_of_that_name_and_has_a_number() {
        var amina = staff.hired("Amina", HIRED, "6000", Map.of(PayPart.HOUSING, Company.aed("2000.00")));
        assertThat(amina.number()).hasToString("EMP-00001");
        assertThat(staff.now(amina)).isEqualTo(amina);
        assertThat(amina.content().salaryOn(MARCH).total()).isEqualTo(Company.aed("8000.00"));
        var party =
                daftar.read().parties().find(alpha.books(), amina.id().party()).orElseThrow();
        assertThat(party.name()).isEqualTo("Amina Haddad");
        refused("in_use", () -> daftar.parties().remove(alpha.owner(), party.id(), Optional.empty()));
    }

    @Test
    void a_number_or_labour_card_that_somebody_has_is_refused_and_a_drawn_number_passes_over_it() {
        var first = Staff.wanted("Amina", HIRED, "6000", Map.of());
        staff.hired(Staff.numbered(first, "emp-00001", "10012345678901"));
        refused("duplicate", () -> staff.hired(Staff.numbered(first, "EMP-00001", "10012345678902")));
        assertThatThrownBy(() -> staff.hired(Staff.numbered(first, "EMP-7", "10012345678901")))
                .hasMessageContaining("…8901")
                .hasMessageNotContaining("10012345678901");
        assertThat(staff.hired("Basma", HIRED, "1").number()).hasToString("EMP-00002");
        assertThat(daftar.read()
                        .parties()
                        .list(
                                alpha.books(),
                                Parties.Selection.of(
                                        Optional.of(PartyRole.EMPLOYEE), Optional.empty(), Optional.empty()),
                                new Page.Request<>(Parties.PartySort.CREATED_AT, true, 10, Optional.empty()))
                        .total())
                .as("nobody is left of who was refused")
                .isEqualTo(2);
    }

    @Test
    void another_salary_begins_on_its_day_and_leaves_what_was_before() {
        var amina = staff.hired("Amina", HIRED, "6000", Map.of(PayPart.HOUSING, Company.aed("2000.00")));
        staff.raised(amina, "6500", MARCH);
        staff.raised(amina, "7000", LocalDate.of(2026, 5, 1));
        var after = staff.raised(amina, "6800", LocalDate.of(2026, 4, 1)).content();
        assertThat(after.salaryOn(MARCH.minusDays(1)).basic()).isEqualTo(Company.aed("6000.00"));
        assertThat(after.salaryOn(MARCH).basic()).isEqualTo(Company.aed("6500.00"));
        assertThat(after.salaryOn(LocalDate.of(2027, 1, 1)).total())
                .as("what was to begin later ended before it began; allowances stay")
                .isEqualTo(Company.aed("8800.00"));
        assertThat(staff.now(amina).content()).isEqualTo(after);
    }

    @Test
    void leave_that_shares_a_day_with_other_leave_is_refused_unless_that_came_to_nothing() {
        var amina = staff.hired("Amina", HIRED, "6000");
        var first = staff.asked(amina, LeaveType.UNPAID, MARCH, MARCH.plusDays(4));
        refused("leave_overlaps", () -> staff.asked(amina, LeaveType.SICK, MARCH.plusDays(4), MARCH.plusDays(9)));
        daftar.leaveDesk().reject(alpha.owner(), first.id());
        var second = staff.away(amina, LeaveType.SICK, MARCH.plusDays(4), MARCH.plusDays(9));
        refused("leave_overlaps", () -> staff.asked(amina, LeaveType.UNPAID, MARCH.plusDays(9), MARCH.plusDays(9)));
        refused("invalid_transition", () -> daftar.leaveDesk().cancel(alpha.owner(), second.id()));
        assertThat(flaws(() -> staff.asked(amina, LeaveType.UNPAID, HIRED.minusDays(1), HIRED)))
                .extracting(Flaw::code)
                .containsExactly("not_employed");
    }

    @Test
    void of_many_who_ask_for_the_same_days_at_once_one_gets_them() throws Exception {
        var amina = staff.hired("Amina", HIRED, "6000");
        assertThat(Race.won(8, "leave_overlaps", () -> staff.asked(amina, LeaveType.UNPAID, MARCH, MARCH)))
                .isEqualTo(1);
    }

    @Test
    void annual_leave_beyond_what_service_has_earned_is_refused() {
        var amina = staff.hired("Amina", LocalDate.of(2025, 3, 15), "6000");
        staff.away(amina, LeaveType.ANNUAL, MARCH, MARCH.plusDays(19));
        refused("beyond_balance", () -> staff.asked(amina, LeaveType.ANNUAL, MARCH.plusDays(20), MARCH.plusDays(30)));
        staff.asked(amina, LeaveType.ANNUAL, MARCH.plusDays(20), MARCH.plusDays(29));
        var balance = daftar.read()
                .leaveRequests()
                .balance(alpha.books(), amina.id(), MARCH.plusDays(29))
                .orElseThrow();
        assertThat(balance.left()).isEqualTo(LeaveDays.NONE);
        var novice = staff.hired("Basma", MARCH, "1");
        refused(
                "beyond_balance",
                () -> staff.asked(novice, LeaveType.ANNUAL, MARCH.plusMonths(4), MARCH.plusMonths(4)));
    }

    @Test
    void who_is_at_work_comes_again_only_after_leaving() {
        var amina = staff.hired("Amina", HIRED, "6000");
        var clock = daftar.timeClock();
        var morning = Instant.parse("2026-03-02T04:00:00Z");
        refused("not_checked_in", () -> clock.checkOut(alpha.owner(), amina.id(), Optional.of(morning)));
        clock.checkIn(alpha.owner(), amina.id(), Optional.of(morning), Optional.empty());
        refused("checked_in", () -> clock.checkIn(alpha.owner(), amina.id(), Optional.empty(), Optional.empty()));
        var stay = clock.checkOut(alpha.owner(), amina.id(), Optional.of(morning.plusSeconds(5400)));
        assertThat(stay.minutes()).contains(90L);
        refused(
                "attendance_overlaps",
                () -> clock.checkIn(alpha.owner(), amina.id(), Optional.of(morning.plusSeconds(60)), Optional.empty()));
        assertThat(flaws(() -> clock.checkIn(
                        alpha.owner(), amina.id(), Optional.of(Instant.now().plusSeconds(3600)), Optional.empty())))
                .extracting(Flaw::code)
                .containsExactly("in_the_future");
    }

    @Test
    void what_people_earn_is_not_in_the_audit_trail() {
        var amina = staff.hired("Amina", HIRED, "6123.45");
        staff.raised(amina, "7234.56", MARCH);
        var trail = daftar.read().auditTrail().after(alpha.books(), 0, 100);
        assertThat(trail.toString())
                .contains("employee.revised")
                .doesNotContain("6123.45", "612345")
                .doesNotContain("7234.56", "723456");
    }

    @Test
    void somebody_without_the_permission_hires_nobody_and_approves_nothing() {
        var amina = staff.hired("Amina", HIRED, "6000");
        var request = staff.asked(amina, LeaveType.UNPAID, MARCH, MARCH);
        var viewer = new Caller(
                alpha.books(), alpha.owner().user(), Set.of(), alpha.owner().origin());
        refused("forbidden", () -> daftar.leaveDesk().approve(viewer, request.id()));
        refused("forbidden", () -> daftar.personnel().hire(viewer, Staff.wanted("Basma", HIRED, "1", Map.of())));
    }

    @Test
    void with_a_party_its_employment_is_erased_and_what_is_paid_stays() {
        var wanted = Staff.numbered(Staff.wanted("Zuhair", HIRED, "6000", Map.of()), "7", "10012345678901");
        var zuhair = staff.hired(wanted);
        daftar.leaveDesk()
                .ask(
                        alpha.owner(),
                        zuhair.id(),
                        new Leave(LeaveType.SICK, MARCH, MARCH, false),
                        Optional.of("Surgery"));
        daftar.parties().erase(alpha.owner(), zuhair.id().party());
        var left = staff.now(zuhair).content();
        assertThat(left.name().display()).isEqualTo("Erased");
        assertThat(left.personId()).isEmpty();
        assertThat(left.salaries()).isEqualTo(zuhair.content().salaries());
        var trail = daftar.read().auditTrail().after(alpha.books(), 0, 100).toString();
        assertThat(trail).contains("employee.hired").doesNotContain("Zuhair").doesNotContain("12345678901");
        var requests = daftar.read()
                .leaveRequests()
                .list(
                        alpha.books(),
                        new LeaveRequests.Selection(
                                Optional.of(zuhair.id()),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty()),
                        new Page.Request<>(LeaveRequests.LeaveSort.CREATED_AT, true, 10, Optional.empty()));
        assertThat(requests.rows()).allMatch(request -> request.reason().isEmpty());
    }
}
