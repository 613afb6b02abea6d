package org.daftar.http.pharus.manufacturing;

import org.daftar.http.json.JsonNamed;
import org.daftar.model.manufacturing.Milestone;

/** Where an order stands, as Pharus names it: each name for one milestone. */
enum MakingStatus implements JsonNamed {
    DRAFT("Draft", Milestone.DRAFT),
    ENTERED("Entered", Milestone.ENTERED),
    PLACED("Placed", Milestone.PLACED),
    PRODUCTION("Production", Milestone.IN_PRODUCTION),
    IN_TRANSIT("In Transit", Milestone.DISPATCHED),
    PARTIAL("Partial", Milestone.PART_RECEIVED),
    RECEIVED("Received", Milestone.RECEIVED),
    COMPLETED("Completed", Milestone.COMPLETED),
    CANCELLED("Cancelled", Milestone.CANCELLED);

    private final String jsonName;
    private final Milestone milestone;

    MakingStatus(String jsonName, Milestone milestone) {
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

    static MakingStatus of(Milestone milestone) {
        return switch (milestone) {
            case DRAFT -> DRAFT;
            case ENTERED -> ENTERED;
            case PLACED -> PLACED;
            case IN_PRODUCTION -> PRODUCTION;
            case DISPATCHED -> IN_TRANSIT;
            case PART_RECEIVED -> PARTIAL;
            case RECEIVED -> RECEIVED;
            case COMPLETED -> COMPLETED;
            case CANCELLED -> CANCELLED;
        };
    }
}
