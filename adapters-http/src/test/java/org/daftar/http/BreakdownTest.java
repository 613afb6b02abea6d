package org.daftar.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.daftar.http.routes.Admission.Scheme.PUBLIC;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.daftar.http.arkan.ArkanDialect;
import org.daftar.http.pipeline.BodyRoom;
import org.daftar.http.routes.Call;
import org.daftar.http.routes.Method;
import org.daftar.http.routes.Output;
import org.daftar.http.routes.Routes;
import org.daftar.http.tokens.Keyring;
import org.daftar.model.kernel.Plane;
import org.daftar.ports.kernel.Snapshots;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a caller hears when the service itself is in trouble. Only the router is needed for that: no store. */
class BreakdownTest {

    private static final Duration BREATH = Duration.ofMillis(20);

    record Answer(String text) {}

    private final CountDownLatch open = new CountDownLatch(1);
    private final CountDownLatch entered = new CountDownLatch(1);
    private final CountDownLatch left = new CountDownLatch(1);
    private final HttpClient client = HttpClient.newHttpClient();
    private DaftarHttp service;
    private int port;

    @BeforeEach
    void start() {
        start(Duration.ofMinutes(1));
    }

    private void start(Duration patience) {
        service = new DaftarHttp(
                withoutStore(),
                noKeys(),
                new HttpSettings("127.0.0.1", 0, 1, 1, 1, 1, true, Optional.empty(), Optional.empty()),
                BREATH,
                new BodyRoom(2 << 20, patience),
                InstantSource.system(),
                new Random(1),
                (tokens, identities, observations, aside) -> List.of(ArkanDialect.of(List.of(this::declare))));
        port = service.start();
    }

    @AfterEach
    void stop() {
        open.countDown();
        service.drain();
    }

    private void declare(Routes routes) {
        get(routes, "/broken", () -> {
            throw new IllegalStateException("table entry_line is malformed");
        });
        get(routes, "/endless", BreakdownTest::endless);
        get(routes, "/well", () -> "well");
        get(routes, "/slow", this::opened);
        routes.on(Method.GET, "/long", "test/long")
                .open(PUBLIC, "it is a test")
                .params()
                .reads(Output.json(Answer.class))
                .handleInPieces((call, none) -> new Answer(opened()));
        routes.on(Method.GET, "/long-broken", "test/long-broken")
                .open(PUBLIC, "it is a test")
                .params()
                .reads(Output.json(Answer.class))
                .handleInPieces((call, none) -> {
                    opened();
                    throw new IllegalStateException("the disk is gone");
                });
        routes.on(Method.GET, "/long-abandoned", "test/long-abandoned")
                .open(PUBLIC, "it is a test")
                .params()
                .reads(Output.json(Answer.class))
                .handleInPieces((call, none) -> abandoned(call));
    }

    private Answer abandoned(Call call) {
        entered.countDown();
        try {
            while (true) call.goOn();
        } finally {
            left.countDown();
        }
    }

    private String opened() {
        entered.countDown();
        try {
            open.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return "slow";
    }

    private static void get(Routes routes, String path, Supplier<String> text) {
        routes.on(Method.GET, path, "test" + path)
                .open(PUBLIC, "it is a test")
                .params()
                .reads(Output.json(Answer.class))
                .handle((call, none) -> new Answer(text.get()));
    }

    @SuppressWarnings("InfiniteRecursion")
    private static String endless() {
        return endless() + "!";
    }

    private HttpRequest request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/arkan/api/v1" + path))
                .header("X-Request-Id", "asked-7")
                .build();
    }

    private HttpResponse<String> get(String path) throws Exception {
        return client.send(request(path), BodyHandlers.ofString());
    }

    @Test
    void a_bug_is_a_500_that_names_the_request_and_nothing_else() throws Exception {
        for (var path : List.of("/broken", "/endless")) {
            var answer = get(path);
            assertThat(answer.statusCode()).isEqualTo(500);
            assertThat(answer.body()).contains("asked-7").contains("\"statusCode\":500");
            assertThat(answer.body()).doesNotContain("entry_line", "Exception", "Error:");
            assertThat(answer.headers().firstValue("X-RateLimit-Limit")).isPresent();
        }
        assertThat(get("/well").body()).isEqualTo("{\"text\":\"well\"}");
    }

    @Test
    void when_too_many_wait_the_next_is_told_to_come_back() throws Exception {
        var slow = client.sendAsync(request("/slow"), BodyHandlers.ofString());
        entered.await();
        var waiting = client.sendAsync(request("/well"), BodyHandlers.ofString());
        // The one worker is busy and the one place to wait is taken as soon as that call has arrived.
        HttpResponse<String> refused;
        do {
            refused = firstRefusal();
        } while (refused == null);
        assertThat(refused.statusCode()).isEqualTo(503);
        assertThat(refused.headers().firstValue("Retry-After")).contains("1");
        assertThat(refused.body()).contains("\"statusCode\":503").contains("overloaded");
        open.countDown();
        assertThat(CompletableFuture.allOf(slow, waiting)).succeedsWithin(Duration.ofMinutes(2));
        assertThat(slow.join().statusCode()).isEqualTo(200);
    }

    @Test
    void beyond_one_long_reading_and_eight_that_wait_the_next_is_told_to_come_back_and_others_are_served()
            throws Exception {
        var told = new LinkedBlockingQueue<HttpResponse<String>>();
        var all = Stream.generate(() -> client.sendAsync(request("/long"), BodyHandlers.ofString())
                        .thenAccept(told::add))
                .limit(12)
                .toList();
        for (int refused = 0; refused < 3; refused++)
            assertThat(told.take().statusCode()).isEqualTo(503);
        assertThat(get("/well").body()).isEqualTo("{\"text\":\"well\"}");
        assertThat(told).isEmpty();
        open.countDown();
        assertThat(CompletableFuture.allOf(all.toArray(CompletableFuture[]::new)))
                .succeedsWithin(Duration.ofMinutes(2));
        assertThat(told).hasSize(9).allMatch(answer -> answer.statusCode() == 200);
    }

    @Test
    void who_waits_for_long_hears_that_the_answer_will_come_and_then_the_answer() throws Exception {
        try (var caller = new Socket("127.0.0.1", port)) {
            ask(caller, "/long");
            var in = caller.getInputStream();
            assertThat(upTo("\r\n\r\n", in)).startsWith("HTTP/1.1 200 OK").containsIgnoringCase("chunked");
            for (int spaces = 0; spaces < 3; spaces++)
                assertThat(upTo(" \r\n", in)).isEqualTo("1\r\n \r\n");
            open.countDown();
            assertThat(upTo("\r\n0\r\n\r\n", in)).contains("{\"text\":\"slow\"}");
        }
    }

    @Test
    void an_answer_that_began_and_comes_to_nothing_ends_early() throws Exception {
        try (var caller = new Socket("127.0.0.1", port)) {
            ask(caller, "/long-broken");
            upTo(" \r\n", caller.getInputStream());
            open.countDown();
            assertThat(new String(caller.getInputStream().readAllBytes(), UTF_8))
                    .doesNotContain("text", "\r\n0\r\n");
        }
    }

    @Test
    void what_takes_long_ends_when_nobody_waits_for_it() throws Exception {
        try (var caller = new Socket("127.0.0.1", port)) {
            ask(caller, "/long-abandoned");
            entered.await();
        }
        assertThat(left.await(2, TimeUnit.MINUTES)).isTrue();
        assertThat(get("/well").statusCode()).isEqualTo(200);
    }

    private static void ask(Socket caller, String path) throws IOException {
        caller.getOutputStream()
                .write(("GET /arkan/api/v1" + path + " HTTP/1.1\r\nHost: localhost\r\n\r\n").getBytes(UTF_8));
    }

    private static String upTo(String end, InputStream in) throws IOException {
        var read = new StringBuilder();
        for (int next = in.read(); next >= 0; next = in.read()) {
            read.append((char) next);
            if (read.toString().endsWith(end)) break;
        }
        return read.toString();
    }

    private HttpResponse<String> firstRefusal() throws Exception {
        var answer = client.sendAsync(request("/well"), BodyHandlers.ofString());
        try {
            return answer.get(200, TimeUnit.MILLISECONDS);
        } catch (TimeoutException itWaits) {
            return null;
        }
    }

    private static CorePorts withoutStore() {
        var snapshots = new Snapshots() {
            @Override
            public <T> T read(Plane plane, Supplier<T> reading) {
                return reading.get();
            }

            @Override
            public Snapshots patient() {
                return this;
            }
        };
        var ports = Arrays.stream(CorePorts.class.getRecordComponents())
                .map(port -> port.getType() == Snapshots.class ? snapshots : null)
                .toArray();
        try {
            return (CorePorts) CorePorts.class.getConstructors()[0].newInstance(ports);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Keyring noKeys() {
        return new Keyring() {
            @Override
            public Key current() {
                throw new IllegalStateException("Nobody signs in here");
            }

            @Override
            public Optional<Key> find(String id) {
                return Optional.empty();
            }
        };
    }

    @Test
    void bodies_that_never_end_leave_the_memory_and_the_small_ones_to_others() throws Exception {
        try (var first = unended(900_000);
                var second = unended(900_000)) {
            while (post(900_000).statusCode() != 503) Thread.onSpinWait();
            assertThat(post(900_000).headers().firstValue("Retry-After")).isPresent();
            assertThat(post(10_000).statusCode()).isEqualTo(405);
            assertThat(get("/well").statusCode()).isEqualTo(200);
            assertThat(first.isClosed() || second.isClosed()).isFalse();
        }
        while (post(900_000).statusCode() != 405) Thread.onSpinWait();
    }

    @Test
    void a_body_that_does_not_come_to_its_end_keeps_its_room_for_a_while() throws Exception {
        service.drain();
        start(Duration.ofSeconds(3));
        try (var first = unended(900_000);
                var second = unended(900_000)) {
            while (post(900_000).statusCode() != 503) Thread.onSpinWait();
            while (post(900_000).statusCode() != 405) Thread.sleep(250);
            first.getOutputStream().write(" ".repeat(100_000).getBytes(UTF_8));
            assertThat(upTo("\r\n", first.getInputStream())).startsWith("HTTP/1.1 503");
            assertThat(second.isClosed()).isFalse();
        }
    }

    private Socket unended(int bytes) throws IOException {
        var socket = new Socket("127.0.0.1", port);
        var head = "POST /arkan/api/v1/well HTTP/1.1\r\nHost: x\r\nContent-Length: 1000000\r\n\r\n";
        socket.getOutputStream().write((head + " ".repeat(bytes)).getBytes(UTF_8));
        return socket;
    }

    private HttpResponse<String> post(int bytes) throws Exception {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/arkan/api/v1/well"))
                .POST(BodyPublishers.ofString(" ".repeat(bytes)))
                .build();
        return client.send(request, BodyHandlers.ofString());
    }
}
