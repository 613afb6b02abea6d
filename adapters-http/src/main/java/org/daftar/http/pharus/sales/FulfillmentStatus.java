package org.daftar.http.pharus.sales;

import org.daftar.http.json.JsonNamed;
import org.daftar.model.sales.Shipped;

/** How much of an order has left, as Pharus names it. */
enum FulfillmentStatus implements JsonNamed {
    PENDING("Pending", Shipped.NONE),
    PARTIAL("Partial", Shipped.PART),
    FULFILLED("Fulfilled", Shipped.ALL);

    private final String jsonName;
    private final Shipped shipped;

    FulfillmentStatus(String jsonName, Shipped shipped) {
        this.jsonName = jsonName;
        this.shipped = shipped;
    }

    @Override
    public String jsonName() {
        return jsonName;
    }

    Shipped shipped() {
        return shipped;
    }

    static FulfillmentStatus of(Shipped shipped) {
        return switch (shipped) {
            case NONE -> PENDING;
            case PART -> PARTIAL;
            case ALL -> FULFILLED;
        };
    }
}
