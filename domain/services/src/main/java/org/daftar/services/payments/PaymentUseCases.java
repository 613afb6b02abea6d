package org.daftar.services.payments;

import java.time.InstantSource;
import java.util.random.RandomGenerator;
import org.daftar.model.kernel.Ids;
import org.daftar.model.kernel.Reference;
import org.daftar.ports.Storage;
import org.daftar.ports.ledger.BookLaws;
import org.daftar.ports.party.driven.PartyUse;
import org.daftar.ports.payments.Paying;
import org.daftar.services.audit.Moments;
import org.daftar.services.ledger.LedgerUseCases;
import org.daftar.services.party.NamedPartners;

/**
 * The door to payments.
 *
 * @param book the engine, for capabilities above
 */
public record PaymentUseCases(Paying paying, PaymentBook book) {

    /** What payments do with parties. */
    public static PartyUse use(Storage storage) {
        var store = storage.payments().store();
        return (books, party) -> Reference.counted("payments", store.naming(books, party.value()));
    }

    /** What is promised of payments. */
    public static BookLaws laws(Storage storage) {
        var store = storage.payments().store();
        return (books, progress) -> storage.snapshots().patient().read(books, () -> store.laws(books));
    }

    public static PaymentUseCases over(
            Storage storage, LedgerUseCases engines, InstantSource clock, RandomGenerator random) {
        var invoices = storage.invoicing().store();
        var ledger = storage.ledger();
        var moments = new Moments(clock);
        var judge = new PaymentJudge(
                invoices, ledger.chart(), new NamedPartners(storage.party().parties()), ledger.profiles(), moments);
        var payments = storage.payments().store();
        var book = new PaymentBook(
                payments,
                invoices,
                ledger.chart(),
                judge,
                engines.posting(),
                engines.items(),
                storage.audit().facts(),
                moments,
                new Ids(clock, random));
        return new PaymentUseCases(
                new PaymentVerbs(
                        storage.transactions(),
                        payments,
                        invoices,
                        ledger.profiles(),
                        judge,
                        book,
                        engines.items(),
                        moments),
                book);
    }
}
