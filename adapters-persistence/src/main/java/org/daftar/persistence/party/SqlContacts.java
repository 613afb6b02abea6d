package org.daftar.persistence.party;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.daftar.model.access.EmailAddress;
import org.daftar.model.kernel.Books;
import org.daftar.model.kernel.Page;
import org.daftar.model.kernel.SearchKey;
import org.daftar.model.party.Contact;
import org.daftar.model.party.ContactId;
import org.daftar.model.party.LinkId;
import org.daftar.model.party.MethodId;
import org.daftar.model.party.MethodType;
import org.daftar.model.party.PartyId;
import org.daftar.model.party.PartyRole;
import org.daftar.persistence.engine.Session;
import org.daftar.persistence.engine.Sessions;
import org.daftar.persistence.kernel.Containing;
import org.daftar.persistence.kernel.PlaneHead;
import org.daftar.persistence.mapping.Among;
import org.daftar.ports.party.driven.ContactStore;
import org.daftar.ports.party.query.Contacts;
import org.jspecify.annotations.Nullable;

final class SqlContacts implements ContactStore, Contacts {

    private final Sessions sessions;

    SqlContacts(Sessions sessions) {
        this.sessions = sessions;
    }

    @Override
    public void add(Books books, Contact contact) {
        var session = sessions.writing(books);
        long key = PlaneHead.of(session).drawKey();
        mapper(session).insert(session.company(), ContactRows.row(key, contact));
        ContactRows.insertParts(session, key, contact);
    }

    @Override
    public void replace(Books books, Contact contact) {
        var session = sessions.writing(books);
        long key = Objects.requireNonNull(
                mapper(session).key(session.company(), contact.id().value()), () -> "No contact " + contact.id());
        mapper(session).update(session.company(), ContactRows.row(key, contact));
        mapper(session).deleteMethods(session.company(), key);
        mapper(session).deleteLinks(session.company(), key);
        ContactRows.insertParts(session, key, contact);
    }

    @Override
    public void remove(Books books, ContactId contact) {
        var session = sessions.writing(books);
        mapper(session).delete(session.company(), contact.value());
    }

    @Override
    public Optional<Contact> find(Books books, ContactId id) {
        return sessions.with(books, session -> {
            var row = mapper(session).find(session.company(), id.value());
            return row == null
                    ? Optional.empty()
                    : Optional.of(ContactRows.contacts(session, List.of(row)).get(0));
        });
    }

    @Override
    public Optional<Contact> byMethod(Books books, MethodId id) {
        return one(books, session -> mapper(session).ofMethod(session.company(), id.value()));
    }

    @Override
    public Optional<Contact> byLink(Books books, LinkId id) {
        return one(books, session -> mapper(session).ofLink(session.company(), id.value()));
    }

    @Override
    public Optional<Contact> primaryOf(Books books, PartyId party, PartyRole as) {
        return one(books, session -> mapper(session).primaryOf(session.company(), party.value(), as.name()));
    }

    @Override
    public List<Contact> byEmail(Books books, EmailAddress email) {
        return sessions.with(
                books,
                session -> contacts(
                        session, mapper(session).byMethod(session.company(), MethodType.EMAIL.name(), email.value())));
    }

    @Override
    public boolean isSpokenFor(Books books, PartyId party, PartyRole as) {
        return sessions.with(
                books, session -> mapper(session).isSpokenFor(session.company(), party.value(), as.name()));
    }

    @Override
    public List<Contact> linkedTo(Books books, PartyId party) {
        return of(books, List.of(party)).getOrDefault(party, List.of());
    }

    @Override
    public Map<PartyId, List<Contact>> of(Books books, Collection<PartyId> parties) {
        var ids = parties.stream().map(PartyId::value).distinct().toList();
        if (ids.isEmpty()) return Map.of();
        return sessions.with(books, session -> {
            var keys = mapper(session).partyKeys(session.company(), new Among.Ids(ids)).stream()
                    .collect(toMap(ContactMapper.PartyKeyRow::id, row -> new PartyId(row.publicId())));
            return keys.isEmpty() ? Map.of() : speakersFor(session, keys);
        });
    }

    /** Once each, also where a contact speaks for a party in two roles. */
    private static Map<PartyId, List<Contact>> speakersFor(Session session, Map<Long, PartyId> parties) {
        var linked = mapper(session).linked(session.company(), new Among.Keys(parties.keySet())).stream()
                .sorted(Comparator.comparingLong(ContactMapper.LinkedRow::contact))
                .toList();
        var rows = rows(
                session,
                linked.stream().map(ContactMapper.LinkedRow::contact).distinct().toList());
        var contacts = ContactRows.contacts(session, rows);
        var byKey = new HashMap<Long, Contact>();
        for (int i = 0; i < rows.size(); i++) byKey.put(rows.get(i).id(), contacts.get(i));
        var speakers = new HashMap<PartyId, List<Contact>>();
        for (var link : linked) {
            var its = speakers.computeIfAbsent(
                    Objects.requireNonNull(parties.get(link.party())), party -> new ArrayList<>());
            var contact = Objects.requireNonNull(byKey.get(link.contact()));
            if (!its.contains(contact)) its.add(contact);
        }
        return speakers;
    }

    @Override
    public Page<Contact> list(Books books, Selection selection, Page.Request<ContactSort> page) {
        var selected = new ContactMapper.Selected(
                selection.party().map(PartyId::value).orElse(null),
                selection.active().orElse(null),
                selection
                        .search()
                        .map(text -> Containing.pattern(SearchKey.of(text).value()))
                        .orElse(null),
                page.sort() == ContactSort.NAME,
                page.ascending(),
                page.after().map(Page.Position::id).orElse(null),
                page.after().map(Page.Position::sortValue).orElse(null),
                page.reads());
        return sessions.with(books, session -> {
            var rows = mapper(session).list(session.company(), selected);
            return page.of(
                            rows,
                            () -> mapper(session).count(session.company(), selected),
                            (last, total) -> new Page.Position(last.nameKey(), last.id(), total))
                    .mapAll(shown -> ContactRows.contacts(session, shown));
        });
    }

    private Optional<Contact> one(Books books, Function<Session, @Nullable Long> key) {
        return sessions.with(books, session -> {
            var found = key.apply(session);
            return found == null
                    ? Optional.empty()
                    : contacts(session, List.of(found)).stream().findFirst();
        });
    }

    private static List<Contact> contacts(Session session, List<Long> keys) {
        return ContactRows.contacts(session, rows(session, keys));
    }

    private static List<ContactMapper.Row> rows(Session session, List<Long> keys) {
        return keys.isEmpty() ? List.of() : mapper(session).rows(session.company(), new Among.Keys(keys));
    }

    private static ContactMapper mapper(Session session) {
        return session.mapper(ContactMapper.class);
    }
}
