package org.daftar.services.invoicing;

import java.time.InstantSource;
import java.util.List;
import java.util.random.RandomGenerator;
import org.daftar.model.kernel.Ids;
import org.daftar.model.kernel.Reference;
import org.daftar.ports.Storage;
import org.daftar.ports.invoicing.Invoicing;
import org.daftar.ports.invoicing.driven.DocumentWatch;
import org.daftar.ports.ledger.BookLaws;
import org.daftar.ports.party.driven.PartyUse;
import org.daftar.services.audit.Moments;
import org.daftar.services.ledger.LedgerUseCases;
import org.daftar.services.party.NamedPartners;

/**
 * The door to invoices, bills and credit notes.
 *
 * @param book the engine, for capabilities above
 */
public record InvoicingUseCases(Invoicing invoicing, InvoiceBook book) {

    /** What documents do with parties. */
    public static PartyUse use(Storage storage) {
        var store = storage.invoicing().store();
        return (books, party) -> Reference.counted("invoices", store.naming(books, party.value()));
    }

    /** What is promised of documents. */
    public static BookLaws laws(Storage storage) {
        return new InvoiceAudit(storage.snapshots(), storage.invoicing().store());
    }

    /** @param watches who has to know what is taken back */
    public static InvoicingUseCases over(
            Storage storage,
            LedgerUseCases engines,
            List<DocumentWatch> watches,
            InstantSource clock,
            RandomGenerator random) {
        var store = storage.invoicing().store();
        var ledger = storage.ledger();
        var facts = storage.audit().facts();
        var moments = new Moments(clock);
        var ids = new Ids(clock, random);
        var earnings = new EarningBook(ledger.chart(), storage.invoicing().earningStore());
        var deposits = new DepositBook(ledger.chart(), storage.invoicing().depositStore());
        var booking = new InvoiceBooking(store, earnings, deposits, ledger.chart(), engines.posting(), facts, moments);
        var crediting = new Crediting(
                store,
                ledger.subledger(),
                ledger.journal(),
                booking,
                engines.items(),
                engines.reversing(),
                facts,
                watches,
                moments,
                ids);
        var judge = new InvoiceJudge(
                store,
                new LinesJudge(ledger.chart(), storage.tax().store(), engines.projects()),
                new NamedPartners(storage.party().parties()),
                ledger.profiles(),
                moments);
        var book = new InvoiceBook(store, judge, booking, crediting, ids);
        return new InvoicingUseCases(
                new InvoiceVerbs(
                        storage.transactions(),
                        store,
                        book,
                        booking,
                        crediting,
                        new WriteOffs(store, ledger.chart(), engines.posting(), engines.items(), facts)),
                book);
    }
}
