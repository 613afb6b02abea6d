package org.daftar.http.pharus.stock;

import java.util.EnumSet;
import java.util.Set;
import org.daftar.http.json.JsonNamed;
import org.daftar.model.stock.Movement;
import org.daftar.model.stock.StockEvent;

/** Kinds of events as Pharus names them. Both legs of a transfer have one name. */
interface EventName extends JsonNamed {

    String name();

    @Override
    default String jsonName() {
        return name();
    }

    /** The core's movements of that name. */
    default Set<Movement> movements() {
        var plain = name().replace("REVERSE_", "");
        if (plain.equals("TRANSFER")) return EnumSet.of(Movement.DISPATCH, Movement.ARRIVE);
        return EnumSet.of(plain.equals("CONSUME") ? Movement.ISSUE : Movement.valueOf(plain));
    }

    default boolean isReversal() {
        return name().startsWith("REVERSE_");
    }

    static String of(StockEvent event) {
        return (event.reversal() ? "REVERSE_" : "") + plain(event.movement());
    }

    private static String plain(Movement movement) {
        return switch (movement) {
            case ISSUE -> "CONSUME";
            case DISPATCH, ARRIVE -> "TRANSFER";
            case ORDER, RECEIVE, PRODUCE, DEMAND, ALLOCATE, ADJUST, DISPOSE -> movement.name();
        };
    }

    /** Of materials, which are bought and never made. */
    enum OfMaterials implements EventName {
        ORDER,
        RECEIVE,
        DEMAND,
        ALLOCATE,
        CONSUME,
        TRANSFER,
        ADJUST,
        DISPOSE,
        REVERSE_ORDER,
        REVERSE_RECEIVE,
        REVERSE_DEMAND,
        REVERSE_ALLOCATE,
        REVERSE_CONSUME,
        REVERSE_TRANSFER;

        static OfMaterials of(StockEvent event) {
            return valueOf(EventName.of(event));
        }
    }

    enum OfGoods implements EventName {
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

        static OfGoods of(StockEvent event) {
            return valueOf(EventName.of(event));
        }
    }
}
