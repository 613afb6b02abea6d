package org.daftar.ports.party.driven;

import org.daftar.ports.ledger.driven.Nameable;
import org.daftar.ports.party.query.Contacts;
import org.daftar.ports.party.query.Parties;

public interface PartyStores {

    PartyStore store();

    ContactStore contactStore();

    Parties parties();

    Contacts contacts();

    /** Parties as the ledger asks for them. */
    Nameable partners();
}
