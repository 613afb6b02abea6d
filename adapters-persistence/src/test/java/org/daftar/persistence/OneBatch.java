package org.daftar.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.daftar.model.kernel.Books;
import org.daftar.ports.kernel.Transactions;
import org.daftar.ports.kernel.Unit;
import org.daftar.ports.kernel.Unit.Outcome;

/** Units that are queued before anybody leads, so that they are run together. */
public final class OneBatch<T> {

    private final Transactions transactions;
    private final Books books;
    private final List<Runnable> lent = new ArrayList<>();
    private final List<Outcome<T>> outcomes = new ArrayList<>();

    public OneBatch(Installation installation) {
        transactions = installation.storage().transactions();
        books = installation.alpha().books();
        // Open them now: what is lent is then the leading of the batch and nothing else.
        installation.storage().snapshots().read(books, () -> books);
    }

    public OneBatch<T> add(Supplier<T> work) {
        return add(work, false);
    }

    public OneBatch<T> add(Supplier<T> work, boolean rehearsal) {
        var unit = new Unit<>(work, rehearsal, System.nanoTime() + Long.MAX_VALUE / 2, outcomes::add);
        transactions.submit(books, unit, lent::add);
        return this;
    }

    public OneBatch<T> run() {
        assertThat(lent).hasSize(1);
        lent.get(0).run();
        return this;
    }

    /** In the order in which the units were queued. */
    public List<Outcome<T>> outcomes() {
        return outcomes;
    }

    public List<T> answers() {
        var answers = new ArrayList<T>();
        for (var outcome : outcomes) {
            if (outcome instanceof Outcome.Done<T> done) answers.add(done.answer());
        }
        return answers;
    }

    public List<Throwable> failures() {
        var failures = new ArrayList<Throwable>();
        for (var outcome : outcomes) {
            if (outcome instanceof Outcome.Failed<T> failed) failures.add(failed.cause());
        }
        return failures;
    }
}
