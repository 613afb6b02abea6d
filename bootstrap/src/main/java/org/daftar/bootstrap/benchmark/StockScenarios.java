package org.daftar.bootstrap.benchmark;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.daftar.model.kernel.CompanyId;

/** What is done with stock, one call each: a hundred materials at two sites. */
final class StockScenarios {

    static final int CLIENTS = 32;

    private static final String MOUNT = "/pharus/api";
    private static final int MATERIALS = 100;

    private final Api api;
    private final String headers;
    private final List<String> materials = new ArrayList<>();
    private final String site;
    private final String other;

    StockScenarios(Api api, CompanyId company) throws IOException {
        this.api = api;
        this.headers = api.pharusHeaders(company);
        site = made("/locations", "{\"name\":\"Warehouse\"}");
        other = made("/locations", "{\"name\":\"Shop\"}");
        var type = made("/material-types", "{\"name\":\"Measured\"}");
        for (int i = 0; i < MATERIALS; i++) materials.add(material(type, i));
    }

    Load.Scenario adjusting() {
        return posts("stock found, worth something", "/materials-inventory/adjustments", this::found);
    }

    private String found(String material) {
        return "{\"materialId\":\"" + material + "\",\"locationId\":\"" + site + "\",\"quantity\":10,\"unitCost\":2.5}";
    }

    /** Out of what was found. */
    Load.Scenario sending() {
        return posts(
                "stock sent to another site",
                "/materials-inventory/transfers",
                material -> "{\"materialId\":\""
                        + material + "\",\"sourceLocationId\":\"" + site + "\",\"destinationLocationId\":\"" + other
                        + "\",\"quantity\":0.000001}");
    }

    Load.Scenario summary() {
        return gets("first page of the summary", "/materials-inventory/summary");
    }

    Load.Scenario ledgerOfOne() {
        return gets("ledger of one material", "/materials-inventory/ledger?materialId=" + materials.get(0));
    }

    private Load.Scenario posts(String name, String path, UnaryOperator<String> body) {
        var requests = materials.stream()
                .map(material -> Connection.request("POST", MOUNT + path, headers, body.apply(material)))
                .toList();
        return api.crowd(name, CLIENTS, client -> {
            var turn = new int[] {client};
            return connection ->
                    connection.call(requests.get(turn[0]++ % requests.size())).isGood();
        });
    }

    private Load.Scenario gets(String name, String path) {
        var request = Connection.request("GET", MOUNT + path, headers, "");
        return api.crowd(
                name, 1, client -> connection -> connection.call(request).isGood());
    }

    private String material(String type, int i) throws IOException {
        var material = made(
                "/materials", "{\"code\":\"MEASURED-" + i + "\",\"name\":\"Measured\",\"typeId\":\"" + type + "\"}");
        made("/materials-inventory/adjustments", found(material));
        return material;
    }

    private String made(String path, String body) throws IOException {
        return Api.id(api.ask(Connection.request("POST", MOUNT + path, headers, body)));
    }
}
