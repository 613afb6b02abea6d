package org.daftar.ports.party.driven;

import java.util.List;
import java.util.Optional;
import org.daftar.model.access.EmailAddress;
import org.daftar.model.kernel.Books;
import org.daftar.model.party.Contact;
import org.daftar.model.party.ContactId;
import org.daftar.model.party.LinkId;
import org.daftar.model.party.MethodId;
import org.daftar.model.party.PartyId;
import org.daftar.model.party.PartyRole;

/** Where contacts live, each whole: with its methods and links. */
public interface ContactStore {

    void add(Books books, Contact contact);

    void replace(Books books, Contact contact);

    void remove(Books books, ContactId contact);

    Optional<Contact> find(Books books, ContactId id);

    Optional<Contact> byMethod(Books books, MethodId id);

    Optional<Contact> byLink(Books books, LinkId id);

    /** Active contacts with this address among their methods, active or not; the oldest first. */
    List<Contact> byEmail(Books books, EmailAddress email);

    /** The contact that is first to ask for of that party in that role. */
    Optional<Contact> primaryOf(Books books, PartyId party, PartyRole as);

    /** Whether anybody speaks for that party in that role. */
    boolean isSpokenFor(Books books, PartyId party, PartyRole as);

    /** Everybody who is linked to the party, actively or not. */
    List<Contact> linkedTo(Books books, PartyId party);
}
