package org.daftar.http.pipeline;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.daftar.model.kernel.Control;
import org.daftar.model.kernel.Refused;
import org.daftar.ports.access.People;
import org.daftar.ports.access.People.Sighting;
import org.daftar.ports.kernel.Transactions;
import org.daftar.ports.kernel.Unit;
import org.daftar.ports.kernel.Unit.Outcome;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells the core who was here, at most once a minute for each, and never at a caller's expense. */
public final class Sightings {

    private static final Logger LOG = LoggerFactory.getLogger(Sightings.class);
    private static final Duration ONCE_IN = Duration.ofMinutes(1);
    private static final int REMEMBERED = 50_000;

    private final People people;
    private final Transactions transactions;
    private final Workers workers;
    private final Cache<Sighting, Boolean> told = Caffeine.newBuilder()
            .maximumSize(REMEMBERED)
            .expireAfterWrite(ONCE_IN)
            .executor(Runnable::run)
            .build();

    public Sightings(People people, Transactions transactions, Workers workers) {
        this.people = people;
        this.transactions = transactions;
        this.workers = workers;
    }

    void of(Sighting sighting) {
        if (told.asMap().putIfAbsent(sighting, true) != null) return;
        var unit = new Unit<>(
                () -> {
                    people.saw(sighting);
                    return sighting;
                },
                false,
                System.nanoTime() + TimeUnit.SECONDS.toNanos(5),
                Sightings::log);
        try {
            transactions.submit(Control.CONTROL, unit, workers.lender());
        } catch (Refused busy) {
            // Told the next time: it is a hint.
            told.invalidate(sighting);
        }
    }

    private static void log(Outcome<Sighting> outcome) {
        if (outcome instanceof Outcome.Failed<Sighting> failed && !(failed.cause() instanceof Refused)) {
            LOG.warn("Nobody was told who was here", failed.cause());
        }
    }
}
