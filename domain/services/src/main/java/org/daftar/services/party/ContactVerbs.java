package org.daftar.services.party;

import java.util.List;
import java.util.Optional;
import org.daftar.model.audit.Fact;
import org.daftar.model.kernel.Books;
import org.daftar.model.kernel.Caller;
import org.daftar.model.kernel.Change;
import org.daftar.model.kernel.Ids;
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
import org.daftar.model.party.PersonName;
import org.daftar.ports.audit.driven.FactLog;
import org.daftar.ports.kernel.Transactions;
import org.daftar.ports.party.AddressBook;
import org.daftar.ports.party.driven.ContactStore;
import org.daftar.ports.party.driven.PartyStore;
import org.daftar.services.audit.Moments;

record ContactVerbs(
        Transactions transactions, ContactStore contacts, ContactJudge judge, FactLog facts, Moments moments, Ids ids)
        implements AddressBook {

    ContactVerbs(
            Transactions transactions,
            ContactStore contacts,
            PartyStore parties,
            FactLog facts,
            Moments moments,
            Ids ids) {
        this(transactions, contacts, new ContactJudge(parties), facts, moments, ids);
    }

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
                            renamed(before.name(), change),
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
            var method = made(before, wanted);
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
            var after = merged(before, change);
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
            var link = made(caller.books(), wanted);
            stored(caller, before, before.with(link, moments.now()));
            return link;
        });
    }

    @Override
    public ContactLink reviseLink(Caller caller, LinkId id, LinkChange change) {
        return transactions.write(caller, Permission.PARTY_WRITE, () -> {
            var contact = existing(contacts.byLink(caller.books(), id), "contact link", id);
            var after = merged(existing(contact.link(id), "contact link", id), change);
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
                .map(there -> merged(
                        there, new LinkChange(Change.keep(), Change.keep(), Change.keep(), new Change.Set<>(true))))
                .orElseGet(() -> made(caller.books(), link(introduction)));
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
        var now = moments.now();
        var contact = new Contact(
                new ContactId(ids.next()),
                wanted.name(),
                wanted.title(),
                wanted.notes(),
                true,
                List.of(),
                List.of(),
                now,
                now,
                0);
        for (var method : wanted.methods()) contact = contact.with(made(contact, method), now);
        for (var link : wanted.links()) contact = contact.with(made(caller.books(), link), now);
        var whole = contact.first();
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

    /** Its value is known to be of its type. */
    private ContactMethod made(Contact contact, NewMethod wanted) {
        var now = moments.now();
        return new ContactMethod(
                new MethodId(ids.next()),
                wanted.type(),
                wanted.type().written(wanted.value()).orElseThrow(),
                wanted.label(),
                wanted.primary().orElseGet(() -> !contact.hasActive(wanted.type())),
                true,
                now,
                now);
    }

    private ContactLink made(Books books, NewLink wanted) {
        var now = moments.now();
        return new ContactLink(
                new LinkId(ids.next()),
                wanted.party(),
                wanted.as(),
                wanted.function(),
                wanted.notes(),
                wanted.primary().orElseGet(() -> !contacts.isSpokenFor(books, wanted.party(), wanted.as())),
                true,
                now,
                now);
    }

    private ContactMethod merged(ContactMethod before, MethodChange change) {
        var type = change.type().orRequired("type", before.type());
        var value = change.value().orRequired("value", before.value());
        boolean active = change.active().orRequired("isActive", before.active());
        return new ContactMethod(
                before.id(),
                type,
                judge.requireWritten(type, value),
                change.label().or(before.label()),
                // A rank is one of its type: it is not taken along to another.
                ranked(active, change.primary(), before.primary() && type == before.type()),
                active,
                before.createdAt(),
                moments.now());
    }

    private ContactLink merged(ContactLink before, LinkChange change) {
        boolean active = change.active().orRequired("isActive", before.active());
        return new ContactLink(
                before.id(),
                before.party(),
                before.as(),
                change.function().or(before.function()),
                change.notes().or(before.notes()),
                ranked(active, change.primary(), before.primary()),
                active,
                before.createdAt(),
                moments.now());
    }

    private static boolean ranked(boolean active, Change<Boolean> wanted, boolean before) {
        boolean primary = wanted.orRequired("isPrimary", before);
        if (!active && primary && wanted.isSent()) {
            throw new Refused(Refusal.Invalid.of(
                    "isPrimary",
                    "inactive",
                    "What is inactive is not the primary one. Activate it, or choose another."));
        }
        return active && primary;
    }

    private static PersonName renamed(PersonName before, ContactChange change) {
        var named = before.renamed(
                change.firstName().orRequired("firstName", before.first()),
                change.lastName().or(before.last()));
        if (change.display() instanceof Change.Clear<String>) return PersonName.of(named.first(), named.last());
        return change.display() instanceof Change.Set<String> shown ? named.shown(shown.value()) : named;
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
