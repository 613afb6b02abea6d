package org.daftar.persistence.payroll;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.daftar.model.kernel.Currency;
import org.daftar.model.kernel.Money;
import org.daftar.model.payroll.Adjustment;
import org.daftar.model.payroll.AdjustmentType;
import org.daftar.model.payroll.GratuityRule;
import org.daftar.model.payroll.PayPeriod;
import org.daftar.model.payroll.Payslip;
import org.daftar.model.people.EmployeeId;
import org.daftar.model.people.LeaveDays;
import org.daftar.model.people.PayPart;
import org.daftar.persistence.mapping.JsonRows;
import org.daftar.persistence.payroll.SlipMapper.Row;

/** Rows as payslips, and payslips as rows. */
final class SlipRows {

    private SlipRows() {}

    /** As JSON: the employee, the days, and every amount, in the order of the statement that takes them. */
    static String json(List<Payslip> slips) {
        return JsonRows.of(slips, SlipRows::write);
    }

    private static void write(JsonRows row, Payslip slip) {
        row.id(slip.employee().value())
                .day(slip.days().map(PayPeriod::first).orElse(null))
                .day(slip.days().map(PayPeriod::last).orElse(null))
                .number(slip.last() ? 1 : 0);
        var earned = slip.earned();
        for (var part : PayPart.values()) row.number(earned.part(part).minor());
        row.number(earned.unpaid().halves())
                .number(earned.absence().minor())
                .number(earned.encashment().minor())
                .number(slip.extras().added().minor())
                .number(slip.extras().withheld().minor())
                .number(slip.extras().repaid().minor())
                .number(slip.insured().employee().minor())
                .number(slip.insured().employer().minor());
        var gratuity = slip.gratuity();
        row.number(gratuity.before().minor())
                .number(gratuity.due().minor())
                .number(gratuity.paid().minor())
                .number(gratuity.basis().basic().minor())
                .number(gratuity.basis().total().minor())
                .number(gratuity.basis().counted().halves())
                .number(slip.gross().minor())
                .number(slip.net().minor());
    }

    static Payslip slip(Row row, Currency currency) {
        return new Payslip(
                new EmployeeId(row.employee()),
                Optional.ofNullable(row.department()),
                Optional.ofNullable(row.firstDay())
                        .map(first -> new PayPeriod(first, Objects.requireNonNull(row.lastDay()))),
                row.settles(),
                earned(row, currency),
                new Payslip.Extras(
                        new Money(row.added(), currency),
                        new Money(row.withheld(), currency),
                        new Money(row.repaid(), currency)),
                new Payslip.Insured(
                        new Money(row.pensionEmployee(), currency), new Money(row.pensionEmployer(), currency)),
                new Payslip.Gratuity(
                        new Money(row.gratuityBefore(), currency),
                        new Money(row.gratuityDue(), currency),
                        new Money(row.gratuityPaid(), currency),
                        new GratuityRule.Basis(
                                new Money(row.gratuityBasic(), currency),
                                new Money(row.gratuityWage(), currency),
                                new LeaveDays(row.gratuityDays()))));
    }

    private static Payslip.Earned earned(Row row, Currency currency) {
        var parts = new EnumMap<PayPart, Money>(PayPart.class);
        put(parts, PayPart.BASIC, row.basic(), currency);
        put(parts, PayPart.HOUSING, row.housing(), currency);
        put(parts, PayPart.CONVEYANCE, row.conveyance(), currency);
        put(parts, PayPart.MEDICAL, row.medical(), currency);
        put(parts, PayPart.ANNUAL_PASSAGE, row.annualPassage(), currency);
        put(parts, PayPart.OVERTIME, row.overtime(), currency);
        put(parts, PayPart.OTHER, row.other(), currency);
        put(parts, PayPart.LEAVE_ENCASHMENT, row.leaveEncashment(), currency);
        return new Payslip.Earned(
                parts,
                new LeaveDays(row.unpaid()),
                new Money(row.absence(), currency),
                new Money(row.encashment(), currency));
    }

    private static void put(Map<PayPart, Money> parts, PayPart part, long minor, Currency currency) {
        if (minor != 0) parts.put(part, new Money(minor, currency));
    }

    static Adjustment adjustment(SlipMapper.AdjustmentRow row, Currency currency) {
        return new Adjustment(
                AdjustmentType.valueOf(row.type()), new Money(row.amount(), currency), Optional.ofNullable(row.note()));
    }
}
