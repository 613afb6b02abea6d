package org.daftar.model.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.daftar.model.kernel.Money;
import org.daftar.model.party.PersonName;
import org.junit.jupiter.api.Test;

class LeaveBalanceTest {

    private static final LocalDate HIRED = LocalDate.of(2024, 1, 15);

    @Test
    void half_a_year_earns_nothing_then_two_days_a_month_then_thirty_a_year() {
        assertThat(earned(HIRED.plusMonths(6).minusDays(2))).isEqualTo("0");
        assertThat(earned(HIRED.plusMonths(6).minusDays(1))).isEqualTo("12");
        assertThat(earned(HIRED.plusMonths(11))).isEqualTo("22");
        assertThat(earned(HIRED.plusYears(1).minusDays(1))).isEqualTo("30");
        assertThat(earned(HIRED.plusMonths(25))).isEqualTo("62.5");
        assertThat(earned(HIRED.minusDays(1))).isEqualTo("0");
    }

    @Test
    void what_is_taken_is_no_longer_left() {
        var taken = List.of(
                new Leave(
                        LeaveType.ANNUAL, HIRED.plusYears(1), HIRED.plusYears(1).plusDays(9), false),
                new Leave(LeaveType.ANNUAL, HIRED.plusYears(2), HIRED.plusYears(2), true));
        var balance = LeaveBalance.on(employment(), taken, HIRED.plusYears(1));
        assertThat(balance.left()).hasToString("19.5");
    }

    private static String earned(LocalDate day) {
        return LeaveBalance.earned(employment(), day).toString();
    }

    private static Employment employment() {
        return new Employment(
                new EmployeeNumber("1"),
                PersonName.of("Amina", Optional.empty()),
                new Service(HIRED, Optional.empty()),
                Position.NONE,
                Optional.empty(),
                Optional.empty(),
                Pension.NONE,
                Employment.USUAL_LEAVE,
                Optional.empty(),
                List.of(new Salary(HIRED, Money.of("6000.00 AED"), Map.of())));
    }
}
