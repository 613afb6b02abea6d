package org.daftar.services.people;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.daftar.model.kernel.Books;
import org.daftar.model.kernel.Flaw;
import org.daftar.model.kernel.Refusal;
import org.daftar.model.kernel.Refused;
import org.daftar.model.people.EmployeeId;
import org.daftar.model.people.Employment;
import org.daftar.model.people.Salary;
import org.daftar.ports.ledger.query.CompanyProfiles;
import org.daftar.ports.people.driven.PeopleStore;

/** Judges what is to be known of an employee, and names every flaw at once. */
record PeopleJudge(PeopleStore people, CompanyProfiles profiles) {

    /** A thousand million: what a salary file has digits for, many times over. */
    private static final BigDecimal MOST = BigDecimal.valueOf(1_000_000_000);

    private static final int FIRST_YEAR = 1950;
    private static final int LAST_YEAR = 2200;

    /** @throws Refused invalid with every flaw, or duplicate */
    void require(Books books, EmployeeId id, Employment content) {
        var flaws = new ArrayList<Flaw>();
        judgeDate("hireDate", content.service().hired(), flaws);
        content.service().left().ifPresent(day -> judgeDate("exitDate", day, flaws));
        content.position().manager().ifPresent(manager -> judgeManager(books, id, manager, flaws));
        content.salaries().forEach(salary -> judgeSalary(books, salary, flaws));
        if (content.annualLeave().halves() < 0 || content.annualLeave().compareTo(Employment.MOST_LEAVE) > 0)
            flaws.add(new Flaw("annualLeaveDays", "out_of_range", "A year has 0 to 365 days of leave."));
        if (!flaws.isEmpty()) throw new Refused(Refusal.Invalid.of(flaws));
        requireAlone(
                id,
                people.byNumber(books, content.number()),
                "employeeNumber",
                content.number().value());
        content.personId()
                .ifPresent(
                        card -> requireAlone(id, people.byPersonId(books, card), "personId", PeopleFacts.ending(card)));
    }

    private void judgeManager(Books books, EmployeeId id, EmployeeId manager, List<Flaw> flaws) {
        if (manager.equals(id)) {
            flaws.add(new Flaw("managerId", "cycle", "Nobody manages themselves. Choose somebody else."));
        } else if (people.find(books, manager).isEmpty()) {
            flaws.add(
                    new Flaw("managerId", "unknown_employee", "There is no employee " + manager + " in this company."));
        }
    }

    private void judgeSalary(Books books, Salary salary, List<Flaw> flaws) {
        judgeDate("salaryFrom", salary.from(), flaws);
        if (!salary.basic().currency().equals(profiles.currency(books))) {
            flaws.add(new Flaw(
                    "basicSalary", "currency_not_supported", "Salaries are paid in the currency of the books."));
        } else if (salary.total().toDecimal().compareTo(MOST) > 0) {
            flaws.add(new Flaw("basicSalary", "too_large", "Nobody earns more than " + MOST + " in a month."));
        }
    }

    private static void judgeDate(String path, LocalDate day, List<Flaw> flaws) {
        if (day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR)
            flaws.add(new Flaw(path, "out_of_range", "The year lies between 1950 and 2200. Correct it."));
    }

    private static void requireAlone(EmployeeId id, Optional<EmployeeId> other, String path, String shown) {
        if (other.filter(found -> !found.equals(id)).isPresent()) throw new Refused(new Refusal.Duplicate(path, shown));
    }
}
