package org.daftar.bootstrap.http;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.daftar.bootstrap.Patience;
import org.daftar.bootstrap.wiring.DaggerService;
import org.daftar.bootstrap.wiring.Service;
import org.daftar.http.HttpSettings;
import org.daftar.model.access.EmailAddress;
import org.daftar.model.access.Plan;
import org.daftar.model.access.Role;
import org.daftar.model.access.SignedIn;
import org.daftar.model.kernel.CompanyId;
import org.daftar.model.kernel.Origin;
import org.daftar.model.kernel.RequestId;
import org.daftar.persistence.sqlite.SqliteStorage;
import org.daftar.ports.Storage;
import org.daftar.ports.access.NewCompany;
import org.daftar.ports.access.NewMember;
import org.daftar.ports.access.NewTenant;

/** The real service on a real store in a directory of its own, and a client that speaks Arkan to it. */
final class RunningArkan implements AutoCloseable {

    static final String PASSWORD = "correct horse battery";

    private static final Origin TEST = new Origin(new RequestId("test"), "test");

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Storage storage;
    final Service service;
    final int port;
    private boolean drained;

    RunningArkan(Path directory) {
        this(directory, false);
    }

    /** One that writes a line for each answer. */
    static RunningArkan logging(Path directory) {
        return new RunningArkan(directory, true);
    }

    private RunningArkan(Path directory, boolean accessLog) {
        this(directory, SqliteStorage.open(directory, QuickPasswords.kept()), accessLog);
    }

    /** @param directory for its keys */
    RunningArkan(Path directory, Storage storage) {
        this(directory, storage, false);
    }

    private RunningArkan(Path directory, Storage storage, boolean accessLog) {
        this.storage = storage;
        var settings = new HttpSettings(
                "127.0.0.1", 0, 2, 4, 256, 2, accessLog, Optional.empty(), Optional.of(Issuer.in(directory)));
        service = DaggerService.factory().of(directory, storage, settings);
        port = service.http().start();
    }

    /** A tenant with an owner, one company, and a session of the owner's. */
    Owner owner(String email, Plan plan) {
        SignedIn who = service.daftar()
                .access()
                .openTenant(
                        TEST, new NewTenant("Tenant of " + email, plan, new EmailAddress(email), "Owner", PASSWORD));
        var company = service.daftar().access().found(who, NewCompany.trading("Alpha Trading LLC"));
        return new Owner(email, company, logIn(email));
    }

    record Owner(String email, CompanyId company, String token) {}

    /** A colleague in the owner's company, and their session. */
    Owner colleague(Owner owner, String email, Role role) {
        var membership = service.daftar().read().directory().owners().stream()
                .filter(seat -> seat.company().equals(owner.company()))
                .findFirst()
                .orElseThrow();
        service.daftar()
                .members()
                .add(membership.caller(TEST), new NewMember(new EmailAddress(email), "Colleague", PASSWORD), role);
        return new Owner(email, owner.company(), logIn(email));
    }

    /** Who is known already, with a session of this service. */
    Owner again(Owner known) {
        return new Owner(known.email(), known.company(), logIn(known.email()));
    }

    private String logIn(String email) {
        return json(signIn(email, PASSWORD)).getString("accessToken");
    }

    HttpResponse<String> signIn(String email, String password) {
        return send(
                "POST",
                "/auth/login",
                new JsonObject().put("email", email).put("password", password).encode());
    }

    /** The ids of two accounts that anybody with the right may write to, of the company's own chart. */
    List<String> openAccounts(Owner owner) {
        var rows = json(as(owner, "GET", "/accounting/accounts?limit=100", "")).getJsonArray("data");
        return Stream.of("bank", "capital")
                .map(wanted -> rows.stream()
                        .map(JsonObject.class::cast)
                        .filter(row -> row.getString("subtype").equals(wanted))
                        .findFirst()
                        .orElseThrow()
                        .getString("id"))
                .toList();
    }

    /** A balanced entry over those accounts. */
    String entry(Owner owner, String amount, boolean post) {
        var accounts = openAccounts(owner);
        return entry(accounts, amount, amount, post);
    }

    static String entry(List<String> accounts, String debit, String credit, boolean post) {
        return "{\"date\":\"2026-03-05\",\"description\":\"Capital paid in\",\"post\":" + post + ",\"lines\":["
                + "{\"accountId\":\"" + accounts.get(0) + "\",\"debit\":" + debit + "},"
                + "{\"accountId\":\"" + accounts.get(1) + "\",\"credit\":" + credit + "}]}";
    }

    HttpResponse<String> as(Owner owner, String method, String path, String body, String... headers) {
        var all = new ArrayList<>(List.of(
                "Authorization",
                "Bearer " + owner.token(),
                "X-Company-Id",
                owner.company().toString()));
        all.addAll(Arrays.asList(headers));
        return send(method, path, body, all.toArray(new String[0]));
    }

    HttpResponse<String> send(String method, String path, String body, String... headers) {
        return at("/arkan/api/v1" + path, method, body, headers);
    }

    HttpResponse<String> at(String path, String method, String body, String... headers) {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .method(method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        if (headers.length > 0) request.headers(headers);
        return sent(request.build(), BodyHandlers.ofString());
    }

    HttpResponse<String> bytesAt(String path, String method, byte[] body, String... headers) {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .method(method, BodyPublishers.ofByteArray(body))
                .headers(headers)
                .build();
        return sent(request, BodyHandlers.ofString());
    }

    /** What a browser gets that has nothing but the address. */
    HttpResponse<byte[]> download(String url) {
        return sent(HttpRequest.newBuilder(URI.create(url)).build(), BodyHandlers.ofByteArray());
    }

    private <T> HttpResponse<T> sent(HttpRequest request, HttpResponse.BodyHandler<T> handler) {
        try {
            return client.send(request, handler);
        } catch (IOException e) {
            throw new IllegalStateException(request.toString(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** The answer to a request line that no careful client would send. */
    String raw(Owner owner, String method, String path) {
        return raw(method + " /arkan/api/v1" + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
                + "Authorization: Bearer " + owner.token() + "\r\nX-Company-Id: " + owner.company() + "\r\n\r\n");
    }

    /** Posts, and hangs up without having read the answer as soon as it has been seen that the call took effect. */
    void unheard(Owner owner, String path, String body, String header, BooleanSupplier tookEffect) throws IOException {
        var request = "POST /arkan/api/v1" + path + " HTTP/1.1\r\nHost: localhost\r\n" + header
                + "\r\nAuthorization: Bearer " + owner.token() + "\r\nX-Company-Id: " + owner.company()
                + "\r\nContent-Type: application/json\r\nContent-Length: " + body.length() + "\r\n\r\n" + body;
        try (var socket = new Socket("127.0.0.1", port)) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            Patience.until(tookEffect);
        }
    }

    /** All that comes back until the service closes the connection. */
    String raw(String request) {
        return rawFrom("127.0.0.1", request);
    }

    /** The same, from one of this machine's addresses. */
    String rawFrom(String address, String request) {
        try (var socket = new Socket(InetAddress.getByName("127.0.0.1"), port, InetAddress.getByName(address), 0)) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static JsonObject json(HttpResponse<String> response) {
        return new JsonObject(response.body());
    }

    static JsonArray errors(HttpResponse<String> response) {
        return json(response).getJsonArray("errors");
    }

    /** As on SIGTERM. */
    void drain() {
        drained = true;
        service.http().drain();
    }

    @Override
    public void close() {
        if (!drained) drain();
        storage.close();
    }
}
