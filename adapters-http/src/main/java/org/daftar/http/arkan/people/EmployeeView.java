package org.daftar.http.arkan.people;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.daftar.http.arkan.people.EmployeeBodies.AllowanceBody;
import org.daftar.http.arkan.people.EmployeeBodies.PensionBody;
import org.daftar.http.json.Doc;
import org.daftar.http.json.OmitEmpty;
import org.daftar.model.access.EmailAddress;
import org.daftar.model.kernel.RoutingCode;
import org.daftar.model.kernel.UserId;
import org.daftar.model.party.BankDetails;
import org.daftar.model.party.Party;
import org.daftar.model.party.PhoneNumber;
import org.daftar.model.people.Employee;
import org.daftar.model.people.EmployeeId;
import org.daftar.model.people.PersonId;
import org.daftar.model.people.Salary;

/** An employee as shown; what belongs to pay is left out for who may not see it. */
record EmployeeView(
        @Doc("The id of the partner, too.") UUID id,
        String employeeNumber,
        String firstName,
        Optional<String> lastName,
        String name,
        Optional<String> email,
        Optional<String> phone,
        LocalDate hireDate,
        @Doc("The last day.") Optional<LocalDate> exitDate,
        Optional<String> jobTitle,
        Optional<String> department,
        Optional<UUID> managerId,
        Optional<String> nationality,
        BigDecimal annualLeaveDays,
        Optional<UUID> userId,
        @Doc("Basic pay of a month. This and what follows: for who may see payroll.") @OmitEmpty
                Optional<BigDecimal> basicSalary,
        @OmitEmpty Optional<List<AllowanceBody>> allowances,
        @Doc("Every salary there was, is, or is agreed.") @OmitEmpty Optional<List<SalaryView>> salaries,
        @OmitEmpty Optional<PensionBody> pension,
        @OmitEmpty Optional<String> personId,
        @OmitEmpty Optional<String> iban,
        @OmitEmpty Optional<String> routingCode,
        @OmitEmpty Optional<String> bankName,
        Instant createdAt,
        Instant updatedAt,
        long version) {

    record SalaryView(LocalDate from, BigDecimal basicSalary, List<AllowanceBody> allowances) {

        static SalaryView of(Salary salary) {
            return new SalaryView(salary.from(), salary.basic().toDecimal(), allowancesOf(salary));
        }
    }

    static EmployeeView of(Employee employee, Optional<Party> party, boolean pay) {
        var content = employee.content();
        var current = content.salaries().get(content.salaries().size() - 1);
        var bank = party.flatMap(known -> known.content().bank()).filter(known -> pay);
        return new EmployeeView(
                employee.id().value(),
                content.number().value(),
                content.name().first(),
                content.name().last(),
                content.name().display(),
                party.flatMap(known -> known.content().reach().email()).map(EmailAddress::value),
                party.flatMap(known -> known.content().reach().phone()).map(PhoneNumber::value),
                content.service().hired(),
                content.service().left(),
                content.position().title(),
                content.position().department(),
                content.position().manager().map(EmployeeId::value),
                content.nationality(),
                content.annualLeave().toDecimal(),
                content.user().map(UserId::value),
                shown(pay, current.basic().toDecimal()),
                shown(pay, allowancesOf(current)),
                shown(pay, content.salaries().stream().map(SalaryView::of).toList()),
                shown(pay, PensionBody.of(content.pension())),
                content.personId().filter(known -> pay).map(PersonId::value),
                bank.map(details -> details.account().value()),
                bank.flatMap(BankDetails::routingCode).map(RoutingCode::value),
                bank.flatMap(BankDetails::bankName),
                employee.createdAt(),
                employee.updatedAt(),
                employee.version());
    }

    private static <T> Optional<T> shown(boolean pay, T value) {
        return pay ? Optional.of(value) : Optional.empty();
    }

    private static List<AllowanceBody> allowancesOf(Salary salary) {
        return salary.allowances().entrySet().stream()
                .map(part -> new AllowanceBody(part.getKey(), part.getValue().toDecimal()))
                .toList();
    }
}
