package org.daftar.http.pharus.purchasing;

import org.daftar.http.json.JsonNamed;
import org.daftar.model.purchasing.Milestone;

/** Where an order stands, as Pharus names it: each name for one milestone. */
enum OrderStatus implements JsonNamed {
    PLANNING("Planning", Milestone.PLANNED),
    PLACED("Placed", Milestone.PLACED),
    IN_TRANSIT("In Transit", Milestone.DISPATCHED),
    PARTIAL("Partial", Milestone.PART_RECEIVED),
    RECEIVED("Received", Milestone.RECEIVED),
    PAID("Paid", Milestone.SETTLED),
    CANCELLED("Cancelled", Milestone.CANCELLED);

    private final String jsonName;
    private final Milestone milestone;

    OrderStatus(String jsonName, Milestone milestone) {
        this.jsonName = jsonName;
        this.milestone = milestone;
    }

    @Override
    public String jsonName() {
        return jsonName;
    }

    Milestone milestone() {
        return milestone;
    }

    static OrderStatus of(Milestone milestone) {
        return switch (milestone) {
            case PLANNED -> PLANNING;
            case PLACED -> PLACED;
            case DISPATCHED -> IN_TRANSIT;
            case PART_RECEIVED -> PARTIAL;
            case RECEIVED -> RECEIVED;
            case SETTLED -> PAID;
            case CANCELLED -> CANCELLED;
        };
    }
}
