package org.daftar.services.banking;

import java.time.InstantSource;
import java.util.random.RandomGenerator;
import org.daftar.model.kernel.Ids;
import org.daftar.ports.Storage;
import org.daftar.ports.banking.BankAccountRegister;
import org.daftar.ports.banking.Batching;
import org.daftar.ports.banking.SalaryFiles;
import org.daftar.ports.ledger.BookLaws;
import org.daftar.services.audit.Moments;
import org.daftar.services.ledger.LedgerUseCases;

/** The door to banking. */
public record BankingUseCases(BankAccountRegister accounts, Batching batching, SalaryFiles salaryFiles) {

    /** What is promised of batches. */
    public static BookLaws laws(Storage storage) {
        var store = storage.banking().batchStore();
        return (books, progress) -> storage.snapshots().patient().read(books, () -> store.laws(books));
    }

    public static BankingUseCases over(
            Storage storage, LedgerUseCases ledger, InstantSource clock, RandomGenerator random) {
        var banking = storage.banking();
        var facts = storage.audit().facts();
        var moments = new Moments(clock);
        var ids = new Ids(clock, random);
        return new BankingUseCases(
                new BankAccountVerbs(
                        storage.transactions(),
                        banking.accountStore(),
                        banking.accounts(),
                        new BankLedger(ledger.chart(), storage.ledger().chart()),
                        facts,
                        moments,
                        ids),
                new BatchVerbs(
                        storage.transactions(),
                        banking.batchStore(),
                        new PayingSide(banking.accounts(), storage.ledger().profiles()),
                        new TransferJudge(
                                banking.batchStore(),
                                storage.payments().store(),
                                storage.party().parties()),
                        storage.payroll().runs(),
                        facts,
                        moments,
                        ids),
                new GatheredSalaries(
                        storage.snapshots(),
                        storage.payroll().runs(),
                        storage.people().employees(),
                        storage.party().parties()));
    }
}
