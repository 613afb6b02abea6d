package org.daftar.services.people;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.daftar.model.kernel.Refusal;
import org.daftar.model.kernel.Refused;
import org.daftar.model.party.PersonName;
import org.daftar.model.people.Employment;
import org.daftar.model.people.Pension;
import org.daftar.model.people.Position;
import org.daftar.model.people.Salary;
import org.daftar.model.people.Service;
import org.daftar.ports.people.Personnel.EmployeeChange;

/** An employment after a change. */
final class EmployeeMerge {

    private EmployeeMerge() {}

    /** @param today from which another salary counts when nobody said more */
    static Employment merged(Employment before, EmployeeChange change, LocalDate today) {
        var hired = change.hired().orRequired("hireDate", before.service().hired());
        return new Employment(
                change.number().orRequired("employeeNumber", before.number()),
                named(before.name(), change),
                service(hired, change.left().or(before.service().left())),
                new Position(
                        change.title().or(before.position().title()),
                        change.department().or(before.position().department()),
                        change.manager().or(before.position().manager())),
                change.personId().or(before.personId()),
                change.nationality().or(before.nationality()),
                change.pension().or(Optional.of(before.pension())).orElse(Pension.NONE),
                change.annualLeave().or(Optional.of(before.annualLeave())).orElse(Employment.USUAL_LEAVE),
                change.user().or(before.user()),
                salaries(before, change, hired, today));
    }

    private static PersonName named(PersonName before, EmployeeChange change) {
        if (!change.firstName().isSent() && !change.lastName().isSent()) return before;
        return PersonName.of(
                change.firstName().orRequired("firstName", before.first()),
                Optional.of(
                        change.lastName().orRequired("lastName", before.last().orElse(""))));
    }

    private static Service service(LocalDate hired, Optional<LocalDate> left) {
        if (left.filter(hired::isAfter).isPresent()) {
            throw new Refused(Refusal.Invalid.of(
                    "exitDate", "before_hire", "The last day cannot lie before the first, " + hired + "."));
        }
        return new Service(hired, left);
    }

    /** What begins on or after the first day of the new one is over before it began. */
    private static List<Salary> salaries(Employment before, EmployeeChange change, LocalDate hired, LocalDate today) {
        var kept = new ArrayList<>(before.salaries());
        if (change.hired().isSent()) {
            var first = before.salaryOn(hired);
            kept.removeIf(salary -> !salary.from().isAfter(hired)
                    || salary.equals(before.salaries().get(0)));
            kept.add(0, new Salary(hired, first.basic(), first.allowances()));
        }
        if (!change.basic().isSent() && !change.allowances().isSent()) return kept;
        var from = later(hired, change.salaryFrom().orElse(today));
        var current = before.salaryOn(from);
        kept.removeIf(salary -> !salary.from().isBefore(from));
        kept.add(new Salary(
                from,
                change.basic().orRequired("basicSalary", current.basic()),
                change.allowances().or(Optional.of(current.allowances())).orElse(Map.of())));
        return kept;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
