package org.daftar.bootstrap.crash;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.IntStream;
import org.daftar.model.access.EmailAddress;
import org.daftar.model.access.Plan;
import org.daftar.model.kernel.Books;
import org.daftar.model.kernel.CompanyId;
import org.daftar.model.kernel.Origin;
import org.daftar.model.kernel.RequestId;
import org.daftar.model.ledger.AccountCode;
import org.daftar.model.ledger.Law.Verdict;
import org.daftar.model.ledger.PostedEntry;
import org.daftar.persistence.sqlite.SqliteStorage;
import org.daftar.ports.access.NewCompany;
import org.daftar.ports.access.NewTenant;
import org.daftar.services.Daftar;

/** One company's books, what clients sent to them and what they were told, and what is in them. */
final class BooksUnderLoad {

    private static final int CLIENTS = 12;
    private static final String EMAIL = "owner@load.example";
    private static final String PASSWORD = "correct horse battery";
    private static final Origin TEST = new Origin(new RequestId("test"), "test");

    private final Path directory;
    private final List<String> accounts;
    private final List<Poster> posters;
    final CompanyId company;
    final Set<String> sent = ConcurrentHashMap.newKeySet();
    final Map<String, String> acknowledged = new ConcurrentHashMap<>();
    final Queue<String> refused = new ConcurrentLinkedQueue<>();
    private String token = "";

    BooksUnderLoad(Path directory) {
        this.directory = directory;
        posters = IntStream.range(0, CLIENTS)
                .mapToObj(client -> new Poster(this, "client-" + client))
                .toList();
        try (var storage = SqliteStorage.open(directory)) {
            var daftar = Daftar.on(storage);
            var owner = daftar.access()
                    .openTenant(
                            TEST, new NewTenant("Load", Plan.SELF_HOSTED, new EmailAddress(EMAIL), "Owner", PASSWORD));
            company = daftar.access().found(owner, NewCompany.trading("Load LLC"));
            accounts = List.of(account(daftar, "1010"), account(daftar, "3000"));
        }
    }

    /** Clients that post, each until nobody answers. */
    List<Thread> load(URI address) throws IOException, InterruptedException {
        if (token.isEmpty()) token = logIn(address);
        var threads = new ArrayList<Thread>();
        for (var poster : posters) threads.add(new Thread(() -> poster.postUntilNobodyAnswers(address)));
        threads.forEach(Thread::start);
        return threads;
    }

    Path directory() {
        return directory;
    }

    String token() {
        return token;
    }

    String entry(String reference) {
        return "{\"date\":\"2026-03-05\",\"reference\":\"" + reference + "\",\"post\":true,\"lines\":[{\"accountId\":\""
                + accounts.get(0) + "\",\"debit\":1},{\"accountId\":\"" + accounts.get(1) + "\",\"credit\":1}]}";
    }

    /** As an auditor sees the files once nobody serves them. @return references by the numbers they were stored under */
    Map<String, String> stored() {
        return stored(directory);
    }

    Map<String, String> stored(Path directory) {
        try (var storage = SqliteStorage.open(directory)) {
            var daftar = Daftar.on(storage);
            var books = books(daftar);
            var report = daftar.verification().verify(books, (seen, things) -> {});
            assertThat(report.verdicts()).isNotEmpty().allMatch(Verdict::holds, "holds");
            var stored = new ConcurrentHashMap<String, String>();
            for (long after = 0; after < report.entries(); after += 500) {
                for (var entry : daftar.read().entries().chain(books, after, 500)) {
                    var before = stored.put(reference(entry), entry.number().toString());
                    assertThat(before).as("stored twice").isNull();
                }
            }
            assertThat(stored).as("from the first number to the last").hasSize((int) report.entries());
            assertThat(Optional.ofNullable(stored.isEmpty() ? null : "JE/2026/%05d".formatted(stored.size())))
                    .as("the last number")
                    .isEqualTo(stored.values().stream().max(String::compareTo));
            return stored;
        }
    }

    private String account(Daftar daftar, String code) {
        return daftar.read()
                .accounts()
                .byCode(books(daftar), new AccountCode(code).value())
                .orElseThrow()
                .id()
                .toString();
    }

    private static Books books(Daftar daftar) {
        return daftar.read().directory().owners().get(0).books();
    }

    private static String reference(PostedEntry entry) {
        return entry.content().reference().orElseThrow();
    }

    private static String logIn(URI address) throws IOException, InterruptedException {
        var body = new JsonObject().put("email", EMAIL).put("password", PASSWORD);
        var request = HttpRequest.newBuilder(address.resolve("/arkan/api/v1/auth/login"))
                .POST(BodyPublishers.ofString(body.encode()))
                .build();
        var answer = HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
        return new JsonObject(answer.body()).getString("accessToken");
    }
}
