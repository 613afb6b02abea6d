package org.daftar.persistence.ledger;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What books do, told once more in the plainest way: maps, lists and decimal numbers. It shares no code with the ledger,
 * so that both would have to be wrong in the same way.
 */
final class ReferenceBooks {

    private static final BigDecimal NOTHING = new BigDecimal("0.00");

    /** Cash on hand, the bank and what is under way from the card terminal. */
    private static final Set<String> CASH = Set.of("1000", "1010", "1020");

    /**
     * @param place an account, or an account and a partner: {@code 1100:p}
     * @param amount debit positive, credit negative, as a bookkeeper would write it
     */
    record Line(String place, BigDecimal amount) {

        String account() {
            return place.split(":")[0];
        }

        Optional<String> partner() {
            return place.contains(":") ? Optional.of(place.split(":")[1]) : Optional.empty();
        }
    }

    /** @param due of the lines of partner p; those of others are due on the entry's day */
    record Entry(LocalDate date, List<Line> lines, Optional<Integer> reversalOf, LocalDate due) {

        BigDecimal total() {
            return lines.stream().map(Line::amount).map(NOTHING::max).reduce(NOTHING, BigDecimal::add);
        }

        /**
         * Where money came from or went to stands on the other side of it: a credit beside cash brought it, a debit took
         * it. Of an entry in which no cash moves, and of cash itself, nothing.
         */
        BigDecimal cashBecauseOf(Line line) {
            boolean moved = lines.stream().anyMatch(other -> CASH.contains(other.account()));
            return moved && !CASH.contains(line.account()) ? line.amount().negate() : NOTHING;
        }
    }

    /** Refused: nothing changes, and this is the code of the refusal. */
    static final class No extends RuntimeException {

        No(String code) {
            super(code);
        }
    }

    /** @param cash what came in because of the account, or went out when negative */
    record Sums(BigDecimal debit, BigDecimal credit, BigDecimal cash) {

        static final Sums NONE = new Sums(NOTHING, NOTHING, NOTHING);

        Sums plus(Line line, Entry entry) {
            var amount = line.amount();
            return new Sums(
                    debit.add(amount.max(NOTHING)),
                    credit.add(amount.negate().max(NOTHING)),
                    cash.add(entry.cashBecauseOf(line)));
        }
    }

    private final Map<String, Boolean> accounts = new TreeMap<>();
    private final TreeSet<String> withRole = new TreeSet<>();
    private final List<Entry> entries = new ArrayList<>();
    private final Map<Integer, String> numbers = new TreeMap<>();
    private final Map<Integer, Integer> reversals = new TreeMap<>();
    private final Map<Integer, Integer> lastNumber = new TreeMap<>();
    private final Map<String, String> answers = new TreeMap<>();
    private ReferenceItems items = new ReferenceItems();
    private Optional<LocalDate> lock = Optional.empty();
    private int facts;

    ReferenceBooks(Collection<String> open, Collection<String> roles, int facts) {
        open.forEach(code -> accounts.put(code, true));
        withRole.addAll(roles);
        this.facts = facts;
    }

    /** To try something that is not meant. */
    ReferenceBooks copy() {
        var copy = new ReferenceBooks(List.of(), withRole, facts);
        copy.accounts.putAll(accounts);
        copy.entries.addAll(entries);
        copy.numbers.putAll(numbers);
        copy.reversals.putAll(reversals);
        copy.lastNumber.putAll(lastNumber);
        copy.answers.putAll(answers);
        copy.items = items.copy();
        copy.lock = lock;
        return copy;
    }

    String draft(Entry entry, boolean sound) {
        judge(entry, sound);
        entries.add(entry);
        facts++;
        return "draft";
    }

    String record(Entry entry, boolean sound) {
        judge(entry, sound);
        requireOpen(entry.date());
        entries.add(entry);
        return number(entries.size() - 1);
    }

    String post(int which, Optional<LocalDate> on) {
        if (numbers.containsKey(which)) throw new No("invalid_transition");
        var drafted = entries.get(which);
        var entry = new Entry(on.orElse(drafted.date()), drafted.lines(), Optional.empty(), drafted.due());
        requireActive(entry);
        requireOpen(entry.date());
        entries.set(which, entry);
        return number(which);
    }

    String reverse(int which, LocalDate on) {
        if (!numbers.containsKey(which) || reversals.containsKey(which)) throw new No("invalid_transition");
        if (on.isBefore(entries.get(which).date())) throw new No("before_entry");
        requireOpen(on);
        var mirror = entries.get(which).lines().stream()
                .map(line -> new Line(line.place(), line.amount().negate()))
                .toList();
        reversals.put(which, entries.size());
        entries.add(new Entry(on, mirror, Optional.of(which), entries.get(which).due()));
        var number = number(entries.size() - 1);
        facts += items.reversed(which, entries.size() - 1, lock);
        return number;
    }

    String allocate(ReferenceItems.Ref debit, ReferenceItems.Ref credit, BigDecimal amount, LocalDate on) {
        var effective = items.allocate(debit, credit, amount, on, lock);
        facts++;
        return "allocated from " + effective;
    }

    String settleOldest(ReferenceItems.Ref item, LocalDate on) {
        var before = items.copy();
        try {
            int made = items.settleOldest(item, on, lock);
            facts += made;
            return "settled with " + made;
        } catch (No no) {
            items = before;
            throw no;
        }
    }

    String release(ReferenceItems.Ref debit, ReferenceItems.Ref credit, LocalDate on) {
        var effective = items.release(debit, credit, on, lock);
        facts++;
        return "released from " + effective;
    }

    ReferenceItems items() {
        return items;
    }

    String lockThrough(Optional<LocalDate> day) {
        if (!lock.equals(day)) facts++;
        lock = day;
        return "locked";
    }

    String open(String code) {
        if (accounts.putIfAbsent(code, true) != null) throw new No("duplicate");
        facts++;
        return "opened";
    }

    String activate(String code, boolean active) {
        if (!accounts.containsKey(code)) throw new No("not_found");
        boolean closes = accounts.get(code) && !active;
        if (closes && (balance(code).signum() != 0 || withRole.contains(code))) throw new No("in_use");
        if (accounts.put(code, active) != active) facts++;
        return "revised";
    }

    /** A call under a key that has been answered before is answered in the same way and does nothing. */
    Optional<String> answered(String key) {
        return Optional.ofNullable(answers.get(key));
    }

    String answer(String key, String answer) {
        answers.put(key, answer);
        return answer;
    }

    Map<String, Sums> trialBalance(LocalDate from, LocalDate to) {
        var sums = new TreeMap<String, Sums>();
        for (int which : numbers.keySet()) {
            var entry = entries.get(which);
            if (entry.date().isBefore(from) || entry.date().isAfter(to)) continue;
            for (var line : entry.lines()) {
                var before = sums.getOrDefault(line.account(), Sums.NONE);
                sums.put(line.account(), before.plus(line, entry));
            }
        }
        return sums;
    }

    /** Every entry in the order in which it was entered, in the words of the list. */
    List<String> list() {
        var list = new ArrayList<String>();
        for (int which = 0; which < entries.size(); which++) {
            var status = !numbers.containsKey(which) ? "DRAFT" : reversals.containsKey(which) ? "REVERSED" : "POSTED";
            var entry = entries.get(which);
            list.add(status + " " + numbers.getOrDefault(which, "-") + " " + entry.date() + " " + entry.total());
        }
        return list;
    }

    Map<String, Boolean> chart() {
        return accounts;
    }

    int size() {
        return entries.size();
    }

    int posted() {
        return numbers.size();
    }

    int facts() {
        return facts;
    }

    private void openItems(int which) {
        var entry = entries.get(which);
        for (int i = 0; i < entry.lines().size(); i++) {
            var line = entry.lines().get(i);
            if (line.partner().isEmpty()) continue;
            var partner = line.partner().get();
            var due = partner.equals("p") ? entry.due() : entry.date();
            items.open(new ReferenceItems.Item(
                    new ReferenceItems.Ref(which, i), line.account(), partner, entry.date(), due, line.amount()));
        }
    }

    private void judge(Entry entry, boolean sound) {
        requireActive(entry);
        if (!sound) throw new No("validation_failed");
    }

    private void requireActive(Entry entry) {
        if (entry.lines().stream().anyMatch(line -> !accounts.getOrDefault(line.account(), true)))
            throw new No("account_inactive");
    }

    private void requireOpen(LocalDate date) {
        if (lock.isPresent() && !date.isAfter(lock.get())) throw new No("period_locked");
    }

    private BigDecimal balance(String code) {
        var sums = trialBalance(LocalDate.MIN, LocalDate.MAX).get(code);
        return sums == null ? NOTHING : sums.debit().subtract(sums.credit());
    }

    /** The calendar year is the fiscal year of these books. */
    private String number(int which) {
        int year = entries.get(which).date().getYear();
        int next = lastNumber.merge(year, 1, Integer::sum);
        var number = "JE/%d/%05d".formatted(year, next);
        numbers.put(which, number);
        facts++;
        openItems(which);
        return number;
    }
}
