package org.daftar.services.ledger;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import org.daftar.model.kernel.Ids;
import org.daftar.ports.Storage;
import org.daftar.ports.access.driven.BooksSeed;
import org.daftar.ports.ledger.BookLaws;
import org.daftar.ports.ledger.Budgeting;
import org.daftar.ports.ledger.ChartOfAccounts;
import org.daftar.ports.ledger.CompanyRegister;
import org.daftar.ports.ledger.GeneralLedger;
import org.daftar.ports.ledger.Sealing;
import org.daftar.ports.ledger.Verification;
import org.daftar.ports.ledger.driven.Nameable;
import org.daftar.ports.ledger.driven.Notary;
import org.daftar.services.audit.Moments;

/**
 * The door to the general ledger: its verbs, and its seed for new companies.
 *
 * @param posting the engine that posts, for capabilities above
 * @param items the engine that settles what is open, likewise
 * @param reversing the engine that undoes an entry, likewise
 * @param projects the judge of what projects are named, likewise
 */
public record LedgerUseCases(
        GeneralLedger ledger,
        ChartOfAccounts chart,
        CompanyRegister companies,
        Budgeting budgeting,
        Verification verification,
        Sealing sealing,
        BooksSeed seed,
        Posting posting,
        OpenItems items,
        Reversing reversing,
        NamedProjects projects) {

    /**
     * @param partners who may be named on a line
     * @param named projects, likewise
     * @param above what the capabilities above promise of their own part of the books
     */
    public static LedgerUseCases over(
            Storage storage,
            Nameable partners,
            Nameable named,
            List<BookLaws> above,
            InstantSource clock,
            RandomGenerator random,
            Notary notary) {
        var stores = storage.ledger();
        var transactions = storage.transactions();
        var facts = storage.audit().facts();
        var ids = new Ids(clock, random);
        var projects = new NamedProjects(named);
        var judge = new EntryJudge(stores.chart(), stores.journal(), stores.profiles(), partners, projects);
        var posting = new Posting(
                judge, stores.journal(), stores.profiles(), new Capacity(stores.balances()), facts, ids, clock, random);
        var items = new OpenItems(stores.items(), stores.profiles(), facts, ids, clock);
        var reversing = new Reversing(stores.journal(), posting, items, ids);
        var beside = new ArrayList<BookLaws>(List.of(new PastAudit(storage.snapshots(), stores.maintained())));
        beside.addAll(above);
        var audit = new LawAudit(
                storage.snapshots(), stores.entries(), stores.maintained(), stores.seals(), beside, notary);
        return new LedgerUseCases(
                new LedgerVerbs(
                        transactions,
                        stores.journal(),
                        stores.company(),
                        stores.profiles(),
                        judge,
                        posting,
                        reversing,
                        facts,
                        ids),
                new ChartVerbs(transactions, stores.chart(), stores.accounts(), facts, posting, ids),
                new CompanyVerbs(
                        transactions, stores.company(), stores.profiles(), stores.journal(), facts, new Moments(clock)),
                new BudgetVerbs(
                        transactions,
                        stores.budgetStore(),
                        stores.chart(),
                        stores.profiles(),
                        projects,
                        facts,
                        posting,
                        ids),
                audit,
                new SealingVerbs(
                        audit,
                        transactions,
                        storage.snapshots(),
                        stores.seals(),
                        stores.entries(),
                        stores.profiles(),
                        notary,
                        clock),
                new LedgerSeed(stores.company(), stores.chart(), facts, posting, ids),
                posting,
                items,
                reversing,
                projects);
    }
}
