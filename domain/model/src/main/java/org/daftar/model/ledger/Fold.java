package org.daftar.model.ledger;

import java.util.Optional;
import java.util.function.Function;
import org.daftar.model.kernel.CurrencyMismatch;
import org.jspecify.annotations.Nullable;

/** A law that looks at each entry and then at the end: it counts them, and keeps the first counter-example. */
final class Fold implements Law {

    private final String name;
    private final String statement;
    private final @Nullable Function<PostedEntry, @Nullable String> step;
    private final @Nullable Function<ItemHistory, Optional<String>> ofItem;
    private final Function<MaintainedState, @Nullable String> end;
    private long checked;
    private @Nullable String counterExample;

    Fold(String name, String statement, Function<PostedEntry, @Nullable String> step) {
        this(name, statement, step, state -> null);
    }

    Fold(
            String name,
            String statement,
            Function<PostedEntry, @Nullable String> step,
            Function<MaintainedState, @Nullable String> end) {
        this(name, statement, step, null, end);
    }

    private Fold(
            String name,
            String statement,
            @Nullable Function<PostedEntry, @Nullable String> step,
            @Nullable Function<ItemHistory, Optional<String>> ofItem,
            Function<MaintainedState, @Nullable String> end) {
        this.name = name;
        this.statement = statement;
        this.step = step;
        this.ofItem = ofItem;
        this.end = end;
    }

    /** Of open items; it counts them and no entries. */
    static Fold ofItems(
            String name,
            String statement,
            Function<ItemHistory, Optional<String>> ofItem,
            Function<MaintainedState, @Nullable String> end) {
        return new Fold(name, statement, null, ofItem, end);
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public String statement() {
        return statement;
    }

    @Override
    public void see(PostedEntry entry) {
        if (step == null) return;
        checked++;
        var found = judged(entry, step);
        if (counterExample == null) counterExample = found;
    }

    @Override
    public void see(ItemHistory item) {
        if (ofItem == null) return;
        checked++;
        var found = judged(item, ofItem);
        if (counterExample == null) counterExample = found;
    }

    @Override
    public void cannotSeeItems(String found) {
        if (ofItem != null && counterExample == null) counterExample = found;
    }

    private static @Nullable String judged(ItemHistory item, Function<ItemHistory, Optional<String>> ofItem) {
        try {
            return ofItem.apply(item).orElse(null);
        } catch (CurrencyMismatch | ArithmeticException beyond) {
            return "open item " + item.id() + " cannot be judged: " + beyond.getMessage();
        }
    }

    /** An entry that was tampered with may be beyond judgement, in another currency than its neighbours say. */
    private static @Nullable String judged(PostedEntry entry, Function<PostedEntry, @Nullable String> step) {
        try {
            return step.apply(entry);
        } catch (CurrencyMismatch | ArithmeticException beyond) {
            return entry.number() + " cannot be judged: " + beyond.getMessage();
        }
    }

    @Override
    public Verdict conclude(MaintainedState state) {
        if (counterExample == null) counterExample = concluded(state);
        return new Verdict(name, statement, checked, Optional.ofNullable(counterExample));
    }

    private @Nullable String concluded(MaintainedState state) {
        try {
            return end.apply(state);
        } catch (CurrencyMismatch | ArithmeticException beyond) {
            return "the entries and what is kept beside them cannot be compared: " + beyond.getMessage();
        }
    }
}
