package org.daftar.bootstrap.seals;

import java.util.concurrent.CancellationException;
import org.daftar.bootstrap.rounds.Rounds;
import org.daftar.model.kernel.Books;
import org.daftar.services.Daftar;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Seals each company's books when a day with entries is over. It reads in short snapshots and writes one row. */
public final class DailySeals implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(DailySeals.class);

    private final Daftar daftar;
    private final Rounds rounds;
    private volatile boolean stopped;

    DailySeals(Daftar daftar) {
        this.daftar = daftar;
        this.rounds = Rounds.over("seals", daftar.read().directory(), this::sealIfDue);
    }

    public static DailySeals of(Daftar daftar) {
        var seals = new DailySeals(daftar);
        seals.rounds.begin();
        return seals;
    }

    /** Returns when nothing is being sealed any more. */
    @Override
    public void close() {
        stopped = true;
        rounds.close();
    }

    void round() {
        rounds.round();
    }

    private void sealIfDue(Books books) {
        if (!daftar.sealing().isDue(books)) return;
        daftar.sealing().sign(books, (seen, things) -> goOn()).ifPresent(seal -> {
            daftar.sealing().keep(books, seal);
            LOG.info("Sealed: {}", seal.line());
        });
    }

    private void goOn() {
        if (stopped) throw new CancellationException();
    }
}
