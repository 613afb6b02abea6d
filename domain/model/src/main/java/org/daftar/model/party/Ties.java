package org.daftar.model.party;

import java.util.Optional;
import org.daftar.model.kernel.Rate;
import org.daftar.model.kernel.UserId;

/**
 * Whom a party belongs to.
 *
 * @param parent such as the group of a subsidiary
 * @param broker who brought the party
 * @param brokerFee the broker's usual share of what the party buys
 */
public record Ties(
        Optional<PartyId> parent, Optional<PartyId> broker, Optional<Rate> brokerFee, Optional<UserId> salesperson) {

    public static final Ties NONE = new Ties(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
}
