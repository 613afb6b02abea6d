package org.daftar.http.pharus.stock;

import java.util.EnumSet;
import java.util.Set;
import org.daftar.http.json.JsonNamed;
import org.daftar.model.stock.Movement;
import org.daftar.model.stock.StockEvent;

/** Kinds of events as Pharus names them. Both legs of a transfer have one name. */
enum EventName implements JsonNamed {
    ORDER,
    RECEIVE,
    PRODUCE,
    DEMAND,
    ALLOCATE,
    CONSUME,
    TRANSFER,
    ADJUST,
    DISPOSE,
    REVERSE_ORDER,
    REVERSE_RECEIVE,
    REVERSE_PRODUCE,
    REVERSE_DEMAND,
    REVERSE_ALLOCATE,
    REVERSE_CONSUME,
    REVERSE_TRANSFER;

    private static final String REVERSE = "REVERSE_";

    @Override
    public String jsonName() {
        return name();
    }

    /** The core's movements of that name. */
    Set<Movement> movements() {
        var plain = name().replace(REVERSE, "");
        if (plain.equals("TRANSFER")) return EnumSet.of(Movement.DISPATCH, Movement.ARRIVE);
        return EnumSet.of(plain.equals("CONSUME") ? Movement.ISSUE : Movement.valueOf(plain));
    }

    boolean isReversal() {
        return name().startsWith(REVERSE);
    }

    /** Pharus knows no event without a quantity: what only changes a value shows in the average cost. */
    static boolean knows(StockEvent event) {
        return event.movement() != Movement.REVALUE;
    }

    static Set<Movement> allMovements() {
        return EnumSet.complementOf(EnumSet.of(Movement.REVALUE));
    }

    static EventName of(StockEvent event) {
        return valueOf((event.reversal() ? REVERSE : "") + plain(event.movement()));
    }

    private static String plain(Movement movement) {
        return switch (movement) {
            case ISSUE -> "CONSUME";
            case DISPATCH, ARRIVE -> "TRANSFER";
            case REVALUE -> throw new IllegalArgumentException("Pharus has no name for " + movement);
            case ORDER, RECEIVE, PRODUCE, DEMAND, ALLOCATE, ADJUST, DISPOSE -> movement.name();
        };
    }
}
