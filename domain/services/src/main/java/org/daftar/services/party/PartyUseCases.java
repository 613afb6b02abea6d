package org.daftar.services.party;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.daftar.model.kernel.Ids;
import org.daftar.model.party.PartyLaws;
import org.daftar.ports.Storage;
import org.daftar.ports.access.driven.BooksSeed;
import org.daftar.ports.ledger.BookLaws;
import org.daftar.ports.ledger.query.Entries;
import org.daftar.ports.party.AddressBook;
import org.daftar.ports.party.PartyLists;
import org.daftar.ports.party.PartyRegister;
import org.daftar.ports.party.driven.PartyStore;
import org.daftar.ports.party.driven.PartyUse;
import org.daftar.services.audit.Moments;

/** The door to parties: their verbs, their laws, and what new books begin with. */
public record PartyUseCases(
        PartyRegister register, AddressBook addressBook, PartyLists lists, BookLaws laws, BooksSeed seed) {

    /** @param uses what the capabilities above do with parties */
    public static PartyUseCases over(
            Storage storage, List<PartyUse> uses, InstantSource clock, RandomGenerator random) {
        var stores = storage.party();
        var transactions = storage.transactions();
        var facts = storage.audit().facts();
        var ids = new Ids(clock, random);
        var moments = new Moments(clock);
        var judge = new PartyJudge(
                stores.store(), stores.classStore(), storage.ledger().profiles());
        var lists = new ListVerbs(transactions, stores.classStore(), stores.classes(), facts, moments, ids);
        return new PartyUseCases(
                new PartyVerbs(
                        transactions,
                        stores.store(),
                        stores.classStore(),
                        stores.contactStore(),
                        judge,
                        uses(storage.ledger().entries(), stores.store(), uses),
                        facts,
                        moments,
                        ids),
                new ContactVerbs(transactions, stores.contactStore(), stores.store(), facts, moments, ids),
                lists,
                books -> PartyLaws.judge(
                        storage.snapshots().read(books, () -> stores.store().state(books))),
                (founder, company) -> lists.begin(founder.books()));
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
