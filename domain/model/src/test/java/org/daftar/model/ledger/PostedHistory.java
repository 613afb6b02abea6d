package org.daftar.model.ledger;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import net.jqwik.api.Arbitrary;
import org.daftar.model.kernel.UserId;
import org.daftar.model.ledger.MaintainedState.AccountDay;
import org.daftar.model.ledger.MaintainedState.Tally;

/** Entries as a company of the calendar year posts them one after the other, and what it keeps beside them. */
record PostedHistory(List<PostedEntry> entries) {

    private static final UserId CLERK = new UserId(new UUID(3, 3));
    private static final Instant OPENED = Instant.parse("2023-01-01T05:00:00Z");

    static Arbitrary<PostedHistory> any(int least) {
        return SomeEntries.entries()
                .list()
                .ofMinSize(least)
                .ofMaxSize(least + 12)
                .map(PostedHistory::of);
    }

    static PostedHistory of(List<JournalEntry> contents) {
        var posted = new ArrayList<PostedEntry>();
        var numbers = new HashMap<Integer, Long>();
        var previous = Digest.NONE;
        for (var content : contents) {
            int year = content.date().getYear();
            var number = new EntryNumber(content.journal(), year, numbers.merge(year, 1L, Long::sum));
            var entry = posted(posted.size() + 1, number, content, previous);
            posted.add(entry);
            previous = entry.hash();
        }
        return new PostedHistory(List.copyOf(posted));
    }

    private static PostedEntry posted(long sequence, EntryNumber number, JournalEntry content, Digest previous) {
        var id = new EntryId(new UUID(9, sequence));
        Optional<EntryId> reversalOf =
                sequence % 4 == 0 ? Optional.of(new EntryId(new UUID(9, sequence - 1))) : Optional.empty();
        var salt = EntryChain.hasText(content)
                ? Optional.of(new TextSalt(new byte[TextSalt.BYTES]))
                : Optional.<TextSalt>empty();
        var at = OPENED.plusSeconds(sequence);
        var text = EntryChain.textDigest(salt, content);
        var digest = EntryChain.contentDigest(id, content, reversalOf, at, text);
        var hash = EntryChain.hash(previous, sequence, number, at, CLERK, digest);
        return new PostedEntry(id, sequence, number, content, at, at, CLERK, reversalOf, salt, text, digest, hash);
    }

    MaintainedState kept() {
        var last = entries.isEmpty() ? null : entries.get(entries.size() - 1);
        var days = days();
        var balances = new HashMap<AccountId, Tally>();
        days.forEach((place, turnover) -> balances.merge(place.account(), turnover, Tally::plus));
        return new MaintainedState(
                Map.of(),
                balances,
                days,
                entries.stream()
                        .mapToLong(entry -> entry.content().lines().size())
                        .sum(),
                List.of(),
                List.of(),
                items(),
                List.of(),
                last == null ? 0 : last.sequence(),
                last == null ? Digest.NONE : last.hash(),
                List.of(),
                List.of(),
                List.of());
    }

    private Map<AccountId, MaintainedState.Items> items() {
        var items = new HashMap<AccountId, MaintainedState.Items>();
        for (var entry : entries) {
            for (var line : entry.content().lines()) {
                boolean controlled = SomeEntries.CHART.stream()
                        .anyMatch(account -> account.id().equals(line.account())
                                && account.subtype().hasOpenItems());
                if (!controlled) continue;
                items.merge(
                        line.account(),
                        new MaintainedState.Items(true, 1, line.amount()),
                        (a, b) -> new MaintainedState.Items(
                                true, a.count() + b.count(), a.open().plus(b.open())));
            }
        }
        return items;
    }

    private Map<AccountDay, Tally> days() {
        var days = new HashMap<AccountDay, Tally>();
        for (var entry : entries) {
            for (var line : entry.content().lines()) {
                var place = new AccountDay(line.account(), entry.content().date());
                days.merge(place, new Tally(line.debit(), line.credit(), 1), Tally::plus);
            }
        }
        return days;
    }

    PostedHistory with(int at, PostedEntry changed) {
        var all = new ArrayList<>(entries);
        all.set(at, changed);
        return new PostedHistory(all);
    }

    PostedHistory without(int at) {
        var all = new ArrayList<>(entries);
        all.remove(at);
        return new PostedHistory(all);
    }

    PostedHistory swapped(int one, int two) {
        return with(one, entries.get(two)).with(two, entries.get(one));
    }
}
