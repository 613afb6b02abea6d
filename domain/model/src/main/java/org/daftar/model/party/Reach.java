package org.daftar.model.party;

import java.util.Optional;
import org.daftar.model.access.EmailAddress;

/** How to reach a party itself; its people are contacts. */
public record Reach(
        Optional<EmailAddress> email,
        Optional<PhoneNumber> phone,
        Optional<Address> billing,
        Optional<Address> shipping) {

    public static final Reach NONE = new Reach(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /** The country where the party is registered, as far as its billing address says. */
    public Optional<String> country() {
        return billing.flatMap(Address::country);
    }
}
