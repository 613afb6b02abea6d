package org.daftar.model.ledger;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import org.daftar.model.kernel.Money;
import org.daftar.model.ledger.MaintainedState.Tally;

/** Debits and credits by account, folded from entries. */
final class Turnovers {

    private static final int VERSION = 1;

    private final Map<AccountId, Tally> folded = new HashMap<>();

    void add(PostedEntry entry) {
        for (var line : entry.content().lines()) {
            folded.merge(line.account(), Tally.of(line), Tally::plus);
        }
    }

    Map<AccountId, Tally> folded() {
        return folded;
    }

    /** What was turned over before these were added to it. */
    Map<AccountId, Tally> before(Map<AccountId, Tally> now) {
        var before = new HashMap<>(now);
        folded.forEach((account, turnover) -> before.merge(account, minus(turnover), Tally::plus));
        return before;
    }

    /** The same whatever the order, and whether or not an account that nothing was ever posted to is there. */
    static Digest digest(Map<AccountId, Tally> turnovers) {
        var fields = new Fields(VERSION);
        turnovers.entrySet().stream()
                .filter(account -> !account.getValue().isZero())
                .sorted(Comparator.comparing(account -> account.getKey().value()))
                .forEach(account -> fields.add(account.getKey().value())
                        .add(account.getValue().debit().minor())
                        .add(account.getValue().credit().minor()));
        return fields.digest();
    }

    /** Of the debits. @throws java.util.NoSuchElementException when there is no account */
    static Money total(Map<AccountId, Tally> turnovers) {
        return turnovers.values().stream().map(Tally::debit).reduce(Money::plus).orElseThrow();
    }

    private static Tally minus(Tally turnover) {
        return new Tally(turnover.debit().negated(), turnover.credit().negated(), -turnover.lines());
    }
}
