package org.daftar.http.arkan.people;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.daftar.http.arkan.parties.Form;
import org.daftar.http.arkan.parties.Sent;
import org.daftar.http.json.Decimals;
import org.daftar.http.json.Default;
import org.daftar.http.json.Doc;
import org.daftar.http.json.Example;
import org.daftar.http.json.Items;
import org.daftar.http.json.Text;
import org.daftar.model.kernel.Change;
import org.daftar.model.kernel.Money;
import org.daftar.model.kernel.Rate;
import org.daftar.model.kernel.RoutingCode;
import org.daftar.model.party.BankDetails;
import org.daftar.model.party.PersonName;
import org.daftar.model.people.EmployeeId;
import org.daftar.model.people.EmployeeNumber;
import org.daftar.model.people.LeaveDays;
import org.daftar.model.people.PayPart;
import org.daftar.model.people.Pension;
import org.daftar.model.people.PersonId;
import org.daftar.model.people.Position;
import org.daftar.ports.people.Personnel.EmployeeChange;
import org.daftar.ports.people.Personnel.NewEmployee;
import org.daftar.ports.people.query.Employees;

/** What is sent and shown of employees. */
final class EmployeeBodies {

    static final String NUMBER = "[^\\s\\x00-\\x1f\\x7f](.{0,30}[^\\s\\x00-\\x1f\\x7f])?";

    private static final Form<PersonId> PERSON_ID = new Form<>(
            PersonId::parse, "not_a_person_id", "The person id is the labour card's number of 14 digits. Correct it.");

    private EmployeeBodies() {}

    record EmployeePath(UUID id) {

        EmployeeId employee() {
            return new EmployeeId(id);
        }
    }

    record BalanceParams(UUID id, @Doc("Today when absent.") Optional<LocalDate> asOf) {}

    record EmployeeFilter(
            @Doc("Whether there is no last day yet.") Optional<Boolean> isActive,
            @Text(min = 1, max = 100) Optional<String> department,
            Optional<UUID> managerId,
            @Doc("Part of a number or name.") @Text(min = 1, max = 100) Optional<String> q) {

        Employees.Selection selection() {
            return new Employees.Selection(isActive, department, managerId.map(EmployeeId::new), q);
        }
    }

    record AllowanceBody(PayPart type, @Decimals(max = 3, nonNegative = true) BigDecimal amount) {}

    record PensionBody(
            @Doc("gpssa_1999 for who was first insured before 31 October 2023, gpssa_2023 for who was later.")
                    Pension.Scheme scheme,
            @Doc("Of another fund alone.") @Decimals(max = 4, nonNegative = true, most = 100)
                    Optional<BigDecimal> employeePercent,
            @Doc("Of another fund alone.") @Decimals(max = 4, nonNegative = true, most = 100)
                    Optional<BigDecimal> employerPercent,
            @Doc("On which contributions are computed; basic pay when absent.") @Decimals(max = 3, nonNegative = true)
                    Optional<BigDecimal> contributionSalary) {

        Pension pension(Sent sent) {
            var salary = sent.amount(contributionSalary, "pension.contributionSalary");
            var own = scheme.shares();
            if (own.isPresent() && (employeePercent.isPresent() || employerPercent.isPresent())) {
                sent.refuse("pension.scheme", "shares_are_known", "Send percentages for another fund alone.");
            }
            if (own.isEmpty() && (employeePercent.isEmpty() || employerPercent.isEmpty())) {
                sent.refuse("pension.employeePercent", "required", "Say what another fund takes of both sides.");
            }
            return new Pension(
                    scheme,
                    own.orElseGet(() -> Pension.Shares.of(rate(employeePercent), rate(employerPercent))),
                    salary);
        }

        private static Rate rate(Optional<BigDecimal> percent) {
            return percent.map(Rate::percent).orElse(Rate.NONE);
        }

        static PensionBody of(Pension pension) {
            boolean told = pension.scheme() == Pension.Scheme.OTHER;
            return new PensionBody(
                    pension.scheme(),
                    told ? Optional.of(pension.shares().employee().toPercent()) : Optional.empty(),
                    told ? Optional.of(pension.shares().employer().toPercent()) : Optional.empty(),
                    pension.salary().map(Money::toDecimal));
        }
    }

    @Example(
            """
            {"firstName": "Amina", "lastName": "Haddad", "hireDate": "2026-01-01", "jobTitle": "Accountant", "department": "Finance",
             "basicSalary": 6000.00, "allowances": [{"type": "housing", "amount": 2000.00}, {"type": "conveyance", "amount": 500.00}],
             "personId": "10012345678901", "iban": "AE140261015000000101101", "routingCode": "302620122", "nationality": "JO"}""")
    record EmployeeBody(
            @Doc("Unique in the company; drawn when absent.") @Text(pattern = NUMBER) Optional<String> employeeNumber,
            @Text(min = 1, max = 100) String firstName,
            @Text(min = 1, max = 100) String lastName,
            @Text(min = 1, max = 254) Optional<String> email,
            @Text(min = 1, max = 40) Optional<String> phone,
            LocalDate hireDate,
            @Text(min = 1, max = 100) Optional<String> jobTitle,
            @Text(min = 1, max = 100) Optional<String> department,
            Optional<UUID> managerId,
            @Doc("Of a month.") @Decimals(max = 3, nonNegative = true) BigDecimal basicSalary,
            @Doc("Of a month, each kind once.") @Items(max = 20) @Default("[]") List<AllowanceBody> allowances,
            @Doc("Number of the labour card, 14 digits.") @Text(min = 1, max = 20) Optional<String> personId,
            @Doc("ISO 3166, two letters.") @Text(min = 2, max = 2) Optional<String> nationality,
            @Doc("Of nationals, who are insured and have no gratuity.") Optional<PensionBody> pension,
            @Doc("Or the number of a payroll card.") @Text(min = 1, max = 60) Optional<String> iban,
            @Text(min = 1, max = 20) Optional<String> routingCode,
            @Text(min = 1, max = 200) Optional<String> bankName,
            @Doc("In whole or half days.") @Decimals(max = 1, nonNegative = true) @Default("30")
                    BigDecimal annualLeaveDays,
            @Doc("A user of this company.") Optional<UUID> userId) {

        NewEmployee toNew(Sent sent) {
            return sent.sound(new NewEmployee(
                    employeeNumber.map(EmployeeNumber::new),
                    PersonName.of(firstName, Optional.of(lastName)),
                    sent.value(email, Form.EMAIL, "email"),
                    sent.value(phone, Form.PHONE, "phone"),
                    bank(sent, iban, routingCode, bankName),
                    hireDate,
                    new Position(jobTitle, department, managerId.map(EmployeeId::new)),
                    sent.amount(Optional.of(basicSalary), "basicSalary").orElseGet(() -> Money.zero(sent.books())),
                    EmployeeBodies.allowances(sent, allowances),
                    sent.value(personId, PERSON_ID, "personId"),
                    sent.value(nationality, Form.COUNTRY, "nationality"),
                    pension.map(body -> body.pension(sent)).orElse(Pension.NONE),
                    days(sent, annualLeaveDays),
                    sent.user(userId, "userId")));
        }
    }

    @Example("""
            {"basicSalary": 6500.00, "salaryFrom": "2026-04-01", "version": 1}""")
    record EmployeeChangeBody(
            @Text(pattern = NUMBER) Change<String> employeeNumber,
            @Text(min = 1, max = 100) Change<String> firstName,
            @Text(min = 1, max = 100) Change<String> lastName,
            @Text(min = 1, max = 254) Change<String> email,
            @Text(min = 1, max = 40) Change<String> phone,
            Change<LocalDate> hireDate,
            @Doc("The last day; its month's payroll settles leave and gratuity.") Change<LocalDate> exitDate,
            @Text(min = 1, max = 100) Change<String> jobTitle,
            @Text(min = 1, max = 100) Change<String> department,
            Change<UUID> managerId,
            @Decimals(max = 3, nonNegative = true) Change<BigDecimal> basicSalary,
            @Doc("All of them; what is left out ends.") @Items(max = 20) Change<List<AllowanceBody>> allowances,
            @Doc("From which day on the new pay counts; today when absent.") Optional<LocalDate> salaryFrom,
            @Text(min = 1, max = 20) Change<String> personId,
            @Text(min = 2, max = 2) Change<String> nationality,
            Change<PensionBody> pension,
            @Text(min = 1, max = 60) Change<String> iban,
            @Text(min = 1, max = 20) Change<String> routingCode,
            @Text(min = 1, max = 200) Change<String> bankName,
            @Decimals(max = 1, nonNegative = true) Change<BigDecimal> annualLeaveDays,
            Change<UUID> userId,
            @Doc("Refuse when the employee has another version by now.") Optional<Long> version) {

        EmployeeChange toChange(Sent sent, Optional<BankDetails> before) {
            return sent.sound(new EmployeeChange(
                    employeeNumber.map(EmployeeNumber::new),
                    firstName,
                    lastName,
                    sent.change(email, Form.EMAIL, "email"),
                    sent.change(phone, Form.PHONE, "phone"),
                    bankChange(sent, before),
                    hireDate,
                    exitDate,
                    jobTitle,
                    department,
                    managerId.map(EmployeeId::new),
                    Sent.changed(basicSalary, amount -> sent.amount(Optional.of(amount), "basicSalary")),
                    allowances.map(all -> EmployeeBodies.allowances(sent, all)),
                    salaryFrom,
                    sent.change(personId, PERSON_ID, "personId"),
                    sent.change(nationality, Form.COUNTRY, "nationality"),
                    pension.map(body -> body.pension(sent)),
                    annualLeaveDays.map(days -> days(sent, days)),
                    Sent.changed(userId, id -> sent.user(Optional.of(id), "userId")),
                    version));
        }

        /** Part of the details may be sent alone; without an IBAN there are none. */
        private Change<BankDetails> bankChange(Sent sent, Optional<BankDetails> before) {
            if (!iban.isSent() && !routingCode.isSent() && !bankName.isSent()) return Change.keep();
            var number = iban.or(before.map(details -> details.account().value()));
            var details = bank(
                    sent,
                    number,
                    routingCode.or(before.flatMap(BankDetails::routingCode).map(RoutingCode::value)),
                    bankName.or(before.flatMap(BankDetails::bankName)));
            return details.<Change<BankDetails>>map(Change.Set::new).orElseGet(Change.Clear::new);
        }
    }

    private static Optional<BankDetails> bank(
            Sent sent, Optional<String> iban, Optional<String> routingCode, Optional<String> bankName) {
        var number = sent.value(iban, Form.ACCOUNT, "iban");
        var routing = sent.value(routingCode, Form.ROUTING_CODE, "routingCode");
        if (iban.isEmpty() && (routingCode.isPresent() || bankName.isPresent()))
            sent.refuse("iban", "required", "A bank without an account pays nobody. Send the IBAN, too.");
        var details = number.map(known -> new BankDetails(
                known, Optional.empty(), routing, bankName, Optional.empty(), BankDetails.USUAL_CURRENCY));
        details.filter(known -> !known.isOfOneBank())
                .ifPresent(known -> sent.refuse(
                        "routingCode",
                        "other_bank",
                        "IBAN and routing code name different banks. Digits 5 to 7 of the IBAN are digits 2 to 4 of the"
                                + " routing code."));
        return details;
    }

    private static Map<PayPart, Money> allowances(Sent sent, List<AllowanceBody> bodies) {
        var allowances = new EnumMap<PayPart, Money>(PayPart.class);
        for (int i = 0; i < bodies.size(); i++) {
            var body = bodies.get(i);
            var path = "allowances[" + i + "]";
            var amount = sent.amount(Optional.of(body.amount()), path + ".amount");
            if (!body.type().isAllowance()) {
                sent.refuse(path + ".type", "not_an_allowance", "Basic pay is no allowance. Send it as basicSalary.");
            } else if (amount.filter(Money::isPositive).isPresent()
                    && allowances.put(body.type(), amount.get()) != null) {
                sent.refuse(path + ".type", "twice", "This kind of allowance is there already. Add them up.");
            }
        }
        return allowances;
    }

    private static LeaveDays days(Sent sent, BigDecimal days) {
        var known = LeaveDays.of(days);
        if (known.isEmpty()) sent.refuse("annualLeaveDays", "too_precise", "Leave is counted in whole or half days.");
        return known.orElse(LeaveDays.NONE);
    }
}
