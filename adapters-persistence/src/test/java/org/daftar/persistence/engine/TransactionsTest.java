package org.daftar.persistence.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.stream.LongStream;
import org.daftar.model.kernel.Control;
import org.daftar.model.kernel.Refusal;
import org.daftar.model.kernel.Refused;
import org.daftar.model.ledger.AccountCode;
import org.daftar.model.ledger.PostedEntry;
import org.daftar.model.ledger.Subtype;
import org.daftar.persistence.Company;
import org.daftar.persistence.Database;
import org.daftar.persistence.Installation;
import org.daftar.persistence.OneBatch;
import org.daftar.ports.Storage;
import org.daftar.ports.kernel.Unit;
import org.daftar.ports.kernel.Unit.Outcome;
import org.daftar.ports.ledger.ChartOfAccounts.NewAccount;
import org.daftar.services.Daftar;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** The way of a write, sentence by sentence: docs/architecture.md. */
@ParameterizedClass
@EnumSource(Database.class)
class TransactionsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 5, 2);

    /** As a deadline. */
    private static final long NEVER = System.nanoTime() + Long.MAX_VALUE / 2;

    @Parameter
    Database database;

    private Installation installation;
    private Storage storage;
    private Daftar daftar;
    private Company alpha;

    @BeforeEach
    void open() {
        use(Installation.on(database));
    }

    private void use(Installation used) {
        installation = used;
        storage = installation.storage();
        daftar = installation.daftar();
        alpha = installation.alpha();
    }

    @AfterEach
    void the_books_obey_every_law_and_close() {
        installation.close();
    }

    @Test
    void a_failing_unit_takes_none_of_its_batch_with_it_and_no_number() throws Exception {
        var outcomes = inOneBatch(30, i -> {
            var posted = post(i);
            if (i % 3 == 0) throw new IllegalStateException("unit " + i);
            return posted;
        });
        assertThat(outcomes).hasSize(30);
        var numbers = new ArrayList<Long>();
        for (int i = 0; i < 30; i++) {
            if (i % 3 == 0) assertThat(outcomes.get(i)).isInstanceOf(Outcome.Failed.class);
            else
                numbers.add(((Outcome.Done<PostedEntry>) outcomes.get(i))
                        .answer()
                        .number()
                        .ordinal());
        }
        assertThat(numbers).isEqualTo(LongStream.rangeClosed(1, 20).boxed().toList());
        assertThat(installation.entries()).isEqualTo(20);
    }

    @Test
    void what_a_unit_settled_early_and_lost_is_not_lost_to_the_units_before_it() throws Exception {
        var outcomes = inOneBatch(10, i -> {
            var posted = post(i);
            daftar.read().balances().asOf(alpha.books(), DAY);
            if (i % 2 == 1) throw new IllegalStateException("after settling");
            return posted;
        });
        assertThat(outcomes.stream().filter(Outcome.Done.class::isInstance)).hasSize(5);
        assertThat(daftar.read().balances().balance(alpha.books(), alpha.account("1010"), DAY))
                .isEqualTo(Company.aed("5.00"));
    }

    @Test
    void a_unit_sees_its_own_writes_and_those_before_it() throws Exception {
        var outcomes = inOneBatch(5, i -> {
            post(i);
            return daftar.read()
                    .balances()
                    .balance(alpha.books(), alpha.account("1010"), DAY)
                    .minor();
        });
        assertThat(outcomes.stream().map(outcome -> ((Outcome.Done<Long>) outcome).answer()))
                .containsExactly(100L, 200L, 300L, 400L, 500L);
    }

    @Test
    void nobody_is_answered_before_the_commit_whatever_became_of_them() {
        storage.snapshots().read(alpha.books(), () -> 0);
        var seen = new ArrayList<Long>();
        var lent = new ArrayList<Runnable>();
        for (int i = 0; i < 30; i++) {
            int which = i;
            var unit = new Unit<>(
                    () -> {
                        var posted = post(which);
                        if (which % 5 == 2) throw new IllegalStateException("unit " + which);
                        return posted;
                    },
                    which % 5 == 4,
                    NEVER,
                    outcome -> seen.add(installation.entries()));
            storage.transactions().submit(alpha.books(), unit, lent::add);
        }
        lent.forEach(Runnable::run);
        // Six units failed and six were rehearsed; another process saw the other eighteen when the first was told.
        assertThat(seen).hasSize(30).containsOnly(18L);
    }

    @Test
    void a_blocking_writer_comes_back_to_what_another_process_can_see() {
        for (int i = 1; i <= 5; i++) {
            post(i);
            assertThat(installation.entries()).isEqualTo(i);
        }
    }

    @Test
    void books_that_are_not_open_are_opened_by_the_lender_and_not_by_who_submits(@TempDir Path directory)
            throws Exception {
        installation.close();
        use(Installation.on(database, directory));
        storage.close();
        installation = installation.reopened();
        var lent = new LinkedBlockingQueue<Runnable>();
        var outcome = new CompletableFuture<Outcome<Integer>>();
        var unit = new Unit<>(() -> 1, false, NEVER, outcome::complete);
        installation.storage().transactions().submit(alpha.books(), unit, lent::add);
        assertThat(lent).as("the opening is lent, and who submits goes on").hasSize(1);
        for (var task = lent.poll(); task != null; task = lent.poll()) task.run();
        assertThat(outcome.get()).isEqualTo(new Outcome.Done<>(1));
    }

    @Test
    void a_rehearsal_answers_like_the_real_thing_and_leaves_nothing() throws Exception {
        var outcome = new CompletableFuture<Outcome<PostedEntry>>();
        var unit = new Unit<>(() -> post(1), true, NEVER, outcome::complete);
        storage.transactions().submit(alpha.books(), unit, Runnable::run);
        var rehearsed = ((Outcome.Done<PostedEntry>) outcome.get()).answer();
        assertThat(rehearsed.number().ordinal()).isEqualTo(1);
        assertThat(installation.entries()).isZero();
        assertThat(post(2).number().ordinal()).isEqualTo(1);
    }

    @Test
    void a_nested_write_joins_and_one_in_another_plane_is_refused() {
        storage.transactions().write(alpha.owner(), () -> {
            post(1);
            assertThatThrownBy(() -> storage.transactions().write(Control.CONTROL, () -> 1))
                    .isInstanceOf(IllegalStateException.class);
            return post(2);
        });
        assertThat(installation.entries()).isEqualTo(2);
    }

    @Test
    void a_rehearsal_among_others_leaves_nothing_between_them() {
        var batch = new OneBatch<Long>(installation);
        for (int i = 0; i < 6; i++) {
            int unit = i;
            batch.add(() -> post(unit).number().ordinal(), i % 2 == 1);
        }
        batch.run();
        assertThat(batch.answers()).hasSize(6);
        assertThat(installation.entries()).isEqualTo(3);
        assertThat(post(6).number().ordinal()).isEqualTo(4);
    }

    @Test
    void a_unit_that_waited_past_its_deadline_is_told_so_and_not_run() throws Exception {
        var outcome = new CompletableFuture<Outcome<PostedEntry>>();
        var unit = new Unit<>(() -> post(1), false, System.nanoTime() - 1, outcome::complete);
        storage.transactions().submit(alpha.books(), unit, Runnable::run);
        assertThat(((Outcome.Failed<PostedEntry>) outcome.get()).cause()).isInstanceOf(Refused.class);
        assertThat(installation.entries()).isZero();
    }

    @Test
    void R43_many_threads_post_without_an_error_and_without_a_gap() throws Exception {
        var pool = Executors.newFixedThreadPool(16);
        try {
            var futures = new ArrayList<Future<PostedEntry>>();
            for (int i = 0; i < 400; i++) {
                int unit = i;
                futures.add(pool.submit(() -> post(unit)));
            }
            var numbers = new ArrayList<Long>();
            for (var future : futures) numbers.add(future.get().number().ordinal());
            assertThat(numbers).doesNotHaveDuplicates().hasSize(400).allMatch(number -> number <= 400);
        } finally {
            pool.shutdown();
        }
    }

    @Test
    void sixteen_posts_of_one_draft_give_one_entry() throws Exception {
        var draft = daftar.ledger()
                .draft(alpha.owner(), alpha.entry(DAY, "1010", "3000", "1.00"))
                .id();
        var pool = Executors.newFixedThreadPool(16);
        try {
            var futures = new ArrayList<Future<PostedEntry>>();
            for (int i = 0; i < 16; i++) {
                futures.add(pool.submit(() -> daftar.ledger().post(alpha.owner(), draft, Optional.empty())));
            }
            int successes = 0;
            for (var future : futures) {
                try {
                    future.get();
                    successes++;
                } catch (ExecutionException refused) {
                    assertThat(refused.getCause()).isInstanceOf(Refused.class);
                }
            }
            assertThat(successes).isEqualTo(1);
        } finally {
            pool.shutdown();
        }
    }

    @Test
    void an_error_costs_its_batch_and_not_the_service() {
        var batch = new OneBatch<PostedEntry>(installation)
                .add(() -> post(1))
                .add(() -> {
                    post(2);
                    throw new StackOverflowError("too deep");
                })
                .run();
        assertThat(batch.failures()).hasSize(2).allMatch(failure -> failure instanceof StackOverflowError);
        assertThat(installation.entries()).isZero();
        assertThat(post(3).number()).hasToString("JE/2026/00001");
    }

    @Test
    void drain_answers_all_that_were_queued_and_takes_no_more(@TempDir Path directory) throws Exception {
        installation.close();
        use(Installation.on(database, directory));
        var batch = new OneBatch<PostedEntry>(installation);
        for (int i = 0; i < 300; i++) {
            int unit = i;
            batch.add(() -> post(unit));
        }
        var leader = new Thread(batch::run);
        leader.start();
        storage.transactions().drain();
        assertThat(batch.answers()).hasSize(300);
        assertThatThrownBy(() -> post(300)).satisfies(refused -> assertThat(((Refused) refused).refusal())
                .isInstanceOfSatisfying(Refusal.Unavailable.class, down -> assertThat(down.code())
                        .isEqualTo("shutting_down")));
        leader.join();
    }

    @Test
    void an_account_opened_in_a_batch_is_there_for_the_units_after_it() {
        var batch = new OneBatch<Object>(installation)
                .add(() -> post(0).number().ordinal())
                .add(() -> daftar.chart().open(alpha.owner(), vault()))
                .add(() -> daftar.ledger()
                        .record(alpha.owner(), alpha.entry(DAY, "1099", "3000", "7.00"))
                        .number()
                        .ordinal())
                .run();
        assertThat(batch.answers()).hasSize(3).startsWith(1L).endsWith(2L);
        assertThat(daftar.read()
                        .accounts()
                        .row(alpha.books(), alpha.account("1099"))
                        .orElseThrow()
                        .balance())
                .isEqualTo(Company.aed("7.00"));
    }

    private static NewAccount vault() {
        return new NewAccount(
                new AccountCode("1099"), "Vault", Subtype.FUNDS, Optional.empty(), Optional.empty(), true);
    }

    @Test
    void the_database_refusing_a_statement_costs_only_its_unit() throws Exception {
        var outcomes = inOneBatch(5, i -> {
            var posted = post(i);
            if (i == 3) storage.ledger().journal().append(alpha.books(), posted);
            return posted.number().ordinal();
        });
        assertThat(outcomes.get(3)).isInstanceOf(Outcome.Failed.class);
        outcomes.remove(3);
        assertThat(outcomes.stream().map(outcome -> ((Outcome.Done<Long>) outcome).answer()))
                .containsExactly(1L, 2L, 3L, 4L);
    }

    @FunctionalInterface
    private interface Work<T> {
        T run(int unit);
    }

    private <T> List<Outcome<T>> inOneBatch(int size, Work<T> work) {
        var batch = new OneBatch<T>(installation);
        for (int i = 0; i < size; i++) {
            int unit = i;
            batch.add(() -> work.run(unit));
        }
        return batch.run().outcomes();
    }

    private PostedEntry post(int unit) {
        return daftar.ledger().record(alpha.owner(), alpha.entry(DAY, "1010", "3000", "1.00"));
    }
}
