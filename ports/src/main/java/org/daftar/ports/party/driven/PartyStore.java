package org.daftar.ports.party.driven;

import java.time.Instant;
import java.util.Optional;
import org.daftar.model.kernel.Books;
import org.daftar.model.kernel.TaxNumber;
import org.daftar.model.party.Party;
import org.daftar.model.party.PartyCode;
import org.daftar.model.party.PartyId;
import org.daftar.model.party.PartyState;

/** Where parties live. A removed party is nowhere found, but its row stays for what was ever told of it. */
public interface PartyStore {

    void add(Books books, Party party);

    void replace(Books books, Party party);

    void remove(Books books, PartyId party, Instant at);

    Optional<Party> find(Books books, PartyId id);

    Optional<Party> findEvenRemoved(Books books, PartyId id);

    Optional<PartyId> byCode(Books books, PartyCode code);

    Optional<PartyId> clientByTaxNumber(Books books, TaxNumber number);

    /** A broker whose name has this key. */
    Optional<PartyId> brokerByName(Books books, String key);

    /** One more than the largest of the brokers; 0 for the first. */
    int nextBrokerPlace(Books books);

    /** How many parties have this one as their parent. */
    long below(Books books, PartyId party);

    /** How many parties this one brought, as their broker. */
    long broughtBy(Books books, PartyId broker);

    /** Of references and primary ranks, as the laws ask for it. */
    PartyState state(Books books);
}
