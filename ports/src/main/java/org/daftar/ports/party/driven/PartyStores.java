package org.daftar.ports.party.driven;

import org.daftar.ports.ledger.driven.Partners;
import org.daftar.ports.party.query.Contacts;
import org.daftar.ports.party.query.Parties;
import org.daftar.ports.party.query.PartyClasses;

public interface PartyStores {

    PartyStore store();

    ClassStore classStore();

    ContactStore contactStore();

    Parties parties();

    Contacts contacts();

    PartyClasses classes();

    /** Parties as the ledger asks for them. */
    Partners partners();
}
