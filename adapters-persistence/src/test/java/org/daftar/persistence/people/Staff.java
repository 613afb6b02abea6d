package org.daftar.persistence.people;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.daftar.model.kernel.Change;
import org.daftar.model.kernel.Money;
import org.daftar.model.party.PersonName;
import org.daftar.model.people.Employee;
import org.daftar.model.people.EmployeeNumber;
import org.daftar.model.people.Employment;
import org.daftar.model.people.Leave;
import org.daftar.model.people.LeaveRequest;
import org.daftar.model.people.LeaveType;
import org.daftar.model.people.PayPart;
import org.daftar.model.people.Pension;
import org.daftar.model.people.PersonId;
import org.daftar.model.people.Position;
import org.daftar.persistence.Company;
import org.daftar.ports.people.Personnel.EmployeeChange;
import org.daftar.ports.people.Personnel.NewEmployee;

/** The people of a company, with words for hiring them. */
public record Staff(Company company) {

    public static final LocalDate HIRED = LocalDate.of(2024, 1, 1);

    public Employee hired(String first, LocalDate day, String basic) {
        return hired(wanted(first, day, basic, Map.of()));
    }

    public Employee hired(String first, LocalDate day, String basic, Map<PayPart, Money> allowances) {
        return hired(wanted(first, day, basic, allowances));
    }

    public Employee hired(NewEmployee wanted) {
        return company.daftar().personnel().hire(company.owner(), wanted);
    }

    public static NewEmployee wanted(String first, LocalDate day, String basic, Map<PayPart, Money> allowances) {
        return new NewEmployee(
                Optional.empty(),
                PersonName.of(first, Optional.of("Haddad")),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                day,
                Position.NONE,
                Company.aed(basic),
                allowances,
                Optional.empty(),
                Optional.of("JO"),
                Pension.NONE,
                Employment.USUAL_LEAVE,
                Optional.empty());
    }

    public static NewEmployee numbered(NewEmployee wanted, String number, String personId) {
        return new NewEmployee(
                Optional.of(new EmployeeNumber(number)),
                wanted.name(),
                wanted.email(),
                wanted.phone(),
                wanted.bank(),
                wanted.hired(),
                wanted.position(),
                wanted.basic(),
                wanted.allowances(),
                Optional.of(new PersonId(personId)),
                wanted.nationality(),
                wanted.pension(),
                wanted.annualLeave(),
                wanted.user());
    }

    public static NewEmployee of(NewEmployee wanted, String department, Pension pension) {
        return new NewEmployee(
                wanted.number(),
                wanted.name(),
                wanted.email(),
                wanted.phone(),
                wanted.bank(),
                wanted.hired(),
                new Position(Optional.empty(), Optional.of(department), Optional.empty()),
                wanted.basic(),
                wanted.allowances(),
                wanted.personId(),
                wanted.nationality(),
                pension,
                wanted.annualLeave(),
                wanted.user());
    }

    public Employee now(Employee employee) {
        return company.daftar()
                .read()
                .employees()
                .find(company.books(), employee.id())
                .orElseThrow();
    }

    public Employee leaves(Employee employee, LocalDate last) {
        return company.daftar()
                .personnel()
                .revise(company.owner(), employee.id(), EmployeeChange.leaving(new Change.Set<>(last)));
    }

    public Employee raised(Employee employee, String basic, LocalDate from) {
        return company.daftar()
                .personnel()
                .revise(
                        company.owner(),
                        employee.id(),
                        EmployeeChange.paid(new Change.Set<>(Company.aed(basic)), Change.keep(), from));
    }

    public LeaveRequest asked(Employee employee, LeaveType type, LocalDate first, LocalDate last) {
        return company.daftar()
                .leaveDesk()
                .ask(company.owner(), employee.id(), new Leave(type, first, last, false), Optional.empty());
    }

    public LeaveRequest away(Employee employee, LeaveType type, LocalDate first, LocalDate last) {
        return company.daftar()
                .leaveDesk()
                .approve(company.owner(), asked(employee, type, first, last).id());
    }
}
