package org.daftar.services.party;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.daftar.model.kernel.Ids;
import org.daftar.model.party.PartyLaws;
import org.daftar.ports.Storage;
import org.daftar.ports.ledger.BookLaws;
import org.daftar.ports.ledger.query.Entries;
import org.daftar.ports.lists.driven.ListUse;
import org.daftar.ports.party.AddressBook;
import org.daftar.ports.party.PartyRegister;
import org.daftar.ports.party.driven.PartyStore;
import org.daftar.ports.party.driven.PartyUse;
import org.daftar.services.audit.Moments;

/** The door to parties: their verbs and their laws. */
public record PartyUseCases(PartyRegister register, AddressBook addressBook, BookLaws laws) {

    /** What parties are sorted by. */
    public static ListUse listUse(Storage storage) {
        var parties = storage.party().parties();
        return (books, entry) -> parties.usage(books, entry).count();
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
        return new PartyUseCases(
                new PartyVerbs(
                        transactions,
                        stores.store(),
                        storage.lists().store(),
                        stores.contactStore(),
                        judge,
                        uses(storage.ledger().entries(), stores.store(), uses),
                        facts,
                        moments,
                        ids),
                new ContactVerbs(transactions, stores.contactStore(), stores.store(), facts, moments, ids),
                books -> PartyLaws.judge(
                        storage.snapshots().read(books, () -> stores.store().state(books))));
    }

    private static List<PartyUse> uses(Entries entries, PartyStore store, List<PartyUse> more) {
        var all = new ArrayList<PartyUse>();
        all.add((books, party) ->
                entries.namesPartner(books, party.value()) ? Optional.of("journal entries name it") : Optional.empty());
        all.add((books, party) ->
                store.isTie(books, party) ? Optional.of("other parties belong to it") : Optional.empty());
        all.addAll(more);
        return all;
    }
}
