package org.daftar.http.pharus.parties;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.daftar.http.json.Doc;
import org.daftar.model.kernel.Books;
import org.daftar.model.party.Contact;
import org.daftar.model.party.ContactLink;
import org.daftar.model.party.ContactMethod;
import org.daftar.model.party.LinkId;
import org.daftar.model.party.MethodId;
import org.daftar.ports.party.AddressBook.Found;

/** What is shown of a contact, its methods and its links. */
final class ContactViews {

    private ContactViews() {}

    record ContactView(
            UUID id,
            UUID orgId,
            String displayName,
            String firstName,
            Optional<String> lastName,
            Optional<String> title,
            Optional<String> notes,
            boolean isActive,
            Instant createdAt,
            Instant updatedAt) {

        static ContactView of(Books books, Contact contact) {
            return new ContactView(
                    contact.id().value(),
                    books.company().value(),
                    contact.name().display(),
                    contact.name().first(),
                    contact.name().last(),
                    contact.title(),
                    contact.notes(),
                    contact.active(),
                    contact.createdAt(),
                    contact.updatedAt());
        }
    }

    record MethodView(
            UUID id,
            UUID orgId,
            UUID contactId,
            WayToReach methodType,
            String value,
            Optional<String> label,
            boolean isPrimary,
            boolean isActive,
            Instant createdAt,
            Instant updatedAt) {

        /** Those that Pharus knows. */
        static List<MethodView> of(Books books, Contact contact) {
            return contact.methods().stream()
                    .flatMap(method -> of(books, contact, method).stream())
                    .toList();
        }

        static MethodView of(Books books, Contact contact, MethodId id) {
            return contact.method(id)
                    .flatMap(method -> of(books, contact, method))
                    .orElseThrow();
        }

        private static Optional<MethodView> of(Books books, Contact contact, ContactMethod method) {
            return WayToReach.of(method.type())
                    .map(type -> new MethodView(
                            method.id().value(),
                            books.company().value(),
                            contact.id().value(),
                            type,
                            method.value(),
                            method.label(),
                            method.primary(),
                            method.active(),
                            method.createdAt(),
                            method.updatedAt()));
        }
    }

    record LinkView(
            UUID id,
            UUID orgId,
            UUID contactId,
            EntityType entityType,
            UUID entityId,
            Optional<String> role,
            boolean isPrimary,
            Optional<String> notes,
            boolean isActive,
            Instant createdAt,
            Instant updatedAt) {

        /** Those that Pharus knows. */
        static List<LinkView> of(Books books, Contact contact) {
            return contact.links().stream()
                    .flatMap(link -> of(books, contact, link).stream())
                    .toList();
        }

        static LinkView of(Books books, Contact contact, LinkId id) {
            return contact.link(id).flatMap(link -> of(books, contact, link)).orElseThrow();
        }

        static Optional<LinkView> of(Books books, Contact contact, ContactLink link) {
            return EntityType.of(link.as())
                    .map(type -> new LinkView(
                            link.id().value(),
                            books.company().value(),
                            contact.id().value(),
                            type,
                            link.party().value(),
                            link.function(),
                            link.primary(),
                            link.notes(),
                            link.active(),
                            link.createdAt(),
                            link.updatedAt()));
        }
    }

    record WholeContact(ContactView contact, List<MethodView> methods, List<LinkView> links) {

        static WholeContact of(Books books, Contact contact) {
            return new WholeContact(
                    ContactView.of(books, contact), MethodView.of(books, contact), LinkView.of(books, contact));
        }
    }

    record FoundContact(
            ContactView contact,
            MethodView method,
            LinkView link,
            @Doc("Whether the contact is new.") boolean created) {

        static FoundContact of(Books books, Found found) {
            var contact = found.contact();
            return new FoundContact(
                    ContactView.of(books, contact),
                    MethodView.of(books, contact, found.method().id()),
                    LinkView.of(books, contact, found.link().id()),
                    found.created());
        }
    }

    /** Somebody who speaks for the party that was asked for. */
    record LinkedContact(LinkView link, ContactView contact, List<MethodView> methods) {}
}
