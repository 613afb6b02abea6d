package org.daftar.bootstrap.benchmark;

import java.io.IOException;
import java.util.Locale;
import java.util.concurrent.ThreadLocalRandom;
import org.daftar.bootstrap.benchmark.StockFiller.Stocked;

/** What is done with stock that has a history: any of its materials, so that none of them is there already. */
final class HistoryScenarios {

    private static final String MOUNT = "/pharus/api";

    private final Api api;
    private final Stocked stocked;
    private final String headers;

    HistoryScenarios(Api api, Stocked stocked) throws IOException {
        this.api = api;
        this.stocked = stocked;
        this.headers = api.pharusHeaders(stocked.company());
    }

    Load.Scenario receiving() {
        return api.crowd(
                after("order placed, then received, two calls"), StockScenarios.CLIENTS, client -> connection -> {
                    var placed = connection.call(post("/purchase-orders", order()));
                    if (!placed.isGood()) return false;
                    var ids = placed.text()
                            .replaceAll(
                                    "^\\{[^{]*\\{\"id\":\"([^\"]*)\".*\"items\":\\[\\{\"id\":\"([^\"]*)\".*", "$1 $2")
                            .split(" ");
                    var receipt = "{\"items\":[{\"itemId\":\"" + ids[1] + "\",\"quantity\":10}]}";
                    return connection
                            .call(post("/purchase-orders/" + ids[0] + "/receipts", receipt))
                            .isGood();
                });
    }

    Load.Scenario ledgerOfOne() {
        return api.crowd(
                after("ledger of one material"),
                1,
                client -> connection -> connection
                        .call(get("/materials-inventory/ledger?materialId=" + any()))
                        .isGood());
    }

    Load.Scenario summary() {
        return api.crowd(
                after("first page of the summary"),
                1,
                client -> connection ->
                        connection.call(get("/materials-inventory/summary")).isGood());
    }

    private String after(String what) {
        return String.format(
                Locale.ROOT,
                "%s, after %,d events of %,d materials",
                what,
                stocked.events(),
                stocked.items().size());
    }

    private String order() {
        return "{\"vendorId\":\"" + stocked.vendor()
                + "\",\"targetType\":\"materials\",\"status\":\"Placed\",\"shipToLocationId\":\"" + stocked.site()
                + "\",\"items\":[{\"materialId\":\"" + any() + "\",\"quantity\":10,\"unitCost\":2.5}]}";
    }

    private String any() {
        return stocked.items()
                .get(ThreadLocalRandom.current().nextInt(stocked.items().size()))
                .toString();
    }

    private byte[] post(String path, String body) {
        return Connection.request("POST", MOUNT + path, headers, body);
    }

    private byte[] get(String path) {
        return Connection.request("GET", MOUNT + path, headers, "");
    }
}
