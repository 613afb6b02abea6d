package org.daftar.bootstrap.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.daftar.bootstrap.http.Pharus.body;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.daftar.bootstrap.http.RunningArkan.Owner;
import org.daftar.model.access.Plan;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Many clients who want the same at one moment, each with a connection and a thread of its own. */
@ParameterizedClass
@EnumSource(Store.Kind.class)
class PharusRaceTest {

    private static final int CLIENTS = 100;
    private static final int LAST = 10;
    private static final int ROUNDS = 3;
    private static final String DISPOSALS = "/fg-inventory/disposals";

    @Parameter
    Store.Kind kind;

    @TempDir
    Path directory;

    private Store store;
    private RunningArkan service;
    private Owner owner;
    private Pharus pharus;
    private JsonObject order;
    private String sku;
    private String site;

    @BeforeEach
    void the_last_ten_are_there() {
        store = kind.in(directory);
        service = new RunningArkan(directory, store.open());
        owner = service.owner("owner@alpha.example", Plan.SELF_HOSTED);
        pharus = Pharus.of(service, owner);
        order = SalesDrives.anOrderBody(pharus, "Entered", "Pending");
        sku = order.getJsonArray("items").getJsonObject(0).getString("skuId");
        order.getJsonArray("items").getJsonObject(0).put("quantity", 1);
        site = order.getString("fulfillmentLocationId");
    }

    @AfterEach
    void the_books_obey_every_law() {
        var health = RunningArkan.json(service.as(owner, "GET", "/health/books", ""));
        service.close();
        store.close();
        assertThat(health.getBoolean("clean")).as(health.encode()).isTrue();
    }

    @Test
    void R38_of_a_hundred_who_dispose_of_one_of_the_last_ten_ten_do() throws Exception {
        var heard = atOnce(CLIENTS, () -> pharus.post(DISPOSALS, some(1)));
        assertThat(heard).isEqualTo(Map.of("201", LAST, "409 insufficient_stock", CLIENTS - LAST));
        assertThat(level("onHand")).isEqualTo("0");
    }

    @Test
    void R38_R40_a_hundred_enter_orders_for_the_last_ten_and_ten_of_those_are_shipped() throws Exception {
        var orders = Collections.synchronizedList(new ArrayList<String>());
        var entered = atOnce(CLIENTS, () -> {
            var answer = pharus.post("/sales-orders", order);
            orders.add(SalesDrives.path(body(answer, 201)));
            return answer;
        });
        assertThat(entered).isEqualTo(Map.of("201", CLIENTS));
        assertThat(level("onHand") + " " + level("demanded") + " " + level("allocated"))
                .isEqualTo("10 100 10");
        var shipped = atOnce(orders.stream()
                .map(each -> (Call) () -> pharus.patch(each, new JsonObject().put("status", "Shipped")))
                .toList());
        assertThat(shipped).isEqualTo(Map.of("200", LAST, "409 insufficient_stock", CLIENTS - LAST));
        assertThat(level("onHand") + " " + level("demanded")).isEqualTo("0 90");
    }

    @Test
    void R41_of_many_receipts_for_one_remainder_one_wins() throws Exception {
        var bought = PurchaseDrives.anOrder(pharus, "Placed");
        body(pharus.post(path(bought) + "/receipts", PurchaseDrives.aReceiptBody(bought, 4)), 201);
        var heard =
                atOnce(CLIENTS, () -> pharus.post(path(bought) + "/receipts", PurchaseDrives.aReceiptBody(bought, 6)));
        assertThat(heard).containsEntry("201", 1);
        assertThat(Set.of("201", "409 over_receipt", "409 not_allowed")).containsAll(heard.keySet());
        assertThat(receipts(bought)).hasSize(2);
        assertThat(status(bought)).isEqualTo("Received");
    }

    /** That each step was a legal one, a law of the books says. */
    @Test
    void placing_cancelling_and_receiving_at_once_is_a_legal_history() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            var bought = PurchaseDrives.anOrder(pharus, "Planning");
            var calls = new ArrayList<Call>();
            for (int i = 0; i < 4; i++) {
                calls.add(() -> pharus.patch(path(bought), new JsonObject().put("status", "Placed")));
                calls.add(() -> pharus.patch(path(bought), new JsonObject().put("status", "Cancelled")));
                calls.add(() -> pharus.post(path(bought) + "/receipts", PurchaseDrives.aReceiptBody(bought, 3)));
            }
            Collections.shuffle(calls, new Random(round));
            var heard = atOnce(calls);
            assertThat(heard.keySet())
                    .allMatch(told -> told.matches("20[01]|409 (not_allowed|has_receipts|over_receipt)"));
            int received = receipts(bought).size();
            assertThat(received).isEqualTo(heard.getOrDefault("201", 0));
            assertThat(status(bought)).isIn(received == 0 ? Set.of("Placed", "Cancelled") : Set.of("Partial"));
        }
    }

    private JsonObject some(int quantity) {
        return new JsonObject().put("skuId", sku).put("locationId", site).put("quantity", quantity);
    }

    private String level(String which) {
        return body(pharus.get("/fg-inventory/summary?skuId=" + sku), 200)
                .getJsonArray("data")
                .getJsonObject(0)
                .getString(which);
    }

    private JsonArray receipts(JsonObject bought) {
        return body(pharus.get(path(bought) + "/receipts"), 200).getJsonArray("data");
    }

    private String status(JsonObject bought) {
        return body(pharus.get(path(bought)), 200)
                .getJsonObject("purchaseOrder")
                .getString("status");
    }

    private static String path(JsonObject bought) {
        return "/purchase-orders/" + PurchaseDrives.id(bought);
    }

    private interface Call extends Callable<HttpResponse<String>> {}

    private static Map<String, Integer> atOnce(int times, Call call) throws Exception {
        return atOnce(Collections.nCopies(times, call));
    }

    /** How often each was answered: its status, and the reason why not. */
    private static Map<String, Integer> atOnce(List<? extends Call> calls) throws Exception {
        var start = new CyclicBarrier(calls.size());
        var pool = Executors.newFixedThreadPool(calls.size());
        try {
            var clients = new ArrayList<Callable<HttpResponse<String>>>();
            for (var call : calls)
                clients.add(() -> {
                    start.await();
                    return call.call();
                });
            var heard = new TreeMap<String, Integer>();
            for (var answer : pool.invokeAll(clients)) heard.merge(told(answer.get()), 1, Integer::sum);
            return heard;
        } finally {
            pool.shutdown();
        }
    }

    private static String told(HttpResponse<String> answer) {
        if (answer.statusCode() < 400) return Integer.toString(answer.statusCode());
        var details = Pharus.refused(answer, answer.statusCode(), code(answer));
        return answer.statusCode() + " " + details.getString("reason");
    }

    private static String code(HttpResponse<String> answer) {
        return RunningArkan.json(answer).getJsonObject("error").getString("code");
    }
}
