package org.daftar.model.stock;

import java.util.List;
import java.util.Map;
import org.daftar.model.kernel.Money;
import org.daftar.model.ledger.Law;

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

    private static final int MOST = 5;

    /** What no single item tells. */
    public static StockState of(List<String> otherAccounts) {
        return of(List.of(), otherAccounts);
    }

    /** @param days what the inventory account moved on each and the stock did not; all is well where that is nothing */
    public StockState apart(Map<Long, Money> days) {
        var faults = days.entrySet().stream()
                .filter(day -> !day.getValue().isZero())
                .sorted(Map.Entry.comparingByKey())
                .limit(MOST)
                .map(day -> "on " + day.getKey() + " stock and the inventory account moved apart by "
                        + day.getValue().negated())
                .toList();
        return plus(of(faults, List.of()));
    }

    private static StockState of(List<String> otherDays, List<String> otherAccounts) {
        return new StockState(
                0, 0, List.of(), List.of(), 0, List.of(), otherDays, otherAccounts, 0, List.of(), 0, List.of());
    }

    /** Of some items, and of others. */
    public StockState plus(StockState more) {
        return new StockState(
                events + more.events,
                levels + more.levels,
                Law.faults(otherLevels, more.otherLevels),
                Law.faults(impossible, more.impossible),
                pools + more.pools,
                Law.faults(otherPools, more.otherPools),
                Law.faults(otherDays, more.otherDays),
                Law.faults(otherAccounts, more.otherAccounts),
                transfers + more.transfers,
                Law.faults(otherTransfers, more.otherTransfers),
                reversals + more.reversals,
                Law.faults(otherReversals, more.otherReversals));
    }
}
