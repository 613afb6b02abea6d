package org.daftar.services.stock;

import java.util.List;
import org.daftar.model.catalog.ItemId;
import org.daftar.model.catalog.Place;
import org.daftar.model.kernel.Particulars;
import org.daftar.model.kernel.Quantity;
import org.daftar.model.kernel.Refusal;

/** The refusal of what is not there, with what is missing where. */
final class Shortage {

    private Shortage() {}

    static Refusal of(ItemId item, Place place, Quantity required, Quantity available) {
        return new Refusal.RuleViolated(
                "insufficient_stock",
                "Of the item " + required + " are needed, and " + available
                        + " are there and not reserved. Receive more, or release a reservation.",
                Particulars.of(
                        "items",
                        List.of(Particulars.of("itemId", item.value())
                                .and("locationId", place.site().value())
                                .and("required", required.toDecimal())
                                .and("available", available.toDecimal()))));
    }
}
