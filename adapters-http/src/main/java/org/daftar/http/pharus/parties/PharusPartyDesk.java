package org.daftar.http.pharus.parties;

import java.util.List;
import org.daftar.model.kernel.Books;
import org.daftar.model.kernel.Reference;
import org.daftar.model.kernel.Refused;
import org.daftar.model.party.Party;
import org.daftar.model.party.PartyId;
import org.daftar.model.party.PartyRole;
import org.daftar.ports.lists.query.Lists;
import org.daftar.ports.party.query.Parties;
import org.daftar.ports.party.query.PartyReferences;

/** What the routes of vendors, customers and brokers ask of the core alike. */
public record PharusPartyDesk(Parties parties, Lists lists, PartyReferences references) {

    /** A party that is something else is not there for who asks for this. */
    Party existing(Books books, PartyId id, PartyRole as) {
        return parties.find(books, id).filter(party -> party.is(as)).orElseThrow(() -> Refused.missing(word(as), id));
    }

    boolean isThere(Books books, PartyId id, PartyRole as) {
        return parties.find(books, id).filter(party -> party.is(as)).isPresent();
    }

    /** How many things of the kind name the party, by what was asked of {@link #references} before. */
    static long count(List<Reference> references, String kind) {
        return references.stream()
                .filter(reference -> reference.kind().equals(kind))
                .mapToLong(Reference::count)
                .sum();
    }

    private static String word(PartyRole as) {
        return switch (as) {
            case CLIENT -> "customer";
            case VENDOR -> "vendor";
            case BROKER -> "broker";
            case EMPLOYEE -> "employee";
        };
    }
}
