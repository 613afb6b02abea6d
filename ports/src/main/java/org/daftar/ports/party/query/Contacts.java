package org.daftar.ports.party.query;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.daftar.model.kernel.Books;
import org.daftar.model.kernel.Page;
import org.daftar.model.party.Contact;
import org.daftar.model.party.ContactId;
import org.daftar.model.party.LinkId;
import org.daftar.model.party.MethodId;
import org.daftar.model.party.PartyId;

/** Reading contacts. */
public interface Contacts {

    Optional<Contact> find(Books books, ContactId id);

    /** Whose method this is. */
    Optional<Contact> byMethod(Books books, MethodId id);

    /** Whose link this is. */
    Optional<Contact> byLink(Books books, LinkId id);

    Page<Contact> list(Books books, Selection selection, Page.Request<ContactSort> page);

    /** Who speaks for each of these parties, the oldest link's contact first. */
    Map<PartyId, List<Contact>> of(Books books, Collection<PartyId> parties);

    /** @param search part of a name or of a method's value, however it is written */
    record Selection(Optional<PartyId> party, Optional<Boolean> active, Optional<String> search) {}

    enum ContactSort {
        CREATED_AT,
        NAME
    }
}
