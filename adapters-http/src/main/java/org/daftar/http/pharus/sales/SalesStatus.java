package org.daftar.http.pharus.sales;

import org.daftar.http.json.JsonNamed;
import org.daftar.model.sales.Milestone;

/** Where an order stands, as Pharus names it: each name for one milestone. */
enum SalesStatus implements JsonNamed {
    RECEIVED("Received", Milestone.DRAFT),
    ENTERED("Entered", Milestone.CONFIRMED),
    SHIPPED("Shipped", Milestone.SHIPPED),
    INVOICED("Invoiced", Milestone.BILLED),
    PAID("Paid", Milestone.SETTLED),
    REJECTED("Rejected", Milestone.CANCELLED),
    IN_DISPUTE("In-Dispute", Milestone.DISPUTED),
    COMPLETED("Completed", Milestone.CLOSED);

    private final String jsonName;
    private final Milestone milestone;

    SalesStatus(String jsonName, Milestone milestone) {
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

    static SalesStatus of(Milestone milestone) {
        return switch (milestone) {
            case DRAFT -> RECEIVED;
            case CONFIRMED -> ENTERED;
            case SHIPPED -> SHIPPED;
            case BILLED -> INVOICED;
            case SETTLED -> PAID;
            case CANCELLED -> REJECTED;
            case DISPUTED -> IN_DISPUTE;
            case CLOSED -> COMPLETED;
        };
    }
}
