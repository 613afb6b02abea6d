package org.daftar.services.statements;

import java.time.InstantSource;
import java.util.random.RandomGenerator;
import org.daftar.model.kernel.Ids;
import org.daftar.ports.Storage;
import org.daftar.ports.ledger.BookLaws;
import org.daftar.ports.statements.Reconciliation;
import org.daftar.ports.statements.StatementFiles;
import org.daftar.ports.statements.query.MatchProposals;
import org.daftar.services.audit.Moments;
import org.daftar.services.ledger.LedgerUseCases;

/** The door to bank statements. */
public record StatementUseCases(Reconciliation reconciliation, StatementFiles files, MatchProposals proposals) {

    /** What is promised of statements. */
    public static BookLaws laws(Storage storage) {
        return new StatementAudit(storage.snapshots(), storage.statements().store());
    }

    public static StatementUseCases over(
            Storage storage, LedgerUseCases engines, InstantSource clock, RandomGenerator random) {
        var store = storage.statements().store();
        var ledger = storage.ledger();
        var facts = storage.audit().facts();
        var judge = new StatementJudge(ledger.chart(), ledger.profiles());
        var moments = new Moments(clock);
        var ids = new Ids(clock, random);
        var writingOff = new WritingOff(storage.statements().statements(), ledger.chart(), engines.posting());
        return new StatementUseCases(
                new ReconciliationVerbs(
                        storage.transactions(),
                        store,
                        ledger.profiles(),
                        new StatementBook(store, judge, facts, moments, ids),
                        new PostingsWanted(
                                store, ledger.journal(), storage.payments().store()),
                        new Reconciling(store, writingOff, facts),
                        writingOff,
                        new AutoMatching(store, facts),
                        facts),
                new StatementFileVerbs(
                        () -> new Staging(
                                storage.transactions(),
                                store,
                                storage.statements().staging(),
                                facts,
                                moments,
                                ids),
                        judge,
                        storage.banking().accounts(),
                        ledger.profiles()),
                new ProposalReads(storage.statements().statements(), store));
    }
}
