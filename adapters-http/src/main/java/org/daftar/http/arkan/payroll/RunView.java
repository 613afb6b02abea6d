package org.daftar.http.arkan.payroll;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.daftar.http.json.Doc;
import org.daftar.model.payroll.PayrollRun;
import org.daftar.model.payroll.RunState;
import org.daftar.model.payroll.Totals;

record RunView(
        UUID id,
        @Doc("Of its entry, gapless within the fiscal year; a draft has none.") Optional<String> number,
        RunState status,
        LocalDate periodStart,
        LocalDate periodEnd,
        Optional<LocalDate> payDate,
        @Doc("How many payslips it has.") long employees,
        TotalsView totals,
        Optional<UUID> entryId,
        Optional<LocalDate> postedOn,
        Optional<Instant> postedAt,
        @Doc("Of the one payment of all of it.") Optional<UUID> paymentEntryId,
        Optional<String> paymentNumber,
        Optional<UUID> paymentAccountId,
        Optional<LocalDate> paidOn,
        Instant createdAt) {

    record TotalsView(
            BigDecimal gross,
            @Doc("Withheld for others, shares of pensions among it.") BigDecimal deductions,
            @Doc("Paid back of loans and advances.") BigDecimal loans,
            @Doc("What the employer adds to pensions.") BigDecimal employerContributions,
            @Doc("Put aside for the end of service; below zero where it is released.") BigDecimal gratuityAccrued,
            @Doc("Paid out at the end of service.") BigDecimal gratuityPaid,
            BigDecimal net) {

        static TotalsView of(Totals totals) {
            return new TotalsView(
                    totals.gross().toDecimal(),
                    totals.withheld().toDecimal(),
                    totals.repaid().toDecimal(),
                    totals.employer().toDecimal(),
                    totals.gratuity().toDecimal(),
                    totals.gratuityPaid().toDecimal(),
                    totals.net().toDecimal());
        }
    }

    static RunView of(PayrollRun run) {
        var posted = run.posted();
        var paid = run.paid();
        return new RunView(
                run.id().value(),
                posted.map(how -> how.number().toString()),
                run.state(),
                run.period().first(),
                run.period().last(),
                run.payDate(),
                run.totals().employees(),
                TotalsView.of(run.totals()),
                posted.map(how -> how.entry().value()),
                posted.map(PayrollRun.Posted::date),
                posted.map(PayrollRun.Posted::at),
                paid.map(how -> how.entry().value()),
                paid.map(how -> how.number().toString()),
                paid.map(how -> how.account().value()),
                paid.map(PayrollRun.Paid::date),
                run.computedAt());
    }
}
