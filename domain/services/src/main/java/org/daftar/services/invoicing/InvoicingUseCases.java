package org.daftar.services.invoicing;

import java.time.InstantSource;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.daftar.model.invoicing.InvoicingLaws;
import org.daftar.model.kernel.Ids;
import org.daftar.ports.Storage;
import org.daftar.ports.invoicing.Invoicing;
import org.daftar.ports.ledger.BookLaws;
import org.daftar.ports.party.driven.PartyUse;
import org.daftar.services.audit.Moments;
import org.daftar.services.ledger.OpenItems;
import org.daftar.services.ledger.Posting;

/** The door to invoices, bills and credit notes. */
public record InvoicingUseCases(Invoicing invoicing) {

    /** What documents do with parties. */
    public static PartyUse use(Storage storage) {
        var store = storage.invoicing().store();
        return (books, party) ->
                store.namesPartner(books, party.value()) ? Optional.of("invoices name it") : Optional.empty();
    }

    /** What is promised of documents. */
    public static BookLaws laws(Storage storage) {
        return books -> InvoicingLaws.judge(storage.invoicing().store().state(books));
    }

    public static InvoicingUseCases over(
            Storage storage, Posting posting, OpenItems items, InstantSource clock, RandomGenerator random) {
        var store = storage.invoicing().store();
        var chart = storage.ledger().chart();
        var moments = new Moments(clock);
        var judge = new InvoiceJudge(
                store,
                chart,
                storage.tax().store(),
                storage.party().parties(),
                storage.ledger().profiles(),
                moments);
        return new InvoicingUseCases(new InvoiceVerbs(
                storage.transactions(),
                store,
                chart,
                judge,
                posting,
                items,
                storage.ledger().subledger(),
                storage.audit().facts(),
                moments,
                new Ids(clock, random)));
    }
}
