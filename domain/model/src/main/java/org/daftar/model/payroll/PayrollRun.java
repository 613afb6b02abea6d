package org.daftar.model.payroll;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.daftar.model.ledger.AccountId;
import org.daftar.model.ledger.EntryId;
import org.daftar.model.ledger.EntryNumber;

/**
 * Employees paid together for one period.
 *
 * @param payDate when it is to be paid
 * @param computedAt the slips say what was known then
 */
public record PayrollRun(
        RunId id,
        PayPeriod period,
        Optional<LocalDate> payDate,
        GratuityRule rule,
        Totals totals,
        Instant computedAt,
        Optional<Posted> posted,
        Optional<Paid> paid) {

    public record Posted(EntryId entry, EntryNumber number, LocalDate date, Instant at) {}

    /** @param account of the bank that paid */
    public record Paid(EntryId entry, EntryNumber number, AccountId account, LocalDate date, Instant at) {}

    public RunState state() {
        if (paid.isPresent()) return RunState.PAID;
        return posted.isPresent() ? RunState.POSTED : RunState.DRAFT;
    }

    public PayrollRun with(Totals counted) {
        return new PayrollRun(id, period, payDate, rule, counted, computedAt, posted, paid);
    }

    public PayrollRun posted(Posted how) {
        return new PayrollRun(id, period, payDate, rule, totals, computedAt, Optional.of(how), paid);
    }

    public PayrollRun paid(Paid how) {
        return new PayrollRun(id, period, payDate, rule, totals, computedAt, posted, Optional.of(how));
    }
}
