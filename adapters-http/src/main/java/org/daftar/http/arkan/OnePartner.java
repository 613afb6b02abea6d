package org.daftar.http.arkan;

import java.util.Optional;
import java.util.UUID;
import org.daftar.model.kernel.Refusal;
import org.daftar.model.kernel.Refused;

/** The parameters {@code client_id} and {@code vendor_id} of lists whose rows have one partner. */
public final class OnePartner {

    private OnePartner() {}

    /** @throws Refused invalid when both are given: one of them would be ignored */
    public static Optional<UUID> of(Optional<UUID> client, Optional<UUID> vendor) {
        if (client.isPresent() && vendor.isPresent()) {
            throw new Refused(Refusal.Invalid.of(
                    "vendor_id", "one_of_two", "There is one partner in each row. Send client_id or vendor_id."));
        }
        return client.or(() -> vendor);
    }
}
