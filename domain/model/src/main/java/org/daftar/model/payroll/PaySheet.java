package org.daftar.model.payroll;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.daftar.model.kernel.Currency;
import org.daftar.model.kernel.Money;
import org.daftar.model.people.Employee;
import org.daftar.model.people.Employment;
import org.daftar.model.people.Leave;
import org.daftar.model.people.LeaveBalance;
import org.daftar.model.people.LeaveDays;
import org.daftar.model.people.LeaveType;
import org.daftar.model.people.PayPart;
import org.daftar.model.people.Salary;

/**
 * How a payslip is computed. Pay of a month is divided by the days of that month; parts of a month that are paid apart add up to it.
 *
 * @param rule of the end of service
 */
public record PaySheet(PayPeriod period, GratuityRule rule) {

    private static final long QUARTERS = 4;

    /**
     * @param approved leave, by first day
     * @param before what earlier slips have put aside for the end of service
     */
    public Payslip slip(Employee employee, List<Leave> approved, List<Adjustment> adjustments, Money before) {
        var content = employee.content();
        var days = period.of(content.service());
        var through = content.service().left().filter(period.last()::isAfter).orElse(period.last());
        boolean last = content.service()
                .left()
                .filter(day -> !day.isAfter(period.last()))
                .isPresent();
        var currency = before.currency();
        return new Payslip(
                employee.id(),
                content.position().department(),
                days,
                last,
                earned(content, approved, days, through, last, currency),
                Payslip.Extras.of(adjustments, currency),
                insured(content, days, through, currency),
                gratuity(content, approved, through, last, before));
    }

    private Payslip.Earned earned(
            Employment content,
            List<Leave> approved,
            Optional<PayPeriod> days,
            LocalDate through,
            boolean last,
            Currency currency) {
        var parts = new EnumMap<PayPart, Money>(PayPart.class);
        var absence = Money.zero(currency);
        if (days.isPresent()) {
            var stretches = stretches(content, days.get());
            for (var stretch : stretches) stretch.addTo(parts);
            absence =
                    absence(stretches, Absences.of(content.service(), approved, through), days.get(), parts, currency);
        }
        var encashment = last ? encashed(content, approved, through) : Money.zero(currency);
        var unpaid =
                days.map(span -> unpaid(approved, span.first(), span.last())).orElse(LeaveDays.NONE);
        return new Payslip.Earned(parts, unpaid, absence, encashment);
    }

    /** Days of one salary. @param before days of the month that were paid for with it, or are with another run */
    private record Stretch(PayPeriod days, Salary salary, int before) {

        void addTo(Map<PayPart, Money> parts) {
            for (var part : PayPart.values()) {
                var amount = share(salary.part(part));
                if (!amount.isZero()) parts.merge(part, amount, Money::plus);
            }
        }

        /** What these days have of a month's amount: what they come to so far, less what came before. */
        Money share(Money monthly) {
            int whole = days.daysOfMonth();
            return monthly.proportion(before + days.days(), whole).minus(monthly.proportion(before, whole));
        }
    }

    private static List<Stretch> stretches(Employment content, PayPeriod days) {
        var starts = new TreeSet<LocalDate>();
        starts.add(days.first());
        content.salaries().stream()
                .map(Salary::from)
                .filter(from -> from.isAfter(days.first()) && !from.isAfter(days.last()))
                .forEach(starts::add);
        var stretches = new ArrayList<Stretch>();
        for (var start : starts) {
            var next = starts.higher(start);
            var span = new PayPeriod(start, next == null ? days.last() : next.minusDays(1));
            var salary = content.salaryOn(start);
            stretches.add(new Stretch(span, salary, daysBefore(content, salary, start)));
        }
        return stretches;
    }

    /** Days of the month before that one, employed at that pay. */
    private static int daysBefore(Employment content, Salary salary, LocalDate start) {
        var since = start.withDayOfMonth(1);
        if (content.service().hired().isAfter(since)) since = content.service().hired();
        boolean isFirst = salary.equals(content.salaries().get(0));
        if (!isFirst && salary.from().isAfter(since)) since = salary.from();
        return (int) ChronoUnit.DAYS.between(since, start);
    }

    /** Rounded half-up once, and never more than was earned: who was away all the time gets nothing. */
    private static Money absence(
            List<Stretch> stretches, Absences absences, PayPeriod days, Map<PayPart, Money> parts, Currency currency) {
        var earned = parts.values().stream().reduce(Money.zero(currency), Money::plus);
        long taken = absences.within(days.first(), days.last());
        if (taken == 0) return Money.zero(currency);
        if (taken >= QUARTERS * days.days()) return earned;
        var exact = BigInteger.ZERO;
        for (var stretch : stretches) {
            long quarters =
                    absences.within(stretch.days().first(), stretch.days().last());
            exact = exact.add(
                    BigInteger.valueOf(stretch.salary().total().minor()).multiply(BigInteger.valueOf(quarters)));
        }
        var whole = BigDecimal.valueOf(QUARTERS * days.daysOfMonth());
        long minor =
                new BigDecimal(exact).divide(whole, 0, RoundingMode.HALF_UP).longValueExact();
        var worth = new Money(minor, currency);
        return worth.compareTo(earned) > 0 ? earned : worth;
    }

    private static LeaveDays unpaid(List<Leave> approved, LocalDate from, LocalDate to) {
        return approved.stream()
                .filter(leave -> leave.type() == LeaveType.UNPAID)
                .map(leave -> leave.within(from, to))
                .reduce(LeaveDays.NONE, LeaveDays::plus);
    }

    private Money encashed(Employment content, List<Leave> approved, LocalDate through) {
        var annual = approved.stream()
                .filter(leave -> leave.type() == LeaveType.ANNUAL)
                .toList();
        var left = LeaveBalance.on(content, annual, through).left();
        return rule.encashed(content.salaryOn(through).basic(), left);
    }

    private Payslip.Insured insured(
            Employment content, Optional<PayPeriod> days, LocalDate through, Currency currency) {
        var none = new Payslip.Insured(Money.zero(currency), Money.zero(currency));
        if (days.isEmpty() || !content.pension().isInsured()) return none;
        var basic = content.salaryOn(through).basic();
        int before = (int) ChronoUnit.DAYS.between(
                later(days.get().first().withDayOfMonth(1), content.service().hired()),
                days.get().first());
        var month = new Stretch(days.get(), content.salaryOn(through), before);
        return new Payslip.Insured(
                month.share(content.pension().ofEmployee(basic)),
                month.share(content.pension().ofEmployer(basic)));
    }

    private Payslip.Gratuity gratuity(
            Employment content, List<Leave> approved, LocalDate through, boolean last, Money before) {
        var zero = Money.zero(before.currency());
        if (content.pension().isInsured())
            return new Payslip.Gratuity(before, zero, zero, GratuityRule.Basis.none(before.currency()));
        var hired = content.service().hired();
        var pay = content.salaryOn(through);
        var counted = LeaveDays.between(hired, through).minus(unpaid(approved, hired, through));
        var basis = new GratuityRule.Basis(pay.basic(), pay.total(), counted);
        var due = last ? rule.due(basis) : rule.accrued(basis);
        return new Payslip.Gratuity(before, due, last ? due : zero, basis);
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
