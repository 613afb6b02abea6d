package org.daftar.persistence.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.daftar.persistence.Refusals.faults;
import static org.daftar.persistence.Refusals.obstacle;
import static org.daftar.persistence.Refusals.refused;
import static org.daftar.persistence.people.Staff.HIRED;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.daftar.model.access.EmailAddress;
import org.daftar.model.kernel.Rate;
import org.daftar.model.party.Party;
import org.daftar.model.people.Employee;
import org.daftar.model.people.EmployeeId;
import org.daftar.model.people.LeaveDays;
import org.daftar.model.people.LeaveType;
import org.daftar.persistence.Changing;
import org.daftar.persistence.Company;
import org.daftar.persistence.OnBothDatabases;
import org.daftar.persistence.Trail;
import org.daftar.persistence.party.Changes;
import org.daftar.ports.payroll.Payroll.NewRun;
import org.daftar.ports.people.Personnel.EmployeeChange;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What may become different of an employment, how far, and who is told. */
class EmploymentChangesTest extends OnBothDatabases {

    private static final LocalDate APRIL = LocalDate.of(2026, 4, 1);

    private Staff staff;
    private Employee amina;

    @BeforeEach
    void open() {
        staff = new Staff(alpha);
        amina = staff.hired("Amina", HIRED, "6000");
    }

    @Test
    void every_fault_of_an_employment_has_its_place_and_its_code_and_each_figure_goes_as_far_as_it_may() {
        var wrong = new HashMap<String, Object>(Map.of(
                "hired", LocalDate.of(1949, 12, 31),
                "left", LocalDate.of(2201, 1, 1),
                "manager", amina.id(),
                "basic", Company.aed("1000000000.01"),
                "salaryFrom", APRIL,
                "annualLeave", LeaveDays.of(366)));
        assertThat(faults(() -> revise(wrong)))
                .containsExactly(
                        "hireDate out_of_range",
                        "exitDate out_of_range",
                        "managerId cycle",
                        "salaryFrom out_of_range",
                        "basicSalary too_large",
                        "annualLeaveDays out_of_range");
        assertThat(faults(() -> revise(Map.of("manager", new EmployeeId(new UUID(0, 9))))))
                .containsExactly("managerId unknown_employee");
        assertThat(faults(() -> revise(Map.of("left", HIRED.minusDays(1))))).containsExactly("exitDate before_hire");
        assertThat(faults(() -> revise(Map.of("lastName", Changing.cleared())))).containsExactly("lastName required");
        assertThat(staff.now(amina)).isEqualTo(amina);
        var most = revise(Map.of(
                "hired", LocalDate.of(1950, 1, 1),
                "left", LocalDate.of(2200, 12, 31),
                "manager", staff.hired("Basma", HIRED, "1").id(),
                "basic", Company.aed("1000000000"),
                "salaryFrom", APRIL,
                "annualLeave", LeaveDays.of(365)));
        assertThat(staff.now(amina)).isEqualTo(most);
        assertThat(revise(Map.of("hired", APRIL, "left", APRIL)).service().left())
                .contains(APRIL);
    }

    @Test
    void who_was_hired_on_another_day_earned_from_then_on_what_is_known_of_that_day() {
        staff.raised(amina, "6500", APRIL);
        assertThat(salaries(revise(Map.of("hired", HIRED.minusYears(1)))))
                .containsExactly("2023-01-01 6000.00", "2026-04-01 6500.00");
        assertThat(salaries(revise(Map.of("hired", APRIL.minusDays(1)))))
                .containsExactly("2026-03-31 6000.00", "2026-04-01 6500.00");
        assertThat(salaries(revise(Map.of("hired", APRIL.plusDays(1))))).containsExactly("2026-04-02 6500.00");
        assertThat(salaries(revise(Map.of("basic", Company.aed("7000"), "salaryFrom", HIRED))))
                .as("not before the first day")
                .containsExactly("2026-04-02 7000.00");
    }

    @Test
    void a_name_and_an_address_are_those_of_the_party_and_the_rest_leaves_it_alone() {
        var before = party();
        assertThat(Trail.told(alpha, "", () -> revise(Map.of("title", "Driver"))))
                .containsExactly("employee.revised title");
        assertThat(party()).isEqualTo(before);
        assertThat(Trail.told(alpha, "party", () -> revise(Map.of("firstName", "Amna"))))
                .containsExactly("party.revised name");
        assertThat(party().name()).isEqualTo("Amna Haddad");
        revise(Map.of("lastName", "Noor", "email", new EmailAddress("amna@noor.test")));
        assertThat(party().name()).isEqualTo("Amna Noor");
        assertThat(party().content().reach().email()).contains(new EmailAddress("amna@noor.test"));
        assertThat(staff.now(amina).content().name().display()).isEqualTo("Amna Noor");
    }

    @Test
    void what_changes_nothing_is_not_told_and_what_has_changed_meanwhile_is_refused() {
        assertThat(Trail.told(alpha, "", () -> assertThat(revise(Map.of("firstName", "Amina", "hired", HIRED)))
                        .isEqualTo(amina)))
                .isEmpty();
        var after = revise(Map.of("title", "Driver"));
        assertThat(after.version()).isEqualTo(amina.version() + 1);
        refused("stale_version", () -> revise(Map.of("title", "Cook", "version", amina.version())));
        var nobody = new EmployeeId(new UUID(0, 9));
        refused("not_found", () -> daftar.personnel()
                .revise(alpha.owner(), nobody, Changing.of(EmployeeChange.class, Map.of())));
    }

    @Test
    void what_was_paid_stays_to_the_day() {
        var draft = daftar.payroll().draft(alpha.owner(), NewRun.of(APRIL, APRIL.plusDays(29)));
        assertThat(obstacle(() -> daftar.payroll().pay(alpha.owner(), draft.id(), Optional.empty(), Optional.empty())))
                .isEqualTo("not_yet [posted]");
        daftar.payroll().post(alpha.owner(), draft.id(), Optional.empty());
        assertThat(obstacle(() -> daftar.payroll().post(alpha.owner(), draft.id(), Optional.empty())))
                .startsWith("already");
        var last = APRIL.plusDays(29);
        refused("already_paid", () -> revise(Map.of("hired", HIRED.plusDays(1))));
        refused("already_paid", () -> revise(Map.of("left", last.minusDays(1))));
        refused("already_paid", () -> staff.raised(amina, "6001", last));
        var asked = staff.asked(amina, LeaveType.UNPAID, last, last.plusDays(1));
        refused("already_paid", () -> daftar.leaveDesk().approve(alpha.owner(), asked.id()));
        daftar.leaveDesk().cancel(alpha.owner(), asked.id());
        staff.raised(amina, "6001", last.plusDays(1));
        var leaving = revise(Map.of("left", last.plusDays(9)));
        staff.away(amina, LeaveType.UNPAID, last.plusDays(1), last.plusDays(1));
        assertThat(staff.now(amina).payChangedAt())
                .as("approved leave is paid otherwise")
                .isAfter(leaving.payChangedAt());
        revise(Map.of("left", last));
        refused("already_paid", () -> revise(Map.of("left", last.minusDays(1))));
        refused("already_paid", () -> revise(Map.of("left", last.plusDays(1))));
    }

    @Test
    void a_fee_of_a_broker_needs_the_broker() {
        var client = alpha.client("Client").id();
        assertThat(faults(() ->
                        daftar.parties().revise(alpha.owner(), client, Changes.set("brokerFee", new Rate(50_000)))))
                .containsExactly("brokerFeePercent no_broker");
    }

    private Employee revise(Map<String, ?> changes) {
        return daftar.personnel().revise(alpha.owner(), amina.id(), Changing.of(EmployeeChange.class, changes));
    }

    private Party party() {
        return daftar.read().parties().find(alpha.books(), amina.id().party()).orElseThrow();
    }

    private static List<String> salaries(Employee employee) {
        return employee.content().salaries().stream()
                .map(salary -> salary.from() + " " + salary.basic().toDecimal())
                .toList();
    }
}
