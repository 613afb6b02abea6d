package org.daftar.model.people;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.daftar.model.kernel.UserId;
import org.daftar.model.party.PartyContent;
import org.daftar.model.party.PersonName;

/**
 * What is known of an employee's employment.
 *
 * @param name as in the passport: given names and family name
 * @param nationality ISO 3166, two letters
 * @param annualLeave of a year after the first
 * @param user who signs in as this employee
 * @param salaries each from a day on, the earliest first; one or more
 */
public record Employment(
        EmployeeNumber number,
        PersonName name,
        Service service,
        Position position,
        Optional<PersonId> personId,
        Optional<String> nationality,
        Pension pension,
        LeaveDays annualLeave,
        Optional<UserId> user,
        List<Salary> salaries) {

    /** Calendar days of a year: Federal Decree-Law 33 of 2021, article 29. */
    public static final LeaveDays USUAL_LEAVE = LeaveDays.of(30);

    public static final LeaveDays MOST_LEAVE = LeaveDays.of(365);

    public Employment {
        salaries = salaries.stream().sorted(Comparator.comparing(Salary::from)).toList();
        if (salaries.isEmpty()) throw new IllegalArgumentException("An employee earns something");
        if (salaries.stream().map(Salary::from).distinct().count() < salaries.size())
            throw new IllegalArgumentException("Two salaries from one day on");
    }

    /** What is earned on that day; before the first salary begins, that one. */
    public Salary salaryOn(LocalDate day) {
        var current = salaries.get(0);
        for (var salary : salaries) {
            if (salary.from().isAfter(day)) break;
            current = salary;
        }
        return current;
    }

    /** The same without anything that says who it is; number, position and pay stay, because payslips do. */
    Employment erased() {
        return new Employment(
                number,
                PersonName.of(PartyContent.ERASED, Optional.empty()),
                service,
                position,
                Optional.empty(),
                Optional.empty(),
                pension,
                annualLeave,
                Optional.empty(),
                salaries);
    }
}
