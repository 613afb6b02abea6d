package org.daftar.services.party;

import java.util.List;
import java.util.Optional;
import org.daftar.model.audit.Fact;
import org.daftar.model.kernel.Caller;
import org.daftar.model.kernel.Change;
import org.daftar.model.kernel.Permission;
import org.daftar.model.kernel.Refusal;
import org.daftar.model.kernel.Refused;
import org.daftar.model.party.Contact;
import org.daftar.model.party.ContactId;
import org.daftar.model.party.ContactLink;
import org.daftar.model.party.ContactMethod;
import org.daftar.model.party.LinkId;
import org.daftar.model.party.MethodId;
import org.daftar.model.party.MethodType;
import org.daftar.ports.audit.driven.FactLog;
import org.daftar.ports.kernel.Transactions;
import org.daftar.ports.party.AddressBook;
import org.daftar.ports.party.driven.ContactStore;
import org.daftar.services.audit.Moments;

record ContactVerbs(
        Transactions transactions,
        ContactStore contacts,
        ContactJudge judge,
        ContactMaking making,
        FactLog facts,
        Moments moments)
        implements AddressBook {

    @Override
    public Contact add(Caller caller, NewContact wanted) {
        return transactions.write(caller, Permission.PARTY_WRITE, () -> {
            judge.require(caller.books(), wanted);
            return added(caller, wanted);
        });
    }

    @Override
    public Contact revise(Caller caller, ContactId id, ContactChange change) {
        return transactions.write(caller, Permission.PARTY_WRITE, () -> {
            var before = existing(contacts.find(caller.books(), id), "contact", id);
            Refused.ifStale("contact", change.version(), before.version());
            return stored(
                    caller,
                    before,
                    before.with(
                            ContactMaking.renamed(before.name(), change),
                            change.title().or(before.title()),
                            change.notes().or(before.notes()),
                            change.active().orRequired("isActive", before.active()),
                            moments.now()));
        });
    }

    @Override
    public void remove(Caller caller, ContactId id) {
        transactions.write(caller, Permission.PARTY_MANAGE, () -> {
            existing(contacts.find(caller.books(), id), "contact", id);
            contacts.remove(caller.books(), id);
            facts.append(caller, new Fact("contact.removed", PartyFacts.subject(id), List.of()));
            return id;
        });
    }

    @Override
    public void erase(Caller caller, ContactId id) {
        transactions.write(caller, Permission.PERSONAL_DATA_ERASE, () -> {
            var contact = contacts.find(caller.books(), id);
            boolean told = facts.forget(caller.books(), PartyFacts.subject(id));
            if (!told) existing(contact, "contact", id);
            if (contact.isPresent()) contacts.remove(caller.books(), id);
            facts.append(caller, new Fact("contact.erased", PartyFacts.subject(id), List.of()));
            return id;
        });
    }

    @Override
    public ContactMethod addMethod(Caller caller, ContactId id, NewMethod wanted) {
        return transactions.write(caller, Permission.PARTY_WRITE, () -> {
            var before = existing(contacts.find(caller.books(), id), "contact", id);
            requireRoom(before.methods(), Contact.MOST_METHODS, "methods");
            judge.requireWritten(wanted.type(), wanted.value());
            var method = making.made(before, wanted);
            requireAlone(before, method);
            stored(caller, before, before.with(method, moments.now()));
            return method;
        });
    }

    @Override
    public ContactMethod reviseMethod(Caller caller, MethodId id, MethodChange change) {
        return transactions.write(caller, Permission.PARTY_WRITE, () -> {
            var contact = existing(contacts.byMethod(caller.books(), id), "contact method", id);
            var before = existing(contact.method(id), "contact method", id);
            var after = making.merged(before, change);
            requireAlone(contact, after);
            return existing(
                    stored(caller, contact, contact.with(after, moments.now())).method(id), "contact method", id);
        });
    }

    @Override
    public void removeMethod(Caller caller, MethodId id) {
        transactions.write(caller, Permission.PARTY_WRITE, () -> {
            var contact = existing(contacts.byMethod(caller.books(), id), "contact method", id);
            return stored(caller, contact, contact.without(id, moments.now()));
        });
    }

    @Override
    public ContactLink link(Caller caller, ContactId id, NewLink wanted) {
        return transactions.write(caller, Permission.PARTY_WRITE, () -> {
            var before = existing(contacts.find(caller.books(), id), "contact", id);
            requireRoom(before.links(), Contact.MOST_LINKS, "links");
            judge.requireParty(caller.books(), wanted.party(), wanted.as());
            if (before.link(wanted.party(), wanted.as()).isPresent()) {
                throw new Refused(
                        new Refusal.Duplicate("partyId", wanted.party().toString()));
            }
            var link = making.made(caller.books(), wanted);
            stored(caller, before, before.with(link, moments.now()));
            return link;
        });
    }

    @Override
    public ContactLink reviseLink(Caller caller, LinkId id, LinkChange change) {
        return transactions.write(caller, Permission.PARTY_WRITE, () -> {
            var contact = existing(contacts.byLink(caller.books(), id), "contact link", id);
            var after = making.merged(existing(contact.link(id), "contact link", id), change);
            return existing(
                    stored(caller, contact, contact.with(after, moments.now())).link(id), "contact link", id);
        });
    }

    @Override
    public void unlink(Caller caller, LinkId id) {
        transactions.write(caller, Permission.PARTY_WRITE, () -> {
            var contact = existing(contacts.byLink(caller.books(), id), "contact link", id);
            return stored(caller, contact, contact.without(id, moments.now()));
        });
    }

    @Override
    public Found findOrCreate(Caller caller, Introduction introduction) {
        return transactions.write(caller, Permission.PARTY_WRITE, () -> {
            var books = caller.books();
            judge.requireParty(books, introduction.party(), introduction.as());
            var known = contacts.byEmail(books, introduction.email());
            var found = known.stream()
                    .filter(contact -> contact.link(introduction.party(), introduction.as())
                            .isPresent())
                    .findFirst()
                    .or(() -> known.stream().findFirst());
            var contact = found.map(one -> introduced(caller, one, introduction))
                    .orElseGet(() -> added(caller, introduced(introduction)));
            return new Found(
                    contact,
                    contact.methods().stream()
                            .filter(method -> method.type() == MethodType.EMAIL
                                    && method.value()
                                            .equals(introduction.email().value()))
                            .findFirst()
                            .orElseThrow(),
                    contact.link(introduction.party(), introduction.as()).orElseThrow(),
                    found.isEmpty());
        });
    }

    /** A missing link is made, an inactive one is active again; nothing else of the contact changes. */
    private Contact introduced(Caller caller, Contact contact, Introduction introduction) {
        var link = contact.link(introduction.party(), introduction.as())
                .map(there -> making.merged(
                        there, new LinkChange(Change.keep(), Change.keep(), Change.keep(), new Change.Set<>(true))))
                .orElseGet(() -> making.made(caller.books(), link(introduction)));
        return stored(caller, contact, contact.with(link, moments.now()));
    }

    private static NewContact introduced(Introduction introduction) {
        return new NewContact(
                introduction.name(),
                Optional.empty(),
                Optional.empty(),
                List.of(NewMethod.of(MethodType.EMAIL, introduction.email().value())),
                List.of(link(introduction)));
    }

    private static NewLink link(Introduction introduction) {
        return new NewLink(
                introduction.party(), introduction.as(), introduction.function(), Optional.empty(), Optional.empty());
    }

    private Contact added(Caller caller, NewContact wanted) {
        var whole = making.begun(caller.books(), wanted);
        demoteRivals(caller, whole);
        contacts.add(caller.books(), whole);
        facts.append(
                caller, new Fact("contact.added", PartyFacts.subject(whole.id()), PartyFacts.CONTACT.beginning(whole)));
        return whole;
    }

    /** The contact as it is stored now: as before when nothing differs. */
    private Contact stored(Caller caller, Contact before, Contact after) {
        var changes = PartyFacts.CONTACT.changes(before, after);
        if (changes.isEmpty()) return before;
        demoteRivals(caller, after);
        contacts.replace(caller.books(), after);
        facts.append(caller, new Fact("contact.revised", PartyFacts.subject(after.id()), changes));
        return after;
    }

    /** Whoever was first to ask for where this contact is now is it no more. */
    private void demoteRivals(Caller caller, Contact contact) {
        for (var link : contact.links()) {
            if (!link.primary()) continue;
            var rival = contacts.primaryOf(caller.books(), link.party(), link.as())
                    .filter(other -> !other.id().equals(contact.id()));
            if (rival.isEmpty()) continue;
            var its = rival.get().link(link.party(), link.as()).orElseThrow();
            var demoted = rival.get().with(its.with(false), moments.now());
            contacts.replace(caller.books(), demoted);
            facts.append(
                    caller,
                    new Fact(
                            "contact.revised",
                            PartyFacts.subject(demoted.id()),
                            PartyFacts.CONTACT.changes(rival.get(), demoted)));
        }
    }

    private static void requireAlone(Contact contact, ContactMethod method) {
        if (contact.hasOther(method)) throw new Refused(new Refusal.Duplicate("value", method.value()));
    }

    private static void requireRoom(List<?> all, int most, String path) {
        if (all.size() >= most) {
            throw new Refused(Refusal.Invalid.of(
                    path, "too_many", "A contact has at most " + most + " " + path + ". Remove one first."));
        }
    }

    private static <T> T existing(Optional<T> found, String kind, Object id) {
        return found.orElseThrow(() -> Refused.missing(kind, id));
    }
}
