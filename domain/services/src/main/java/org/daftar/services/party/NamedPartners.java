package org.daftar.services.party;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.daftar.model.kernel.Books;
import org.daftar.model.kernel.Flaw;
import org.daftar.model.party.Party;
import org.daftar.model.party.PartyId;
import org.daftar.model.party.PartyRole;
import org.daftar.ports.party.query.Parties;
import org.jspecify.annotations.Nullable;

/** Judges the partners that documents and records name. */
public record NamedPartners(Parties parties) {

    /** Who is named, whether or not there is a flaw; none is unknown. */
    public @Nullable Party active(Books books, String path, UUID partner, PartyRole role, List<Flaw> flaws) {
        int before = flaws.size();
        var found = inRole(books, path, partner, role, flaws);
        if (found != null && flaws.size() == before && !found.content().active())
            flaws.add(new Flaw(
                    path,
                    "partner_inactive",
                    "\"" + found.name() + "\" is inactive. Activate the partner or choose another."));
        return found;
    }

    /** The same where the partner may be inactive. */
    public @Nullable Party inRole(Books books, String path, UUID partner, PartyRole role, List<Flaw> flaws) {
        var found = parties.find(books, new PartyId(partner)).orElse(null);
        if (found == null) {
            flaws.add(new Flaw(path, "unknown_partner", "There is no partner " + partner + " in this company."));
        } else if (!found.is(role)) {
            flaws.add(new Flaw(
                    path,
                    "other_role",
                    "\"" + found.name() + "\" is no " + role.name().toLowerCase(Locale.ROOT)
                            + ". Give the partner that role, or choose another."));
        }
        return found;
    }
}
