package org.daftar.services.party;

import static java.util.stream.Collectors.joining;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.daftar.model.audit.Fact;
import org.daftar.model.kernel.Books;
import org.daftar.model.kernel.Caller;
import org.daftar.model.kernel.Ids;
import org.daftar.model.kernel.Permission;
import org.daftar.model.kernel.Reference;
import org.daftar.model.kernel.Refusal;
import org.daftar.model.kernel.Refused;
import org.daftar.model.lists.ListKind;
import org.daftar.model.party.BankDetails;
import org.daftar.model.party.Contact;
import org.daftar.model.party.Grouping;
import org.daftar.model.party.Party;
import org.daftar.model.party.PartyContent;
import org.daftar.model.party.PartyId;
import org.daftar.model.party.PartyRole;
import org.daftar.ports.audit.driven.FactLog;
import org.daftar.ports.kernel.Transactions;
import org.daftar.ports.lists.driven.ListStore;
import org.daftar.ports.party.PartyRegister;
import org.daftar.ports.party.PartyRegister.PartyChange;
import org.daftar.ports.party.driven.ContactStore;
import org.daftar.ports.party.driven.PartyStore;
import org.daftar.ports.party.driven.PartyUse;
import org.daftar.ports.party.query.PartyReferences;
import org.daftar.services.audit.Moments;

record PartyVerbs(
        Transactions transactions,
        PartyStore parties,
        ListStore classes,
        ContactStore contacts,
        PartyJudge judge,
        PartyReferences references,
        List<PartyUse> uses,
        FactLog facts,
        Moments moments,
        Ids ids)
        implements PartyRegister {

    @Override
    public Party add(Caller caller, PartyContent wanted) {
        return transactions.write(caller, Permission.PARTY_WRITE, () -> {
            if (wanted.bank().isPresent()) caller.require(Permission.BANK_WRITE);
            var id = new PartyId(ids.next());
            var content = placed(caller.books(), wanted);
            judge.require(caller.books(), id, Optional.empty(), content);
            var now = moments.now();
            var party = new Party(id, content, now, now, 1);
            parties.add(caller.books(), party);
            facts.append(caller, new Fact("party.added", PartyFacts.subject(id), PartyFacts.PARTY.beginning(content)));
            return party;
        });
    }

    @Override
    public Party revise(Caller caller, PartyId id, PartyChange change) {
        return transactions.write(caller, Permission.PARTY_WRITE, () -> {
            if (change.bank().isSent()) caller.require(Permission.BANK_WRITE);
            var before = existing(caller.books(), id);
            Refused.ifStale("party", change.version(), before.version());
            var after = placed(caller.books(), PartyMerge.merged(before.content(), change));
            judge.require(caller.books(), id, Optional.of(before.content()), after);
            return stored(caller, "party.revised", before, after);
        });
    }

    @Override
    public Party payTo(Caller caller, PartyId id, BankDetails details) {
        return transactions.write(caller, Permission.BANK_WRITE, () -> {
            var before = existing(caller.books(), id);
            var after = before.content().with(details);
            judge.require(caller.books(), id, Optional.of(before.content()), after);
            return stored(caller, "party.revised", before, after);
        });
    }

    @Override
    public void remove(Caller caller, PartyId id, Optional<Long> version) {
        transactions.write(caller, Permission.PARTY_MANAGE, () -> {
            var party = existing(caller.books(), id);
            Refused.ifStale("party", version, party.version());
            requireUnnamed(caller.books(), party);
            removed(caller, id);
            return id;
        });
    }

    @Override
    public void dismiss(Caller caller, PartyId id, PartyRole as) {
        transactions.write(caller, Permission.PARTY_MANAGE, () -> {
            var party = existing(caller.books(), id);
            if (!party.is(as)) throw missing(id);
            requireUnnamed(caller.books(), party);
            var left = EnumSet.copyOf(party.content().roles());
            left.remove(as);
            unlink(caller, id, contact -> contact.without(id, as, moments.now()));
            if (left.isEmpty()) removed(caller, id);
            else stored(caller, "party.revised", party, party.content().with(left));
            return id;
        });
    }

    private void removed(Caller caller, PartyId id) {
        unlink(caller, id, contact -> contact.without(id, moments.now()));
        parties.remove(caller.books(), id, moments.now());
        facts.append(caller, new Fact("party.removed", PartyFacts.subject(id), List.of()));
    }

    private void unlink(Caller caller, PartyId id, UnaryOperator<Contact> without) {
        for (var contact : contacts.linkedTo(caller.books(), id)) {
            var left = without.apply(contact);
            if (left.links().size() == contact.links().size()) continue;
            contacts.replace(caller.books(), left);
            facts.append(
                    caller,
                    new Fact(
                            "contact.revised",
                            PartyFacts.subject(contact.id()),
                            PartyFacts.CONTACT.changes(contact, left)));
        }
    }

    private void requireUnnamed(Books books, Party party) {
        var named = references.of(books, party.id());
        if (named.isEmpty()) return;
        var kinds = named.stream().map(Reference::kind).collect(joining(", "));
        throw new Refused(new Refusal.InUse(
                "party",
                party.id().toString(),
                "\"" + party.name() + "\" cannot be removed, because " + kinds + " name it. Make it inactive instead.",
                named));
    }

    @Override
    public Party erase(Caller caller, PartyId id) {
        return transactions.write(caller, Permission.PERSONAL_DATA_ERASE, () -> {
            var before = parties.findEvenRemoved(caller.books(), id).orElseThrow(() -> Refused.missing("party", id));
            var after = before.with(before.content().erased(), moments.now());
            parties.replace(caller.books(), after);
            facts.forget(caller.books(), PartyFacts.subject(id));
            uses.forEach(use -> use.erase(caller, id));
            facts.append(caller, new Fact("party.erased", PartyFacts.subject(id), List.of()));
            return after;
        });
    }

    private Party stored(Caller caller, String action, Party before, PartyContent content) {
        var changes = PartyFacts.PARTY.changes(before.content(), content);
        if (changes.isEmpty()) return before;
        var after = before.with(content, moments.now());
        parties.replace(caller.books(), after);
        facts.append(caller, new Fact(action, PartyFacts.subject(before.id()), changes));
        return after;
    }

    /** A client has a type and a broker a place: where nothing is said, the first type and the last place. */
    private PartyContent placed(Books books, PartyContent content) {
        var grouping = content.grouping();
        var type = grouping.type();
        if (type.isEmpty() && content.is(PartyRole.CLIENT)) type = classes.first(books, ListKind.CLIENT_TYPE);
        var place = grouping.sortOrder();
        if (place.isEmpty() && content.is(PartyRole.BROKER)) place = Optional.of(parties.nextBrokerPlace(books));
        return PartyMerge.with(content, new Grouping(type, grouping.segment(), grouping.tags(), place));
    }

    private Party existing(Books books, PartyId id) {
        return parties.find(books, id).orElseThrow(() -> missing(id));
    }

    private static Refused missing(PartyId id) {
        return Refused.missing("party", id);
    }
}
