package org.daftar.bootstrap.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.daftar.bootstrap.http.RunningArkan.json;

import io.vertx.core.json.JsonObject;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import org.daftar.bootstrap.http.RunningArkan.Owner;
import org.daftar.model.access.Plan;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The long form is {@code -Ddaftar.race.seconds=600}. */
class ManyClientsTest {

    private static final int SECONDS = Integer.getInteger("daftar.race.seconds", 2);
    private static final int CLIENTS = 64;
    private static final int ACCOUNTS = 20;

    /** Of each client, however slow the machine is. */
    private static final int FEWEST = 3;

    private static final String ENTRIES = "/accounting/journal-entries";

    /** Two lines that meet others in every order: locks taken in the order of an entry would sooner or later be deadlocked. */
    @ParameterizedTest
    @EnumSource(Store.Kind.class)
    void R37_R43_64_clients_post_to_the_same_20_accounts_without_an_error_a_deadlock_or_a_gap(
            Store.Kind kind, @TempDir Path directory) throws InterruptedException {
        try (var store = kind.in(directory);
                var arkan = new RunningArkan(directory, store.open())) {
            var owner = arkan.owner("owner@alpha.example", Plan.SELF_HOSTED);
            var race = new Race(arkan, owner, opened(arkan, owner));
            race.run();
            assertThat(race.refused).isEmpty();
            assertThat(race.posted).isGreaterThanOrEqualTo(FEWEST * CLIENTS);
            assertThat(race.numbers.nextClearBit(1))
                    .as("the first number that nobody got")
                    .isEqualTo(race.posted + 1);
            assertThat(race.numbers.cardinality()).isEqualTo(race.posted);
            var health = json(arkan.as(owner, "GET", "/health/books", ""));
            assertThat(health.getInteger("entries")).isEqualTo(race.posted);
            assertThat(health.getBoolean("clean")).as(health.encode()).isTrue();
            System.out.println("ManyClientsTest: " + kind + ", " + SECONDS + " s, " + race.posted + " entries");
        }
    }

    private static List<String> opened(RunningArkan arkan, Owner owner) {
        var ids = new ArrayList<String>();
        for (int i = 0; i < ACCOUNTS; i++) {
            var account = new JsonObject()
                    .put("code", "80" + (10 + i))
                    .put("name", "Account " + i)
                    .put("type", "expense");
            ids.add(json(arkan.as(owner, "POST", "/accounting/accounts", account.encode()))
                    .getString("id"));
        }
        return ids;
    }

    private static final class Race {

        private final RunningArkan arkan;
        private final Owner owner;
        private final List<String> accounts;
        private final ConcurrentLinkedQueue<String> refused = new ConcurrentLinkedQueue<>();
        private final BitSet numbers = new BitSet();
        private int posted;

        Race(RunningArkan arkan, Owner owner, List<String> accounts) {
            this.arkan = arkan;
            this.owner = owner;
            this.accounts = accounts;
        }

        void run() throws InterruptedException {
            long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS);
            var clients = new ArrayList<Thread>();
            for (int i = 0; i < CLIENTS; i++) {
                var random = new Random(i);
                clients.add(new Thread(() -> {
                    for (int sent = 0; sent < FEWEST || System.nanoTime() - until < 0; sent++) {
                        if (!refused.isEmpty()) return;
                        post(random);
                    }
                }));
            }
            clients.forEach(Thread::start);
            for (var client : clients) client.join();
        }

        private void post(Random random) {
            var from = random.nextInt(ACCOUNTS);
            var to = (from + 1 + random.nextInt(ACCOUNTS - 1)) % ACCOUNTS;
            var entry = RunningArkan.entry(List.of(accounts.get(from), accounts.get(to)), "1", "1", true);
            var answer = arkan.as(owner, "POST", ENTRIES, entry);
            if (answer.statusCode() == 201) count(json(answer).getString("number"));
            else refused.add(answer.statusCode() + " " + answer.body());
        }

        private synchronized void count(String number) {
            posted++;
            numbers.set(Integer.parseInt(number.substring("JE/2026/".length())));
        }
    }
}
