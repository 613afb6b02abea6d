package org.daftar.bootstrap.benchmark;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.LongAdder;
import org.daftar.model.kernel.CompanyId;

/** A thousand orders to make something of twenty inputs each, released in one call while others write. */
final class MakingScenarios {

    static final int ORDERS = 1_000;

    private static final int INPUTS = 20;
    private static final int ROUNDS_BEFORE = 2;
    private static final int ROUNDS = 3;
    private static final int OTHERS = 4;
    private static final int OTHERS_PAUSE_MILLIS = 20;
    private static final String MOUNT = "/pharus/api";

    private final Api api;
    private final String headers;
    private final byte[] bulk;

    MakingScenarios(Api api, CompanyId company) throws IOException {
        this.api = api;
        this.headers = api.pharusHeaders(company);
        var site = made("/locations", "{\"name\":\"Workshop\"}");
        var inputs = inputs(site);
        var type = made("/sku-types", "{\"name\":\"Made\"}");
        var output = made("/skus", "{\"code\":\"MADE\",\"name\":\"Made\",\"typeId\":\"" + type + "\"}");
        made("/boms", "{\"outputSkuId\":\"" + output + "\",\"items\":[" + String.join(",", inputs) + "]}");
        var order = "{\"locationId\":\"" + site + "\",\"status\":\"Placed\",\"items\":[{\"skuId\":\"" + output
                + "\",\"quantity\":1,\"productionCost\":1}]}";
        var rows = String.join(",", Collections.nCopies(ORDERS, order));
        bulk = Connection.request(
                "POST", MOUNT + "/production-orders/bulk-import", headers, "{\"rows\":[" + rows + "]}");
    }

    private List<String> inputs(String site) throws IOException {
        var type = made("/material-types", "{\"name\":\"Used\"}");
        var lines = new ArrayList<String>();
        for (int i = 0; i < INPUTS; i++) {
            var input =
                    made("/materials", "{\"code\":\"USED-" + i + "\",\"name\":\"Used\",\"typeId\":\"" + type + "\"}");
            made(
                    "/materials-inventory/adjustments",
                    "{\"materialId\":\"" + input + "\",\"locationId\":\"" + site
                            + "\",\"quantity\":1000000000,\"unitCost\":1}");
            lines.add("{\"materialId\":\"" + input + "\",\"quantity\":2}");
        }
        return lines;
    }

    /** What releasing took, and what others waited meanwhile. */
    record Released(double millis, Figure others) {}

    /** The slowest round counts. @param other what the others do */
    Released releasing(Load.Scenario other) throws Exception {
        for (int round = 0; round < ROUNDS_BEFORE; round++)
            release(other, new ConcurrentLinkedQueue<>(), new LongAdder());
        var waited = new ConcurrentLinkedQueue<Long>();
        var failed = new LongAdder();
        var nanos = new long[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) nanos[round] = release(other, waited, failed);
        var sorted = waited.stream().mapToLong(Long::longValue).sorted().toArray();
        var figure = Figure.of(
                other.name() + ", while orders are released",
                OTHERS,
                sorted,
                failed.sum(),
                Arrays.stream(nanos).sum() / 1e9);
        return new Released(Arrays.stream(nanos).max().orElseThrow() / 1e6, figure);
    }

    private long release(Load.Scenario other, Queue<Long> waited, LongAdder failed) throws Exception {
        var over = new AtomicBoolean();
        var threads = new Thread[OTHERS];
        for (int i = 0; i < OTHERS; i++) {
            var work = other.work().apply(i);
            threads[i] = new Thread(() -> writes(work, over, waited, failed), "other-" + i);
            threads[i].start();
        }
        try {
            long begin = System.nanoTime();
            var answer = api.ask(bulk);
            long taken = System.nanoTime() - begin;
            if (answer.contains("\"status\":\"failed\""))
                throw new IOException(answer.substring(0, Math.min(2_000, answer.length())));
            return taken;
        } finally {
            over.set(true);
            for (var thread : threads) thread.join();
        }
    }

    private void writes(Load.Work work, AtomicBoolean over, Queue<Long> waited, LongAdder failed) {
        try (var connection = api.connection()) {
            while (!over.get()) {
                long begin = System.nanoTime();
                if (work.done(connection)) waited.add(System.nanoTime() - begin);
                else failed.increment();
                Thread.sleep(OTHERS_PAUSE_MILLIS);
            }
        } catch (IOException | InterruptedException broken) {
            failed.increment();
        }
    }

    private String made(String path, String body) throws IOException {
        return Api.id(api.ask(Connection.request("POST", MOUNT + path, headers, body)));
    }
}
