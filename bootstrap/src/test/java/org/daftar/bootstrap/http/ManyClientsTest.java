package org.daftar.bootstrap.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.daftar.bootstrap.http.RunningArkan.json;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.daftar.bootstrap.http.RunningArkan.Owner;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArkanOfItsOwn.class)
@Timeout(60)
class ManyClientsTest {

    private static final int CLIENTS = 64;
    private static final int ENTRIES_EACH = 10;

    private final RunningArkan arkan;
    private final Owner owner;

    ManyClientsTest(RunningArkan arkan, Owner owner) {
        this.arkan = arkan;
        this.owner = owner;
    }

    @Test
    void R37_R43_64_clients_post_to_the_same_accounts_without_an_error_and_without_a_gap() {
        var entry = arkan.entry(owner, "1", true);
        var threads = Executors.newFixedThreadPool(CLIENTS);
        var clients = new ArrayList<CompletableFuture<HttpResponse<String>>>();
        for (var i = 0; i < CLIENTS * ENTRIES_EACH; i++) {
            clients.add(CompletableFuture.supplyAsync(
                    () -> arkan.as(owner, "POST", "/accounting/journal-entries", entry), threads));
        }
        var answers = clients.stream().map(CompletableFuture::join).toList();
        threads.shutdown();
        assertThat(answers)
                .allSatisfy(answer ->
                        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201));
        assertThat(answers.stream().map(answer -> json(answer).getString("number")))
                .containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(1, answers.size())
                        .mapToObj("JE/2026/%05d"::formatted)
                        .toList());
    }
}
