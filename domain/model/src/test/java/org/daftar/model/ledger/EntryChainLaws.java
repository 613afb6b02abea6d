package org.daftar.model.ledger;

import static java.util.function.Predicate.not;
import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class EntryChainLaws {

    @Property(tries = 100)
    void what_was_posted_holds_and_follows(@ForAll("histories") PostedHistory history) {
        assertThat(holds(history.entries())).isTrue();
    }

    @Property(tries = 500)
    void a_change_of_any_field_of_any_entry_breaks_the_chain(
            @ForAll("histories") PostedHistory history, @ForAll("fields") String field, @ForAll int which) {
        int at = Math.floorMod(which, history.entries().size());
        var entry = history.entries().get(at);
        var changed = FieldTampering.CHANGES.get(field).apply(entry);
        assertThat(changed).isNotEqualTo(entry);
        assertThat(holds(history.with(at, changed).entries()))
                .as("%s of entry %s", field, at + 1)
                .isFalse();
    }

    @Test
    void no_field_is_forgotten() {
        var fields = Stream.of(
                        names("", PostedEntry.class),
                        names("number.", EntryNumber.class),
                        names("content.", JournalEntry.class),
                        names("line.", EntryLine.class))
                .flatMap(names -> names)
                // These are made of the other records' fields.
                .filter(not(List.of("number", "content", "content.lines")::contains));
        assertThat(FieldTampering.CHANGES.keySet()).containsAll(fields.toList());
    }

    @Property(tries = 100)
    void entries_cannot_change_places(@ForAll("histories") PostedHistory history, @ForAll int one, @ForAll int two) {
        int size = history.entries().size();
        int first = Math.floorMod(one, size);
        int second = Math.floorMod(two, size);
        Assume.that(first != second);
        assertThat(holds(history.swapped(first, second).entries())).isFalse();
    }

    @Property(tries = 100)
    void no_entry_but_the_last_can_be_taken_out(@ForAll("histories") PostedHistory history, @ForAll int which) {
        int at = Math.floorMod(which, history.entries().size() - 1);
        assertThat(holds(history.without(at).entries())).isFalse();
    }

    @Property(tries = 100)
    void texts_erased_with_their_salt_are_not_missed(@ForAll("histories") PostedHistory history) {
        assertThat(holds(history.entries().stream().map(EntryChainLaws::erased).toList()))
                .isTrue();
    }

    @Property(tries = 200)
    void a_text_cannot_move_into_its_neighbour(@ForAll("texts") String one, @ForAll("texts") String two) {
        Assume.that(!one.isEmpty());
        var there = new Fields(1).add(one).add(two).digest();
        var moved = new Fields(1)
                .add(one.substring(0, one.length() - 1))
                .add(one.substring(one.length() - 1) + two)
                .digest();
        assertThat(moved).isNotEqualTo(there);
    }

    @Provide
    Arbitrary<PostedHistory> histories() {
        return PostedHistory.any(2);
    }

    @Provide
    Arbitrary<String> fields() {
        return Arbitraries.of(FieldTampering.CHANGES.keySet());
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings().alpha().ofMaxLength(20);
    }

    private static Stream<String> names(String prefix, Class<? extends Record> type) {
        return Stream.of(type.getRecordComponents())
                .map(RecordComponent::getName)
                .map(prefix::concat);
    }

    private static boolean holds(List<PostedEntry> entries) {
        var previous = Digest.NONE;
        for (var entry : entries) {
            if (!EntryChain.contentHolds(entry) || !EntryChain.follows(entry, previous)) return false;
            previous = entry.hash();
        }
        return true;
    }

    private static PostedEntry erased(PostedEntry e) {
        var c = e.content();
        var lines = new ArrayList<EntryLine>();
        for (var line : c.lines()) {
            lines.add(new EntryLine(
                    line.account(), line.amount(), line.partner(), line.project(), Optional.empty(), line.due()));
        }
        return new PostedEntry(
                e.id(),
                e.sequence(),
                e.number(),
                new JournalEntry(c.journal(), c.date(), Optional.empty(), Optional.empty(), c.source(), lines),
                e.createdAt(),
                e.recordedAt(),
                e.postedBy(),
                e.reversalOf(),
                Optional.empty(),
                e.textDigest(),
                e.contentDigest(),
                e.hash());
    }
}
