package org.daftar.model.payroll;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.daftar.model.kernel.Currency;
import org.daftar.model.kernel.Money;
import org.daftar.model.party.PersonName;
import org.daftar.model.people.Employee;
import org.daftar.model.people.EmployeeId;
import org.daftar.model.people.EmployeeNumber;
import org.daftar.model.people.Employment;
import org.daftar.model.people.Leave;
import org.daftar.model.people.LeaveType;
import org.daftar.model.people.PayPart;
import org.daftar.model.people.Pension;
import org.daftar.model.people.Position;
import org.daftar.model.people.Salary;
import org.daftar.model.people.Service;

/** Employees, with words for what they are paid. */
final class Careers {

    static final Currency AED = Currency.known("AED");

    private static final EmployeeId SOMEBODY = new EmployeeId(new UUID(0x70000000L, 7));

    private Careers() {}

    static Employee employee(LocalDate hired, Optional<LocalDate> left, List<Salary> salaries, Pension pension) {
        var content = new Employment(
                new EmployeeNumber("EMP-1"),
                PersonName.of("Amina", Optional.of("Haddad")),
                new Service(hired, left),
                Position.NONE,
                Optional.empty(),
                Optional.empty(),
                pension,
                Employment.USUAL_LEAVE,
                Optional.empty(),
                salaries);
        return Employee.hired(SOMEBODY, content, Instant.EPOCH);
    }

    static Employee employee(LocalDate hired, Optional<LocalDate> left, String basic, String housing) {
        return employee(hired, left, List.of(salary(hired, basic, housing)), Pension.NONE);
    }

    static Salary salary(LocalDate from, String basic, String housing) {
        var allowance = aed(housing);
        return new Salary(from, aed(basic), allowance.isZero() ? Map.of() : Map.of(PayPart.HOUSING, allowance));
    }

    static Leave leave(LeaveType type, LocalDate first, LocalDate last) {
        return new Leave(type, first, last, false);
    }

    static Payslip slip(Employee employee, LocalDate first, LocalDate last, Leave... approved) {
        return new PaySheet(new PayPeriod(first, last), GratuityRule.USUAL)
                .slip(employee, List.of(approved), List.of(), Money.zero(AED));
    }

    static Money aed(String amount) {
        return Money.of(new BigDecimal(amount), AED);
    }
}
