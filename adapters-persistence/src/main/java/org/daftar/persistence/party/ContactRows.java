package org.daftar.persistence.party;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.daftar.model.kernel.SearchKey;
import org.daftar.model.party.Contact;
import org.daftar.model.party.ContactId;
import org.daftar.model.party.ContactLink;
import org.daftar.model.party.ContactMethod;
import org.daftar.model.party.LinkId;
import org.daftar.model.party.MethodId;
import org.daftar.model.party.MethodType;
import org.daftar.model.party.PartyId;
import org.daftar.model.party.PartyRole;
import org.daftar.model.party.PersonName;
import org.daftar.persistence.engine.Session;
import org.daftar.persistence.mapping.Among;

/** Rows of contacts as core values and back: methods and links of many contacts are read in one question each. */
final class ContactRows {

    private ContactRows() {}

    static List<Contact> contacts(Session session, Collection<ContactMapper.Row> rows) {
        if (rows.isEmpty()) return List.of();
        var mapper = session.mapper(ContactMapper.class);
        var keys = new Among.Keys(rows.stream().map(ContactMapper.Row::id).toList());
        Map<Long, List<ContactMapper.MethodRow>> methods = mapper.methods(session.company(), keys).stream()
                .collect(Collectors.groupingBy(ContactMapper.MethodRow::contact));
        Map<Long, List<ContactMapper.LinkRow>> links = mapper.links(session.company(), keys).stream()
                .collect(Collectors.groupingBy(ContactMapper.LinkRow::contact));
        return rows.stream()
                .map(row -> contact(
                        row, methods.getOrDefault(row.id(), List.of()), links.getOrDefault(row.id(), List.of())))
                .toList();
    }

    static ContactMapper.Row row(long key, Contact contact) {
        return new ContactMapper.Row(
                key,
                contact.id().value(),
                contact.name().first(),
                contact.name().last().orElse(null),
                contact.name().display(),
                SearchKey.of(contact.name().display()).value(),
                contact.title().orElse(null),
                contact.notes().orElse(null),
                contact.searched().value(),
                contact.active(),
                contact.createdAt(),
                contact.updatedAt(),
                contact.version());
    }

    /** Methods and links are stored whole. */
    static void insertParts(Session session, long key, Contact contact) {
        var mapper = session.mapper(ContactMapper.class);
        for (int i = 0; i < contact.methods().size(); i++)
            mapper.insertMethod(
                    session.company(), row(key, i + 1, contact.methods().get(i)));
        for (int i = 0; i < contact.links().size(); i++) {
            var row = row(key, i + 1, contact.links().get(i));
            var party = Objects.requireNonNull(
                    mapper.partyKey(session.company(), row.party()), () -> "No party " + row.party());
            mapper.insertLink(session.company(), party, row);
        }
    }

    private static Contact contact(
            ContactMapper.Row row, List<ContactMapper.MethodRow> methods, List<ContactMapper.LinkRow> links) {
        return new Contact(
                new ContactId(row.publicId()),
                new PersonName(row.firstName(), Optional.ofNullable(row.lastName()), row.displayName()),
                Optional.ofNullable(row.title()),
                Optional.ofNullable(row.notes()),
                row.active(),
                methods.stream().map(ContactRows::method).toList(),
                links.stream().map(ContactRows::link).toList(),
                row.createdAt(),
                row.updatedAt(),
                row.version());
    }

    private static ContactMethod method(ContactMapper.MethodRow row) {
        return new ContactMethod(
                new MethodId(row.publicId()),
                MethodType.valueOf(row.type()),
                row.value(),
                Optional.ofNullable(row.label()),
                row.isPrimary(),
                row.active(),
                row.createdAt(),
                row.updatedAt());
    }

    private static ContactMapper.MethodRow row(long contact, int place, ContactMethod method) {
        return new ContactMapper.MethodRow(
                contact,
                place,
                method.id().value(),
                method.type().name(),
                method.value(),
                method.label().orElse(null),
                method.primary(),
                method.active(),
                method.createdAt(),
                method.updatedAt());
    }

    private static ContactLink link(ContactMapper.LinkRow row) {
        return new ContactLink(
                new LinkId(row.publicId()),
                new PartyId(row.party()),
                PartyRole.valueOf(row.asRole()),
                Optional.ofNullable(row.job()),
                Optional.ofNullable(row.notes()),
                row.isPrimary(),
                row.active(),
                row.createdAt(),
                row.updatedAt());
    }

    private static ContactMapper.LinkRow row(long contact, int place, ContactLink link) {
        return new ContactMapper.LinkRow(
                contact,
                place,
                link.id().value(),
                link.party().value(),
                link.as().name(),
                link.function().orElse(null),
                link.notes().orElse(null),
                link.primary(),
                link.active(),
                link.createdAt(),
                link.updatedAt());
    }
}
