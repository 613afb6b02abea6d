package org.daftar.http.arkan.payroll;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.daftar.http.json.Doc;
import org.daftar.model.payroll.Adjustment;
import org.daftar.model.payroll.AdjustmentType;
import org.daftar.model.payroll.PayPeriod;
import org.daftar.model.payroll.Payslip;
import org.daftar.model.people.PayPart;
import org.daftar.ports.payroll.query.PayrollRuns;

record SlipView(
        UUID employeeId,
        String employeeNumber,
        String name,
        Optional<String> department,
        @Doc("First day paid for; none where service had ended before.") Optional<LocalDate> from,
        Optional<LocalDate> to,
        @Doc("Whether it settles what service leaves behind.") boolean isFinal,
        @Doc("Of the days employed, before leave is taken off.") BigDecimal basic,
        List<PartView> allowances,
        @Doc("Days of unpaid leave.") BigDecimal unpaidDays,
        @Doc("Taken off for unpaid and sick leave.") BigDecimal absence,
        @Doc("Annual leave that was not taken, paid out at the end.") BigDecimal leaveEncashment,
        List<AdjustmentView> adjustments,
        BigDecimal gross,
        @Doc("The employee's share of a pension.") BigDecimal pension,
        @Doc("What the employer adds.") BigDecimal employerPension,
        @Doc("All that is withheld for others.") BigDecimal deductions,
        BigDecimal loans,
        @Doc("Put aside so far for the end of service.") BigDecimal gratuityDue,
        @Doc("Of which with this slip; below zero where it is released.") BigDecimal gratuityAccrued,
        BigDecimal gratuityPaid,
        BigDecimal net) {

    record PartView(PayPart type, BigDecimal amount) {}

    record AdjustmentView(AdjustmentType type, BigDecimal amount, Optional<String> note) {

        static AdjustmentView of(Adjustment adjustment) {
            return new AdjustmentView(adjustment.type(), adjustment.amount().toDecimal(), adjustment.note());
        }
    }

    static SlipView of(PayrollRuns.Slip slip) {
        var content = slip.content();
        var earned = content.earned();
        return new SlipView(
                content.employee().value(),
                slip.number().value(),
                slip.name().display(),
                content.department(),
                content.days().map(PayPeriod::first),
                content.days().map(PayPeriod::last),
                content.last(),
                earned.part(PayPart.BASIC).toDecimal(),
                allowances(earned),
                earned.unpaid().toDecimal(),
                earned.absence().toDecimal(),
                earned.encashment().toDecimal(),
                slip.adjustments().stream().map(AdjustmentView::of).toList(),
                content.gross().toDecimal(),
                content.insured().employee().toDecimal(),
                content.insured().employer().toDecimal(),
                content.withheld().toDecimal(),
                content.extras().repaid().toDecimal(),
                content.gratuity().due().toDecimal(),
                content.gratuity().change().toDecimal(),
                content.gratuity().paid().toDecimal(),
                content.net().toDecimal());
    }

    private static List<PartView> allowances(Payslip.Earned earned) {
        return earned.parts().entrySet().stream()
                .filter(part -> part.getKey().isAllowance())
                .map(part -> new PartView(part.getKey(), part.getValue().toDecimal()))
                .toList();
    }
}
