package org.daftar.http.pipeline;

import org.daftar.http.routes.Work;
import org.daftar.model.kernel.Refused;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes back what was prepared for units that came to nothing, before their callers are answered. Where that fails, it is
 * left to the sweep of the next start: the answer is true either way.
 */
record Leftovers(Workers workers) {

    private static final Logger LOG = LoggerFactory.getLogger(Leftovers.class);

    /** On the thread that led the batch, which goes on at once. @param then afterwards, in any case */
    <X> void discard(Work.Writing<?, ?, X, ?, ?> work, X prepared, Runnable then) {
        if (work.discard() == null) {
            then.run();
            return;
        }
        try {
            workers.prepare(() -> {
                discard(work, prepared);
                then.run();
            });
        } catch (Refused overloaded) {
            LOG.warn("Nobody was free to take back what was prepared for a call", overloaded);
            then.run();
        }
    }

    /** On a worker. */
    <X> void discard(Work.Writing<?, ?, X, ?, ?> work, X prepared) {
        var discard = work.discard();
        if (discard == null) return;
        try {
            discard.accept(prepared);
        } catch (RuntimeException | Error failed) {
            LOG.warn("What was prepared for a call could not be taken back", failed);
        }
    }
}
