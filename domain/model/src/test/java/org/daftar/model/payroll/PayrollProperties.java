package org.daftar.model.payroll;

import static org.assertj.core.api.Assertions.assertThat;
import static org.daftar.model.payroll.Careers.AED;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.daftar.model.kernel.Money;
import org.daftar.model.ledger.AccountId;
import org.daftar.model.ledger.AccountRole;
import org.daftar.model.ledger.EntryLine;
import org.daftar.model.people.Employee;
import org.daftar.model.people.Leave;
import org.daftar.model.people.LeaveType;
import org.daftar.model.people.PayPart;
import org.daftar.model.people.Pension;
import org.daftar.model.people.Salary;
import org.junit.jupiter.api.Test;

class PayrollProperties {

    private static final LocalDate START = LocalDate.of(2020, 1, 1);

    /** @param raises by month of service, and {@code away} unpaid days by month of service */
    record Career(
            int joinedOn, int days, long basic, long housing, Map<Integer, Long> raises, Map<Integer, Integer> away) {}

    @Property(tries = 150)
    @Label("R-95: what was put aside in each month of a career is in sum what is due at its end, and then paid")
    void accrued_is_due_after_exit(@ForAll("careers") Career career) {
        var hired = START.plusDays(career.joinedOn());
        var left = hired.plusDays(career.days());
        var leave = leaves(career, hired, left);
        var salaries = salaries(career, hired, left);
        var accrued = Money.zero(AED);
        var paid = Money.zero(AED);
        for (var month = YearMonth.from(hired); !month.isAfter(YearMonth.from(left)); month = month.plusMonths(1)) {
            // Nobody knows when somebody will leave before that month.
            var known = month.equals(YearMonth.from(left)) ? Optional.of(left) : Optional.<LocalDate>empty();
            var employee = Careers.employee(hired, known, salaries, Pension.NONE);
            var slip = new PaySheet(new PayPeriod(month.atDay(1), month.atEndOfMonth()), GratuityRule.USUAL)
                    .slip(employee, leave, List.of(), accrued);
            accrued = accrued.plus(slip.gratuity().change());
            paid = paid.plus(slip.gratuity().paid());
            balances(slip);
        }
        assertThat(accrued).isEqualTo(due(career, hired, left, leave, salaries)).isEqualTo(paid);
    }

    /** The formula once more, in decimals. */
    private static Money due(Career career, LocalDate hired, LocalDate left, List<Leave> leave, List<Salary> salaries) {
        long unpaid = leave.stream().mapToLong(one -> one.days().halves() / 2).sum();
        long days = ChronoUnit.DAYS.between(hired, left) + 1 - unpaid;
        if (days < 365) return Money.zero(AED);
        var last = salaries.get(salaries.size() - 1);
        var year = BigDecimal.valueOf(365);
        var early = BigDecimal.valueOf(Math.min(days, 5 * 365)).multiply(BigDecimal.valueOf(21));
        var late = BigDecimal.valueOf(Math.max(days - 5 * 365, 0)).multiply(BigDecimal.valueOf(30));
        var whole = early.add(late)
                .multiply(last.basic().toDecimal())
                .divide(year.multiply(BigDecimal.valueOf(30)), 2, RoundingMode.HALF_UP);
        var most = last.total().toDecimal().multiply(BigDecimal.valueOf(24));
        return Money.of(whole.min(most), AED);
    }

    /** Whatever a slip says, its entry balances and owes what it leaves to be paid. */
    private static void balances(Payslip slip) {
        var accounts = new EnumMap<AccountRole, AccountId>(AccountRole.class);
        for (var role : PayrollPosting.ROLES) accounts.put(role, new AccountId(new UUID(1, role.ordinal())));
        var lines = new PayrollPosting(accounts)
                .lines(List.of(new PayrollPosting.Department(slip.department(), slip.gross())), Totals.of(slip));
        assertThat(lines.stream().map(EntryLine::amount).reduce(Money.zero(AED), Money::plus))
                .isEqualTo(Money.zero(AED));
        var owed = lines.stream()
                .filter(line -> line.account().equals(accounts.get(AccountRole.SALARIES_PAYABLE)))
                .map(EntryLine::credit)
                .reduce(Money.zero(AED), Money::plus);
        assertThat(owed).isEqualTo(slip.net());
        assertThat(slip.gross().isNegative()).isFalse();
    }

    @Property(tries = 300)
    void parts_of_a_month_that_are_paid_apart_add_up_to_it(
            @ForAll @IntRange(min = 1, max = 27) int cut,
            @ForAll @IntRange(max = 27) int joined,
            @ForAll @IntRange(min = 1, max = 27) int raised,
            @ForAll @IntRange(min = 1, max = 12) int month,
            @ForAll @LongRange(min = 1, max = 5_000_000) long basic,
            @ForAll @LongRange(max = 5_000_000) long housing) {
        var first = LocalDate.of(2026, month, 1);
        var last = first.withDayOfMonth(first.lengthOfMonth());
        var hired = joined == 0 ? START : first.plusDays(joined);
        var salary = new Salary(hired, new Money(basic, AED), allowances(housing));
        var raise = new Salary(first.plusDays(raised), new Money(basic + 100, AED), allowances(housing));
        var salaries = raise.from().isAfter(hired) ? List.of(salary, raise) : List.of(salary);
        var raisedLater = Careers.employee(hired, Optional.empty(), salaries, Pension.NONE);
        assertThat(inParts(raisedLater, first, cut, Payslip::gross))
                .isEqualTo(Careers.slip(raisedLater, first, last).gross());

        var law = Pension.Scheme.GPSSA_1999;
        var pension = new Pension(law, law.shares().orElseThrow(), Optional.empty());
        var insured = Careers.employee(hired, Optional.empty(), List.of(salary), pension);
        var whole = Careers.slip(insured, first, last);
        if (joined == 0) assertThat(whole.gross()).isEqualTo(salary.total());
        assertThat(inParts(insured, first, cut, Payslip::net)).isEqualTo(whole.net());
        assertThat(inParts(insured, first, cut, slip -> slip.insured().employer()))
                .isEqualTo(whole.insured().employer());
    }

    private static Money inParts(Employee employee, LocalDate first, int cut, Function<Payslip, Money> of) {
        var last = first.withDayOfMonth(first.lengthOfMonth());
        return of.apply(Careers.slip(employee, first, first.plusDays(cut - 1)))
                .plus(of.apply(Careers.slip(employee, first.plusDays(cut), last)));
    }

    @Test
    void an_entry_names_500_departments_and_those_beyond_together() {
        var accounts = new EnumMap<AccountRole, AccountId>(AccountRole.class);
        for (var role : PayrollPosting.ROLES) accounts.put(role, new AccountId(new UUID(1, role.ordinal())));
        var departments = IntStream.range(0, 502)
                .mapToObj(i -> new PayrollPosting.Department(Optional.of("D" + i), new Money(100, AED)))
                .toList();
        var slip = Careers.slip(Careers.employee(START, Optional.empty(), "502", "0"), START, START.plusDays(30));
        var lines = new PayrollPosting(accounts).lines(departments, Totals.of(slip));
        assertThat(lines.stream().map(EntryLine::amount).reduce(Money.zero(AED), Money::plus))
                .isEqualTo(Money.zero(AED));
        assertThat(lines.get(499).description()).contains("D499");
        assertThat(lines.get(500).description()).contains("Other departments");
        assertThat(lines.get(500).amount()).isEqualTo(new Money(200, AED));
    }

    @Provide
    Arbitrary<Career> careers() {
        var months = Arbitraries.integers().between(0, 100);
        return Combinators.combine(
                        Arbitraries.integers().between(0, 400),
                        Arbitraries.integers().between(0, 3000),
                        Arbitraries.longs().between(1, 3_000_000),
                        Arbitraries.longs().between(0, 3_000_000),
                        Arbitraries.maps(months, Arbitraries.longs().between(1, 3_000_000))
                                .ofMaxSize(4),
                        Arbitraries.maps(months, Arbitraries.integers().between(1, 28))
                                .ofMaxSize(8))
                .as(Career::new);
    }

    private static List<Salary> salaries(Career career, LocalDate hired, LocalDate left) {
        var salaries = new TreeMap<LocalDate, Salary>();
        salaries.put(hired, new Salary(hired, new Money(career.basic(), AED), allowances(career.housing())));
        career.raises().forEach((month, basic) -> {
            var from = hired.withDayOfMonth(1).plusMonths(month);
            if (from.isAfter(hired) && !from.isAfter(left))
                salaries.put(from, new Salary(from, new Money(basic, AED), allowances(career.housing())));
        });
        return List.copyOf(salaries.values());
    }

    private static List<Leave> leaves(Career career, LocalDate hired, LocalDate left) {
        return career.away().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(away -> {
                    var first = hired.withDayOfMonth(1).plusMonths(away.getKey());
                    return new Leave(LeaveType.UNPAID, first, first.plusDays(away.getValue() - 1), false);
                })
                .filter(leave -> !leave.first().isBefore(hired) && !leave.last().isAfter(left))
                .toList();
    }

    private static Map<PayPart, Money> allowances(long housing) {
        return housing == 0 ? Map.of() : Map.of(PayPart.HOUSING, new Money(housing, AED));
    }
}
