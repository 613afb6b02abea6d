package org.daftar.model.stock;

import java.util.List;
import java.util.stream.Stream;
import org.daftar.model.ledger.Law.Verdict;

/** The laws of stock: each is stated once, and judged on a store as a whole. */
public final class StockLaws {

    private StockLaws() {}

    public static List<Verdict> judge(StockState state) {
        return List.of(
                Verdict.of(
                        "levels-are-folds",
                        "What is kept of an item at a place, and by a line of an order, is what the events add up to.",
                        state.events(),
                        state.otherLevels()),
                Verdict.of(
                        "never-negative",
                        "Nothing is ordered, under way, on hand, demanded or allocated below zero, nor more allocated than is on hand.",
                        state.levels(),
                        state.impossible()),
                Verdict.of(
                        "stock-equals-ledger",
                        "The value of an item's stock is what its events moved, and all of it is what the inventory account holds.",
                        state.pools(),
                        Stream.concat(state.otherPools().stream(), state.otherAccounts().stream())
                                .toList()),
                Verdict.of(
                        "stock-of-days",
                        "What was there at the end of a day is what the events up to it add up to, and worth what the inventory account held then.",
                        state.events(),
                        state.otherDays()),
                Verdict.of(
                        "transfers-conserve",
                        "What left a place for another is under way to it, has arrived, or came back, all of it and no value moved.",
                        state.transfers(),
                        state.otherTransfers()),
                Verdict.of(
                        "reversal-restores",
                        "A reversal is the mirror of one event, in quantity, place and value, and an event is reversed once.",
                        state.reversals(),
                        state.otherReversals()));
    }
}
