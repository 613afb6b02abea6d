package org.daftar.ports.party.query;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.daftar.model.kernel.Books;
import org.daftar.model.kernel.Page;
import org.daftar.model.lists.ListEntryId;
import org.daftar.model.lists.ListUsage;
import org.daftar.model.party.Party;
import org.daftar.model.party.PartyId;
import org.daftar.model.party.PartyRole;

/** Reading parties. Those that were removed are not among them. */
public interface Parties {

    Optional<Party> find(Books books, PartyId id);

    Map<PartyId, Party> details(Books books, Collection<PartyId> ids);

    /** The names alone, of those that were removed too: what is owed stays owed. */
    Map<PartyId, String> names(Books books, Collection<PartyId> ids);

    /** What is sorted by an entry of a list. */
    ListUsage usage(Books books, ListEntryId entry);

    /** Every broker, in the order of their places: there are dozens, never thousands. */
    List<Party> brokers(Books books);

    Page<Party> list(Books books, Selection selection, Page.Request<PartySort> page);

    /** @param search part of a name, code, tax number, e-mail address or phone number, however it is written */
    record Selection(
            Optional<PartyRole> role,
            Optional<Boolean> active,
            Optional<ListEntryId> type,
            Optional<ListEntryId> segment,
            Optional<PartyId> broker,
            Optional<PartyId> parent,
            Optional<String> tag,
            Optional<String> search) {

        public static Selection of(Optional<PartyRole> role, Optional<Boolean> active, Optional<String> search) {
            return new Selection(
                    role,
                    active,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    search);
        }
    }

    enum PartySort {
        CREATED_AT,
        NAME
    }
}
