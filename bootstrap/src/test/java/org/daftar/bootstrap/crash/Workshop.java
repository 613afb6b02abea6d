package org.daftar.bootstrap.crash;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.IntStream;
import org.daftar.model.access.EmailAddress;
import org.daftar.model.access.Plan;
import org.daftar.model.kernel.CompanyId;
import org.daftar.model.kernel.Origin;
import org.daftar.model.kernel.RequestId;
import org.daftar.model.ledger.Law.Verdict;
import org.daftar.persistence.sqlite.SqliteStorage;
import org.daftar.ports.access.NewCompany;
import org.daftar.ports.access.NewTenant;
import org.daftar.services.Daftar;

/**
 * A bakery over HTTP: each client buys flour, bakes and sells bread, one order after the other. An order comes in with its receipt or
 * shipment and all that follows from them in one call, under a key of its own.
 */
final class Workshop {

    private static final int CLIENTS = 8;
    private static final String EMAIL = "owner@bakery.example";
    private static final String PASSWORD = "correct horse battery";

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Path directory;
    private final CompanyId company;
    private final List<Client> clients;
    private List<Order> orders = List.of();
    private String token = "";

    /** What was answered, by its key: the address of the order. */
    final Map<String, String> acknowledged = new ConcurrentHashMap<>();

    final Queue<String> refused = new ConcurrentLinkedQueue<>();

    Workshop(Path directory) {
        this.directory = directory;
        clients = IntStream.range(0, CLIENTS).mapToObj(Client::new).toList();
        try (var storage = SqliteStorage.open(directory)) {
            var access = Daftar.on(storage).access();
            var tenant = new NewTenant("Bakery", Plan.SELF_HOSTED, new EmailAddress(EMAIL), "Owner", PASSWORD);
            var owner = access.openTenant(new Origin(new RequestId("test"), "test"), tenant);
            company = access.found(owner, NewCompany.trading("Bakery LLC"));
        }
    }

    private record Order(String path, JsonObject body) {}

    List<Thread> load(URI address) {
        if (orders.isEmpty()) furnish(address);
        var threads = clients.stream()
                .map(client -> new Thread(() -> client.orderUntilNobodyAnswers(address)))
                .toList();
        threads.forEach(Thread::start);
        return threads;
    }

    /** As an auditor sees the files once nobody serves them. */
    void audit() {
        try (var storage = SqliteStorage.open(directory)) {
            var daftar = Daftar.on(storage);
            var books = daftar.read().directory().everyBooks().get(0);
            var report = daftar.verification().verify(books, (seen, things) -> {});
            assertThat(report.verdicts()).isNotEmpty().allMatch(Verdict::holds, "holds");
        }
    }

    /** Each order that was answered is there. */
    void lookUp(URI address) {
        for (var order : acknowledged.values())
            assertThat(send(address, "GET", order, "", "").statusCode())
                    .as(order)
                    .isEqualTo(200);
    }

    private void furnish(URI address) {
        token = made(
                        address,
                        "/auth/login",
                        new JsonObject().put("email", EMAIL).put("password", PASSWORD))
                .getString("accessToken");
        var site = id(address, "/locations", named("Bakery"));
        var flour = id(address, "/materials", coded("FLOUR", id(address, "/material-types", named("Dry"))));
        var bread = id(
                address,
                "/skus",
                coded("BREAD", id(address, "/sku-types", named("Fresh"))).put("itemsPerUnit", 1));
        made(
                address,
                "/boms",
                new JsonObject().put("outputSkuId", bread).put("items", lines("materialId", flour, 0.3, "", 0)));
        var shop = named("Corner shop").put("typeId", id(address, "/customer-types", named("Shop")));
        orders = List.of(
                new Order(
                        "/purchase-orders",
                        new JsonObject()
                                .put("vendorId", id(address, "/vendors", named("Mill")))
                                .put("targetType", "materials")
                                .put("status", "Received")
                                .put("shipToLocationId", site)
                                .put("shippingCosts", 1)
                                .put("items", lines("materialId", flour, 3, "unitCost", 0.7))),
                new Order(
                        "/production-orders",
                        new JsonObject()
                                .put("status", "Received")
                                .put("locationId", site)
                                .put("items", lines("skuId", bread, 7, "productionCost", 0.1))),
                new Order(
                        "/sales-orders",
                        new JsonObject()
                                .put("customerId", id(address, "/customers", shop))
                                .put("channelId", id(address, "/order-channels", named("Door")))
                                .put("status", "Shipped")
                                .put("fulfillmentStatus", "Fulfilled")
                                .put("fulfillmentLocationId", site)
                                .put("mabd", "2027-01-01")
                                .put("items", lines("skuId", bread, 6, "unitPrice", 2))));
    }

    private static JsonObject named(String name) {
        return new JsonObject().put("name", name);
    }

    private static JsonObject coded(String code, String type) {
        return named(code).put("code", code).put("typeId", type);
    }

    private static JsonArray lines(String field, String item, Number quantity, String money, Number each) {
        var line = new JsonObject().put(field, item).put("quantity", quantity);
        return new JsonArray().add(money.isEmpty() ? line : line.put(money, each));
    }

    private String id(URI address, String path, JsonObject body) {
        return made(address, path, body).getString("id");
    }

    private JsonObject made(URI address, String path, JsonObject body) {
        var answer = send(address, "POST", path, body.encode(), "");
        assertThat(answer.statusCode() / 100).as(answer.body()).isEqualTo(2);
        return new JsonObject(answer.body());
    }

    private HttpResponse<String> send(URI address, String method, String path, String body, String key) {
        try {
            return sending(address, method, path, body, key);
        } catch (IOException nobodyAnswers) {
            throw new IllegalStateException(nobodyAnswers);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private HttpResponse<String> sending(URI address, String method, String path, String body, String key)
            throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(address.resolve("/pharus/api" + path))
                .method(method, BodyPublishers.ofString(body))
                .header("Authorization", "Bearer " + token)
                .header("X-Org-Id", company.toString());
        if (!key.isEmpty()) request.header("Idempotency-Key", key);
        return http.send(request.build(), BodyHandlers.ofString());
    }

    /** What nobody answered is sent again under its key, as a careful client does. */
    private final class Client {

        private final int name;
        private int turn;

        private Client(int name) {
            this.name = name;
        }

        void orderUntilNobodyAnswers(URI address) {
            try {
                while (refused.isEmpty()) order(address);
            } catch (IOException nobodyAnswers) {
                // The next round goes on with this very order.
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }

        private void order(URI address) throws IOException, InterruptedException {
            var order = orders.get(turn % orders.size());
            var key = name + "-" + turn;
            var answer = sending(address, "POST", order.path(), order.body().encode(), key);
            if (answer.statusCode() != 201) {
                refused.add(answer.statusCode() + " " + answer.body());
                return;
            }
            var made = new JsonObject(answer.body());
            var head = made.getJsonObject(made.fieldNames().iterator().next());
            acknowledged.put(key, order.path() + "/" + head.getString("id"));
            turn++;
        }
    }
}
