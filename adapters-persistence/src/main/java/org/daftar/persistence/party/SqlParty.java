package org.daftar.persistence.party;

import org.daftar.persistence.engine.Sessions;
import org.daftar.ports.ledger.driven.Nameable;
import org.daftar.ports.ledger.query.CompanyProfiles;
import org.daftar.ports.party.driven.ContactStore;
import org.daftar.ports.party.driven.PartyStore;
import org.daftar.ports.party.driven.PartyStores;
import org.daftar.ports.party.query.Contacts;
import org.daftar.ports.party.query.Parties;

/** The door to parties in SQL. */
public record SqlParty(
        PartyStore store, ContactStore contactStore, Parties parties, Contacts contacts, Nameable partners)
        implements PartyStores {

    /** @param profiles which tell in what the books are kept */
    public static SqlParty over(Sessions sessions, CompanyProfiles profiles) {
        var parties = new SqlParties(sessions, profiles);
        var contacts = new SqlContacts(sessions);
        return new SqlParty(parties, contacts, parties, contacts, parties);
    }
}
