package org.daftar.persistence.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.LongStream;
import org.daftar.model.kernel.Refusal;
import org.daftar.model.kernel.Refused;
import org.daftar.persistence.Company;
import org.daftar.persistence.Installation;
import org.daftar.persistence.OneBatch;
import org.daftar.persistence.PostgresServer;
import org.daftar.persistence.PostgresSite;
import org.daftar.persistence.engine.PlaneTransactions;
import org.daftar.services.Daftar;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the service does when the database, or the way to it, fails. */
class PostgresRecoveryTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 15);

    private PostgresSite site;
    private Installation installation;

    @BeforeEach
    void open() {
        site = PostgresServer.RUNNING.site();
        installation = Installation.in(site);
    }

    @AfterEach
    void the_books_obey_every_law_and_close() {
        installation.close();
    }

    @Test
    void a_connection_that_is_killed_in_a_batch_costs_nobody_anything() {
        record(installation);
        for (int n : new int[] {0, 24, 49}) {
            int first = (int) installation.entries() + 1;
            var kills = new AtomicInteger(1);
            var batch = new OneBatch<Long>(installation);
            for (int i = 0; i < 50; i++) {
                boolean killed = i == n;
                batch.add(() -> {
                    var number = record(installation);
                    if (killed && kills.getAndDecrement() > 0) killWriter();
                    return number;
                });
            }
            batch.run();
            assertThat(batch.failures()).as("killed in unit %s", n).isEmpty();
            assertThat(batch.answers())
                    .containsExactlyElementsOf(
                            LongStream.range(first, first + 50).boxed().toList());
        }
    }

    @Test
    void a_unit_whose_connection_dies_each_time_is_told_so_and_the_others_are_stored() {
        var batch = new OneBatch<Long>(installation);
        for (int i = 0; i < 10; i++) {
            boolean deadly = i == 4;
            batch.add(() -> {
                var number = record(installation);
                if (deadly) killWriter();
                return record(installation) - number;
            });
        }
        batch.run();
        assertThat(batch.answers()).hasSize(9).allMatch(difference -> difference == 1);
        assertThat(batch.failures()).singleElement().satisfies(PostgresRecoveryTest::isLost);
        assertThat(installation.entries()).isEqualTo(18);
        assertThat(record(installation)).isEqualTo(19);
    }

    @Test
    void a_transaction_that_dies_in_its_commit_is_run_again() throws SQLException {
        try (var operator = site.operator(installation.alpha().books());
                var statement = operator.createStatement()) {
            // A sequence does not go back with its transaction: only the first commit is hit.
            statement.execute("CREATE SEQUENCE hits; GRANT ALL ON hits TO PUBLIC");
            statement.execute(
                    """
                    CREATE FUNCTION die() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER AS $$ BEGIN
                      IF nextval('hits') = 1 THEN PERFORM pg_terminate_backend(pg_backend_pid()); END IF; RETURN NULL;
                    END $$""");
            statement.execute("CREATE CONSTRAINT TRIGGER dies AFTER INSERT ON entry DEFERRABLE INITIALLY DEFERRED"
                    + " FOR EACH ROW EXECUTE FUNCTION die()");
        }
        var batch = new OneBatch<Long>(installation);
        for (int i = 0; i < 10; i++) batch.add(() -> record(installation));
        batch.run();
        assertThat(batch.answers()).containsExactly(1L, 2L, 3L, 4L, 5L, 6L, 7L, 8L, 9L, 10L);
        assertThat(installation.entries()).isEqualTo(10);
    }

    @Test
    void a_commit_whose_answer_was_lost_is_found_and_not_repeated() throws Exception {
        try (var network = new CutAtCommit(PostgresServer.RUNNING.port());
                var behind = PostgresStorage.open(network.before(site.database()))) {
            var daftar = Daftar.on(behind);
            var same = new Installation(
                    site,
                    behind,
                    daftar,
                    new Company(daftar, installation.alpha().owner()));
            assertThat(record(same)).isEqualTo(1);
            for (int size : new int[] {1, 10}) {
                long before = installation.entries();
                var batch = new OneBatch<Long>(same);
                for (int i = 0; i < size; i++) batch.add(() -> record(same));
                network.cutNext();
                batch.run();
                assertThat(network.isCut()).isTrue();
                assertThat(batch.answers())
                        .containsExactlyElementsOf(LongStream.rangeClosed(before + 1, before + size)
                                .boxed()
                                .toList());
                assertThat(installation.entries()).isEqualTo(before + size);
            }
        }
    }

    @Test
    void two_services_on_one_database_share_numbers_and_chain() throws Exception {
        try (var other = PostgresStorage.open(site.database())) {
            var daftar = Daftar.on(other);
            var second = new Installation(
                    site,
                    other,
                    daftar,
                    new Company(daftar, installation.alpha().owner()));
            var pool = Executors.newFixedThreadPool(8);
            try {
                var futures = new ArrayList<Future<Long>>();
                for (int i = 0; i < 200; i++) {
                    var one = i % 2 == 0 ? installation : second;
                    futures.add(pool.submit(() -> record(one)));
                }
                var numbers = new ArrayList<Long>();
                for (var future : futures) numbers.add(future.get());
                assertThat(numbers)
                        .containsExactlyInAnyOrderElementsOf(
                                LongStream.rangeClosed(1, 200).boxed().toList());
            } finally {
                pool.shutdown();
            }
        }
    }

    @Test
    void a_reading_after_all_connections_were_killed_gets_a_new_one() throws SQLException {
        record(installation);
        try (var operator = site.operator(installation.alpha().books());
                var statement = operator.createStatement()) {
            statement.execute(
                    "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND usename = 'daftar'");
        }
        assertThat(installation
                        .daftar()
                        .read()
                        .balances()
                        .asOf(installation.alpha().books(), DAY))
                .hasSize(2);
        assertThat(record(installation)).isEqualTo(2);
    }

    private static long record(Installation by) {
        var entry = by.alpha().entry(DAY, "1010", "3000", "1.00");
        return by.daftar().ledger().record(by.alpha().owner(), entry).number().ordinal();
    }

    /** As an administrator or a failover does, while the transaction is open. */
    private void killWriter() {
        var books = installation.alpha().books();
        var writer = ((PlaneTransactions) installation.storage().transactions()).writing(books);
        try (var statement = writer.sql().getConnection().createStatement();
                var row = statement.executeQuery("SELECT pg_backend_pid()")) {
            row.next();
            try (var operator = site.operator(books);
                    var kill = operator.createStatement()) {
                kill.execute("SELECT pg_terminate_backend(" + row.getInt(1) + ", 5000)");
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void isLost(Throwable failure) {
        assertThat(failure).isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.refusal())
                .isInstanceOfSatisfying(Refusal.Unavailable.class, lost -> assertThat(lost.code())
                        .isEqualTo("storage_failed")));
    }
}
