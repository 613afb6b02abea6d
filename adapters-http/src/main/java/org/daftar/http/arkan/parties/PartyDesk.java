package org.daftar.http.arkan.parties;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.daftar.http.routes.Call;
import org.daftar.model.kernel.Books;
import org.daftar.model.kernel.Page;
import org.daftar.model.kernel.Refused;
import org.daftar.model.party.Contact;
import org.daftar.model.party.Party;
import org.daftar.model.party.PartyId;
import org.daftar.model.party.PartyRole;
import org.daftar.ports.access.query.Directory;
import org.daftar.ports.ledger.query.CompanyProfiles;
import org.daftar.ports.party.query.Contacts;
import org.daftar.ports.party.query.Parties;

/** What the routes of clients, contacts and partners ask of the core to read what was sent and to show what is there. */
public record PartyDesk(Parties parties, Contacts contacts, CompanyProfiles profiles, Directory directory) {

    /** Outside the unit of work: users are not in the books. */
    public Sent sent(Call call) {
        return new Sent(
                profiles.currency(call.books()),
                user -> directory.membership(user, call.books().company()).isPresent());
    }

    /** @param as what the party must be to be seen here; empty for anything */
    Party existing(Books books, PartyId id, Optional<PartyRole> as) {
        return parties.find(books, id)
                .filter(party -> as.map(party::is).orElse(true))
                .orElseThrow(() -> Refused.missing(as.isPresent() ? "client" : "partner", id));
    }

    <V> V view(Books books, Party party, BiFunction<Party, List<Contact>, V> view) {
        var its = contacts.of(books, List.of(party.id()));
        return view.apply(party, its.getOrDefault(party.id(), List.of()));
    }

    /** The contacts of a whole page are read in one question. */
    <V> Page<V> page(Books books, Page<Party> page, BiFunction<Party, List<Contact>, V> view) {
        var contactsOf = contacts.of(books, page.rows().stream().map(Party::id).toList());
        return page.map(party -> view.apply(party, contactsOf.getOrDefault(party.id(), List.of())));
    }
}
