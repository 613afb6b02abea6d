package org.daftar.persistence.people;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.daftar.model.kernel.Currency;
import org.daftar.model.kernel.Money;
import org.daftar.model.kernel.Rate;
import org.daftar.model.kernel.SearchKey;
import org.daftar.model.kernel.UserId;
import org.daftar.model.party.PersonName;
import org.daftar.model.people.Employee;
import org.daftar.model.people.EmployeeId;
import org.daftar.model.people.EmployeeNumber;
import org.daftar.model.people.Employment;
import org.daftar.model.people.LeaveDays;
import org.daftar.model.people.PayPart;
import org.daftar.model.people.Pension;
import org.daftar.model.people.PersonId;
import org.daftar.model.people.Position;
import org.daftar.model.people.Salary;
import org.daftar.model.people.Service;
import org.daftar.persistence.people.EmployeeMapper.Row;
import org.daftar.persistence.people.EmployeeMapper.SalaryRow;

/** Rows as employees, and employees as rows. */
final class EmployeeRows {

    private EmployeeRows() {}

    static Row row(long key, Employee employee) {
        var content = employee.content();
        var pension = content.pension();
        boolean told = pension.scheme() == Pension.Scheme.OTHER;
        return new Row(
                key,
                employee.id().value(),
                content.number().value(),
                content.number().key(),
                content.name().first(),
                content.name().last().orElse(null),
                content.service().hired(),
                content.service().left().orElse(null),
                content.position().title().orElse(null),
                content.position().department().orElse(null),
                content.position().manager().map(EmployeeId::value).orElse(null),
                content.personId().map(PersonId::value).orElse(null),
                content.nationality().orElse(null),
                pension.scheme().name(),
                told ? pension.shares().employee().millionths() : null,
                told ? pension.shares().employer().millionths() : null,
                pension.salary().map(Money::minor).orElse(null),
                content.annualLeave().halves(),
                content.user().map(UserId::value).orElse(null),
                SearchKey.of(Stream.of(content.number().value(), content.name().display()))
                        .value(),
                employee.payChangedAt(),
                employee.createdAt(),
                employee.updatedAt(),
                employee.version());
    }

    static List<SalaryRow> salaries(long key, Employment content) {
        return content.salaries().stream()
                .map(salary -> new SalaryRow(
                        key,
                        salary.from(),
                        salary.basic().minor(),
                        minor(salary, PayPart.HOUSING),
                        minor(salary, PayPart.CONVEYANCE),
                        minor(salary, PayPart.MEDICAL),
                        minor(salary, PayPart.ANNUAL_PASSAGE),
                        minor(salary, PayPart.OVERTIME),
                        minor(salary, PayPart.OTHER),
                        minor(salary, PayPart.LEAVE_ENCASHMENT)))
                .toList();
    }

    private static long minor(Salary salary, PayPart part) {
        return salary.part(part).minor();
    }

    static Employee employee(Row row, List<SalaryRow> salaries, Currency currency) {
        return new Employee(
                new EmployeeId(row.publicId()),
                new Employment(
                        new EmployeeNumber(row.number()),
                        PersonName.of(row.firstName(), Optional.ofNullable(row.lastName())),
                        new Service(row.hired(), Optional.ofNullable(row.leftOn())),
                        new Position(
                                Optional.ofNullable(row.title()),
                                Optional.ofNullable(row.department()),
                                Optional.ofNullable(row.manager()).map(EmployeeId::new)),
                        Optional.ofNullable(row.personId()).map(PersonId::new),
                        Optional.ofNullable(row.nationality()),
                        pension(row, currency),
                        new LeaveDays(row.annualLeave()),
                        Optional.ofNullable(row.userId()).map(UserId::new),
                        salaries.stream()
                                .map(salary -> salary(salary, currency))
                                .toList()),
                row.payChangedAt(),
                row.createdAt(),
                row.updatedAt(),
                row.version());
    }

    private static Pension pension(Row row, Currency currency) {
        var scheme = Pension.Scheme.valueOf(row.pension());
        var shares = scheme.shares()
                .orElseGet(() -> Pension.Shares.of(
                        new Rate(Objects.requireNonNull(row.pensionEmployee())),
                        new Rate(Objects.requireNonNull(row.pensionEmployer()))));
        return new Pension(
                scheme, shares, Optional.ofNullable(row.pensionSalary()).map(minor -> new Money(minor, currency)));
    }

    private static Salary salary(SalaryRow row, Currency currency) {
        var allowances = new EnumMap<PayPart, Money>(PayPart.class);
        put(allowances, PayPart.HOUSING, row.housing(), currency);
        put(allowances, PayPart.CONVEYANCE, row.conveyance(), currency);
        put(allowances, PayPart.MEDICAL, row.medical(), currency);
        put(allowances, PayPart.ANNUAL_PASSAGE, row.annualPassage(), currency);
        put(allowances, PayPart.OVERTIME, row.overtime(), currency);
        put(allowances, PayPart.OTHER, row.other(), currency);
        put(allowances, PayPart.LEAVE_ENCASHMENT, row.leaveEncashment(), currency);
        return new Salary(row.fromDay(), new Money(row.basic(), currency), allowances);
    }

    private static void put(Map<PayPart, Money> allowances, PayPart part, long minor, Currency currency) {
        if (minor != 0) allowances.put(part, new Money(minor, currency));
    }
}
