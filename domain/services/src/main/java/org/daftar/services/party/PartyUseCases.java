package org.daftar.services.party;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import org.daftar.model.kernel.Ids;
import org.daftar.model.kernel.Reference;
import org.daftar.model.party.PartyLaws;
import org.daftar.ports.Storage;
import org.daftar.ports.ledger.BookLaws;
import org.daftar.ports.ledger.query.Entries;
import org.daftar.ports.lists.driven.ListUse;
import org.daftar.ports.party.AddressBook;
import org.daftar.ports.party.PartyRegister;
import org.daftar.ports.party.driven.PartyStore;
import org.daftar.ports.party.driven.PartyUse;
import org.daftar.ports.party.query.PartyReferences;
import org.daftar.services.audit.Moments;

/** The door to parties: their verbs, what names them, and their laws. */
public record PartyUseCases(
        PartyRegister register, AddressBook addressBook, PartyReferences references, BookLaws laws) {

    private static final String LINES = "journal lines";
    private static final String SUBSIDIARIES = "subsidiaries";
    private static final String CLIENTS = "clients";

    /** What parties are sorted by. */
    public static ListUse listUse(Storage storage) {
        var parties = storage.party().parties();
        return (books, entry) ->
                Reference.counted(CLIENTS, parties.usage(books, entry).count());
    }

    /** @param uses what the capabilities above do with parties */
    public static PartyUseCases over(
            Storage storage, List<PartyUse> uses, InstantSource clock, RandomGenerator random) {
        var stores = storage.party();
        var transactions = storage.transactions();
        var facts = storage.audit().facts();
        var ids = new Ids(clock, random);
        var moments = new Moments(clock);
        var judge = new PartyJudge(
                stores.store(), storage.lists().store(), storage.ledger().profiles());
        var contactJudge = new ContactJudge(stores.store());
        var references = references(storage.ledger().entries(), stores.store(), uses);
        return new PartyUseCases(
                new PartyVerbs(
                        transactions,
                        stores.store(),
                        storage.lists().store(),
                        stores.contactStore(),
                        judge,
                        references,
                        uses,
                        facts,
                        moments,
                        ids),
                new ContactVerbs(
                        transactions,
                        stores.contactStore(),
                        contactJudge,
                        new ContactMaking(stores.contactStore(), contactJudge, moments, ids),
                        facts,
                        moments),
                references,
                (books, progress) ->
                        PartyLaws.judge(storage.snapshots().patient().read(books, () -> stores.store()
                                .state(books))));
    }

    private static PartyReferences references(Entries entries, PartyStore store, List<PartyUse> more) {
        var uses = new ArrayList<PartyUse>();
        uses.add((books, party) -> Reference.counted(LINES, entries.naming(books, party.value())));
        uses.add((books, party) -> Reference.counted(SUBSIDIARIES, store.below(books, party)));
        uses.add((books, party) -> Reference.counted(CLIENTS, store.broughtBy(books, party)));
        uses.addAll(more);
        return (books, party) ->
                uses.stream().flatMap(use -> use.of(books, party).stream()).toList();
    }
}
