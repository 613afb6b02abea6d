package org.daftar.ports.purchasing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.daftar.model.kernel.Money;
import org.daftar.model.purchasing.LaterCosts;

/** What costs that came later did: it stands in the journal under its id, and is kept nowhere else. */
public record LandedCost(
        UUID id, LocalDate date, Optional<String> reference, Money total, List<LaterCosts.Borne> borne) {

    public LandedCost {
        borne = List.copyOf(borne);
    }
}
