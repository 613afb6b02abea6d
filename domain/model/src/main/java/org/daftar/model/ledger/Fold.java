package org.daftar.model.ledger;

import java.util.Optional;
import java.util.function.Function;
import org.daftar.model.kernel.CurrencyMismatch;
import org.jspecify.annotations.Nullable;

/** A law that looks at each entry and then at the end: it counts them, and keeps the first counter-example. */
final class Fold implements Law {

    private final String name;
    private final String statement;
    private final Function<PostedEntry, @Nullable String> step;
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
        this.name = name;
        this.statement = statement;
        this.step = step;
        this.end = end;
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
        checked++;
        var found = judged(entry);
        if (counterExample == null) counterExample = found;
    }

    /** An entry that was tampered with may be beyond judgement, in another currency than its neighbours say. */
    private @Nullable String judged(PostedEntry entry) {
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
