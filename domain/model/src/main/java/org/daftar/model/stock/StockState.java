package org.daftar.model.stock;

import java.util.List;
import java.util.stream.Stream;

/**
 * What the store says of stock as a whole; what is in lists is in words, and normally there is none.
 *
 * @param events of these books
 * @param levels that are kept
 * @param otherLevels levels that are not what events add up to
 * @param impossible levels and reservations below zero, or more reserved than there is
 * @param pools that are kept
 * @param otherPools pools that are not what events add up to, or not what lies at the places
 * @param otherDays days that are not what their events add up to
 * @param otherAccounts where the inventory account is not the value of the stock, or an entry not what its events moved
 * @param transfers that were begun
 * @param otherTransfers transfers that made or lost goods
 * @param reversals that undo a whole event
 * @param otherReversals reversals that are not the mirror of what they undo
 */
public record StockState(
        long events,
        long levels,
        List<String> otherLevels,
        List<String> impossible,
        long pools,
        List<String> otherPools,
        List<String> otherDays,
        List<String> otherAccounts,
        long transfers,
        List<String> otherTransfers,
        long reversals,
        List<String> otherReversals) {

    public static final StockState NONE =
            new StockState(0, 0, List.of(), List.of(), 0, List.of(), List.of(), List.of(), 0, List.of(), 0, List.of());

    /** What no single item tells. */
    public StockState with(List<String> days, List<String> accounts) {
        return new StockState(
                events,
                levels,
                otherLevels,
                impossible,
                pools,
                otherPools,
                days,
                accounts,
                transfers,
                otherTransfers,
                reversals,
                otherReversals);
    }

    /** Of some items, and of others. */
    public StockState plus(StockState more) {
        return new StockState(
                events + more.events,
                levels + more.levels,
                both(otherLevels, more.otherLevels),
                both(impossible, more.impossible),
                pools + more.pools,
                both(otherPools, more.otherPools),
                both(otherDays, more.otherDays),
                both(otherAccounts, more.otherAccounts),
                transfers + more.transfers,
                both(otherTransfers, more.otherTransfers),
                reversals + more.reversals,
                both(otherReversals, more.otherReversals));
    }

    private static List<String> both(List<String> some, List<String> others) {
        return Stream.concat(some.stream(), others.stream()).toList();
    }
}
