package org.daftar.model.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.atomic.LongAdder;
import org.daftar.model.kernel.Money;
import org.daftar.model.ledger.MaintainedState.AccountDay;
import org.daftar.model.ledger.MaintainedState.Tally;
import org.jspecify.annotations.Nullable;

/** The laws of the general ledger, each stated once. A fresh list for each pass over the books. */
public final class LedgerLaws {

    private static final String SUBLEDGER_EQUALS_CONTROL = "subledger-equals-control";
    private static final String OPEN_ITEMS_ARE_LINES =
            "Every line on a receivable or payable account is an open item, and they add up to its balance.";
    private static final String BALANCES_ARE_FOLDS = "Maintained account balances equal the fold of posted lines.";

    private LedgerLaws() {}

    /** For a pass over every entry. */
    public static List<Law> all(List<MaintainedState.Lock> locksSoFar) {
        return all(Optional.empty(), locksSoFar);
    }

    /** @param basis where the pass begins; empty when it sees every entry */
    public static List<Law> all(Optional<Basis> basis, List<MaintainedState.Lock> locksSoFar) {
        return List.of(
                entriesBalance(),
                trialBalanceIsZero(),
                balancesAreFolds(basis),
                numbersAreGapless(basis),
                historyIsChained(basis),
                postedIsImmutable(),
                lockedPeriodsAreQuiet(locksSoFar),
                subledgerEqualsControl(),
                allocationsFit(),
                tenantsAreIslands(),
                trailIsComplete());
    }

    static Law entriesBalance() {
        return new Fold("entries-balance", "Every posted entry's debits equal its credits.", entry -> {
            long sum = entry.content().lines().stream()
                    .mapToLong(line -> line.amount().minor())
                    .sum();
            return sum == 0
                    ? null
                    : entry.number() + " is off by "
                            + new Money(sum, entry.content().currency());
        });
    }

    static Law trialBalanceIsZero() {
        var days = new TreeMap<LocalDate, Long>();
        return new Fold(
                "trial-balance-zero",
                "The sum over all accounts is zero at every date.",
                entry -> {
                    for (var line : entry.content().lines()) {
                        days.merge(entry.content().date(), line.amount().minor(), Math::addExact);
                    }
                    return null;
                },
                state -> days.entrySet().stream()
                        .filter(day -> day.getValue() != 0)
                        .findFirst()
                        .map(day -> "from " + day.getKey() + " on it is off by " + day.getValue() + " minor units")
                        .orElse(null));
    }

    static Law balancesAreFolds(Optional<Basis> basis) {
        return basis.map(from -> balancesAreFoldsSince(from.seal())).orElseGet(LedgerLaws::daysAreFolds);
    }

    /** Day by day; that days, months and years agree, and what balances add up from, the store sees itself. */
    private static Law daysAreFolds() {
        var folded = new HashMap<AccountDay, Tally>();
        var lines = new LongAdder();
        return new Fold(
                "balances-are-folds",
                BALANCES_ARE_FOLDS,
                entry -> {
                    var day = entry.content().date();
                    lines.add(entry.content().lines().size());
                    for (var line : entry.content().lines())
                        folded.merge(new AccountDay(line.account(), day), Tally.of(line), Tally::plus);
                    return null;
                },
                state -> {
                    if (state.lines() != lines.sum())
                        return "there are " + state.lines() + " lines, the entries have " + lines.sum();
                    var fault = first(state.movementFaults());
                    return fault == null ? difference(folded, state) : fault;
                });
    }

    /** What is maintained now, less what was posted since, is what was sealed. */
    private static Law balancesAreFoldsSince(Seal seal) {
        var since = new Turnovers();
        return new Fold(
                "balances-are-folds",
                BALANCES_ARE_FOLDS,
                entry -> {
                    since.add(entry);
                    return null;
                },
                state -> {
                    var fault = first(state.movementFaults());
                    return fault == null ? differenceSince(seal, since, state) : fault;
                });
    }

    static Law numbersAreGapless(Optional<Basis> basis) {
        var last = new HashMap<NumberSeries, Long>(basis.map(Basis::numbers).orElse(Map.of()));
        return new Fold(
                "numbers-are-gapless",
                "In each journal and fiscal year the numbers run from 1 without a gap.",
                entry -> {
                    var series = NumberSeries.of(entry.number());
                    long expected = last.getOrDefault(series, 0L) + 1;
                    last.put(series, entry.number().ordinal());
                    return entry.number().ordinal() == expected
                            ? null
                            : entry.number() + " follows number " + (expected - 1);
                },
                state -> first(state.countFaults()));
    }

    static Law historyIsChained(Optional<Basis> basis) {
        var end = new Object() {
            private long sequence = basis.map(from -> from.seal().entries()).orElse(0L);
            private Digest hash = basis.map(from -> from.seal().head()).orElse(Digest.NONE);
        };
        return new Fold(
                "history-is-chained",
                "Each entry's hash follows from its predecessor, and the head is the last.",
                entry -> {
                    boolean follows = entry.sequence() == end.sequence + 1 && EntryChain.follows(entry, end.hash);
                    end.sequence = entry.sequence();
                    end.hash = entry.hash();
                    return follows ? null : entry.number() + " (entry " + entry.sequence() + ") does not follow";
                },
                state ->
                        state.headSequence() == end.sequence && state.headHash().equals(end.hash)
                                ? null
                                : "the head says entry " + state.headSequence() + ", the last one is " + end.sequence);
    }

    static Law postedIsImmutable() {
        return new Fold("posted-is-immutable", "The content's hash at posting equals the content now.", entry -> {
            return EntryChain.contentHolds(entry) ? null : entry.number() + " is not what was posted";
        });
    }

    /** Judged against the locks known before the pass; a suspect is judged again by those known after it. */
    static Law lockedPeriodsAreQuiet(List<MaintainedState.Lock> known) {
        var suspects = new ArrayList<PostedEntry>();
        return new Fold(
                "locked-periods-are-quiet",
                "Nothing is posted into a locked period after it was locked.",
                entry -> {
                    if (intrudes(entry, known)) suspects.add(entry);
                    return null;
                },
                state -> suspects.stream()
                        .filter(entry -> intrudes(entry, state.locks()))
                        .findFirst()
                        .map(entry -> entry.number() + " of " + entry.content().date()
                                + " was posted after that day was locked")
                        .orElse(null));
    }

    /**
     * On any day: an allocation takes from both sides of one account the same amount from the same day on, so what is open
     * on a day is what was posted until then.
     */
    static Law subledgerEqualsControl() {
        return Fold.ofItems(
                SUBLEDGER_EQUALS_CONTROL, OPEN_ITEMS_ARE_LINES, ItemHistory::differsFromLine, LedgerLaws::uncontrolled);
    }

    /** That it holds on past days, too. @param faults where what is kept of them is not what allocations say, in words */
    public static Law.Verdict subledgerEqualedControl(Optional<String> fault) {
        return new Law.Verdict(SUBLEDGER_EQUALS_CONTROL, OPEN_ITEMS_ARE_LINES, 0, fault);
    }

    static Law allocationsFit() {
        return Fold.ofItems(
                "allocations-fit",
                "No item is allocated beyond its amount on any day, nor to another partner's or account's.",
                ItemHistory::misfit,
                state -> first(state.itemFaults()));
    }

    static Law tenantsAreIslands() {
        return new Fold(
                "tenants-are-islands",
                "No row refers to another company's row.",
                entry -> null,
                state -> first(state.strangers()));
    }

    static Law trailIsComplete() {
        return new Fold(
                "trail-is-complete",
                "The audit trail runs from 1 without a gap, and the period lock is the one it told of last.",
                entry -> null,
                state -> first(state.trailFaults()));
    }

    private static @Nullable String first(List<String> faults) {
        return faults.isEmpty() ? null : faults.get(0);
    }

    private static @Nullable String uncontrolled(MaintainedState state) {
        for (var account : state.items().keySet()) {
            var items = Objects.requireNonNull(state.items().get(account));
            var balance = state.balances().get(account);
            long lines = balance == null || !items.controlled() ? 0 : balance.lines();
            var net = lines == 0 || balance == null
                    ? items.open().minus(items.open())
                    : balance.debit().minus(balance.credit());
            if (items.count() != lines || !items.open().equals(net))
                return state.name(account) + " has " + items + ", its " + lines + " lines come to " + net;
        }
        return null;
    }

    private static boolean intrudes(PostedEntry entry, List<MaintainedState.Lock> locks) {
        Optional<LocalDate> through = Optional.empty();
        for (var lock : locks) {
            if (lock.afterEntry() < entry.sequence()) through = lock.through();
        }
        return through.isPresent() && !entry.content().date().isAfter(through.get());
    }

    private static @Nullable String differenceSince(Seal seal, Turnovers since, MaintainedState state) {
        return Turnovers.digest(since.before(state.balances())).equals(seal.balances())
                ? null
                : "balances less the entries after " + seal + " are not those that were sealed";
    }

    private static @Nullable String difference(Map<AccountDay, Tally> folded, MaintainedState state) {
        for (var place : folded.keySet()) {
            var kept = state.days().get(place);
            if (!folded.get(place).equals(kept))
                return state.name(place.account()) + " on " + place.day() + ": lines say " + folded.get(place)
                        + ", balances say " + kept;
        }
        return state.days().entrySet().stream()
                .filter(kept -> !folded.containsKey(kept.getKey()))
                .filter(kept -> !kept.getValue().isZero())
                .map(Map.Entry::getKey)
                .findFirst()
                .map(place -> state.name(place.account()) + " on " + place.day() + " has a balance and no line")
                .orElse(null);
    }
}
