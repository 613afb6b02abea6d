package org.daftar.services.payroll;

import java.time.InstantSource;
import java.util.random.RandomGenerator;
import org.daftar.model.kernel.Ids;
import org.daftar.ports.Storage;
import org.daftar.ports.ledger.BookLaws;
import org.daftar.ports.payroll.Payroll;
import org.daftar.ports.people.driven.PaidThrough;
import org.daftar.services.audit.Moments;
import org.daftar.services.ledger.LedgerUseCases;

/** The door to payroll. */
public record PayrollUseCases(Payroll payroll) {

    /** Until when employees were paid, for those who change what is known of them. */
    public static PaidThrough paidThrough(Storage storage) {
        return storage.payroll().store()::paidThrough;
    }

    /** What is promised of payroll. */
    public static BookLaws laws(Storage storage) {
        return new PayrollAudit(
                storage.snapshots(),
                storage.payroll().store(),
                storage.ledger().chart(),
                storage.ledger().balances());
    }

    public static PayrollUseCases over(
            Storage storage, LedgerUseCases ledger, InstantSource clock, RandomGenerator random) {
        var runs = storage.payroll().store();
        var people = storage.people();
        var profiles = storage.ledger().profiles();
        var moments = new Moments(clock);
        var computing = new RunComputing(
                storage.transactions(),
                storage.snapshots(),
                runs,
                storage.payroll().runs(),
                people.store(),
                people.leaveStore(),
                new RunJudge(people.store(), profiles),
                moments,
                new Ids(clock, random));
        return new PayrollUseCases(new PayrollVerbs(
                storage.transactions(),
                runs,
                storage.payroll().runs(),
                computing,
                storage.ledger().chart(),
                profiles,
                ledger.posting(),
                storage.audit().facts(),
                moments));
    }
}
