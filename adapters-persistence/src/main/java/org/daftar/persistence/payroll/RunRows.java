package org.daftar.persistence.payroll;

import java.util.Objects;
import java.util.Optional;
import org.daftar.model.kernel.Currency;
import org.daftar.model.kernel.Money;
import org.daftar.model.ledger.AccountId;
import org.daftar.model.ledger.EntryId;
import org.daftar.model.ledger.EntryNumber;
import org.daftar.model.ledger.JournalCode;
import org.daftar.model.payroll.GratuityRule;
import org.daftar.model.payroll.PayPeriod;
import org.daftar.model.payroll.PayrollRun;
import org.daftar.model.payroll.RunId;
import org.daftar.model.payroll.Totals;
import org.daftar.persistence.payroll.RunMapper.Row;
import org.daftar.persistence.payroll.RunMapper.TotalRow;
import org.jspecify.annotations.Nullable;

/** Rows as payroll runs, and payroll runs as rows. */
final class RunRows {

    private RunRows() {}

    static PayrollRun run(Row row, Currency currency) {
        return new PayrollRun(
                new RunId(row.publicId()),
                new PayPeriod(row.firstDay(), row.lastDay()),
                Optional.ofNullable(row.payDate()),
                rule(row.daily(), row.capBase()),
                new Totals(
                        row.employees(),
                        new Money(row.gross(), currency),
                        new Money(row.withheld(), currency),
                        new Money(row.repaid(), currency),
                        new Money(row.employer(), currency),
                        new Money(row.gratuity(), currency),
                        new Money(row.gratuityPaid(), currency),
                        new Money(row.net(), currency)),
                row.computedAt(),
                Optional.ofNullable(row.entry())
                        .map(entry -> new PayrollRun.Posted(
                                new EntryId(entry),
                                number(row.entryJournal(), row.entryYear(), row.entryNumber()),
                                Objects.requireNonNull(row.entryDate()),
                                Objects.requireNonNull(row.entryAt()))),
                Optional.ofNullable(row.payment())
                        .map(entry -> new PayrollRun.Paid(
                                new EntryId(entry),
                                number(row.paymentJournal(), row.paymentYear(), row.paymentNumber()),
                                new AccountId(Objects.requireNonNull(row.account())),
                                Objects.requireNonNull(row.paymentDate()),
                                Objects.requireNonNull(row.paymentAt()))));
    }

    private static EntryNumber number(@Nullable String journal, @Nullable Integer year, @Nullable Long number) {
        return new EntryNumber(
                new JournalCode(Objects.requireNonNull(journal)),
                Objects.requireNonNull(year),
                Objects.requireNonNull(number));
    }

    static TotalRow row(Totals totals) {
        return new TotalRow(
                totals.employees(),
                totals.gross().minor(),
                totals.withheld().minor(),
                totals.repaid().minor(),
                totals.employer().minor(),
                totals.gratuity().minor(),
                totals.gratuityPaid().minor(),
                totals.net().minor());
    }

    static RunMapper.Begun begun(PayrollRun run) {
        return new RunMapper.Begun(
                run.id().value(),
                run.period().first(),
                run.period().last(),
                run.payDate().orElse(null),
                run.rule().daily().name(),
                run.rule().capBase().name(),
                run.computedAt());
    }

    static GratuityRule rule(String daily, String capBase) {
        return new GratuityRule(GratuityRule.Daily.valueOf(daily), GratuityRule.CapBase.valueOf(capBase));
    }
}
