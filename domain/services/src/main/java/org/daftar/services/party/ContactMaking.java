package org.daftar.services.party;

import java.util.List;
import org.daftar.model.kernel.Books;
import org.daftar.model.kernel.Change;
import org.daftar.model.kernel.Ids;
import org.daftar.model.kernel.Refusal;
import org.daftar.model.kernel.Refused;
import org.daftar.model.party.Contact;
import org.daftar.model.party.ContactId;
import org.daftar.model.party.ContactLink;
import org.daftar.model.party.ContactMethod;
import org.daftar.model.party.LinkId;
import org.daftar.model.party.MethodId;
import org.daftar.model.party.PersonName;
import org.daftar.ports.party.AddressBook.ContactChange;
import org.daftar.ports.party.AddressBook.LinkChange;
import org.daftar.ports.party.AddressBook.MethodChange;
import org.daftar.ports.party.AddressBook.NewContact;
import org.daftar.ports.party.AddressBook.NewLink;
import org.daftar.ports.party.AddressBook.NewMethod;
import org.daftar.ports.party.driven.ContactStore;
import org.daftar.services.audit.Moments;

/** What a contact becomes by what is told of it. */
record ContactMaking(ContactStore contacts, ContactJudge judge, Moments moments, Ids ids) {

    Contact begun(Books books, NewContact wanted) {
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
        for (var link : wanted.links()) contact = contact.with(made(books, link), now);
        return contact.first();
    }

    /** Its value is known to be of its type. */
    ContactMethod made(Contact contact, NewMethod wanted) {
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

    ContactLink made(Books books, NewLink wanted) {
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

    ContactMethod merged(ContactMethod before, MethodChange change) {
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

    ContactLink merged(ContactLink before, LinkChange change) {
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

    static PersonName renamed(PersonName before, ContactChange change) {
        var named = before.renamed(
                change.firstName().orRequired("firstName", before.first()),
                change.lastName().or(before.last()));
        if (change.display() instanceof Change.Clear<String>) return PersonName.of(named.first(), named.last());
        return change.display() instanceof Change.Set<String> shown ? named.shown(shown.value()) : named;
    }
}
