package org.daftar.persistence.party;

import org.daftar.persistence.engine.Sessions;
import org.daftar.ports.ledger.driven.Partners;
import org.daftar.ports.ledger.query.CompanyProfiles;
import org.daftar.ports.party.driven.ClassStore;
import org.daftar.ports.party.driven.ContactStore;
import org.daftar.ports.party.driven.PartyStore;
import org.daftar.ports.party.driven.PartyStores;
import org.daftar.ports.party.query.Contacts;
import org.daftar.ports.party.query.Parties;
import org.daftar.ports.party.query.PartyClasses;

/** The door to parties in SQL. */
public record SqlParty(
        PartyStore store,
        ClassStore classStore,
        ContactStore contactStore,
        Parties parties,
        Contacts contacts,
        PartyClasses classes,
        Partners partners)
        implements PartyStores {

    /** @param profiles which tell in what the books are kept */
    public static SqlParty over(Sessions sessions, CompanyProfiles profiles) {
        var parties = new SqlParties(sessions, profiles);
        var classes = new SqlClasses(sessions);
        var contacts = new SqlContacts(sessions);
        return new SqlParty(parties, classes, contacts, parties, contacts, classes, parties);
    }
}
