package org.daftar.bootstrap.benchmark;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.daftar.model.kernel.CompanyId;

/** What is done with orders of customers, each order in three calls: a hundred products at a site that never runs out. */
final class SalesScenarios {

    static final int CLIENTS = 32;

    private static final String MOUNT = "/pharus/api";
    private static final int PRODUCTS = 100;
    private static final String ENTERED = "{\"status\":\"Entered\"}";
    private static final String SHIPPED = "{\"status\":\"Shipped\"}";

    private final Api api;
    private final String headers;
    private final List<String> products = new ArrayList<>();
    private final String site;
    private final String customer;
    private final String channel;

    SalesScenarios(Api api, CompanyId company) throws IOException {
        this.api = api;
        this.headers = api.pharusHeaders(company);
        site = made("/locations", "{\"name\":\"Dispatch\"}");
        channel = made("/order-channels", "{\"name\":\"Sold\"}");
        var kind = made("/customer-types", "{\"name\":\"Sold\"}");
        customer = made("/customers", "{\"name\":\"Sold\",\"typeId\":\"" + kind + "\"}");
        var type = made("/sku-types", "{\"name\":\"Sold\"}");
        for (int i = 0; i < PRODUCTS; i++) products.add(product(type, i));
    }

    Load.Scenario takingEnteringThenShipping() {
        return api.crowd("order of 3 lines taken, entered, then shipped, three calls", CLIENTS, client -> {
            var turn = new int[] {client};
            return connection -> {
                var taken = connection.call(Connection.request("POST", MOUNT + "/sales-orders", headers, order(turn)));
                if (!taken.isGood()) return false;
                var path =
                        MOUNT + "/sales-orders/" + taken.text().replaceAll("^\\{[^{]*\\{\"id\":\"([^\"]*)\".*", "$1");
                return moved(connection, path, ENTERED) && moved(connection, path, SHIPPED);
            };
        });
    }

    private boolean moved(Connection connection, String path, String change) throws IOException {
        return connection
                .call(Connection.request("PATCH", path, headers, change))
                .isGood();
    }

    private String order(int[] turn) {
        var items = new ArrayList<String>();
        for (int i = 0; i < 3; i++)
            items.add("{\"skuId\":\"" + products.get(turn[0]++ % PRODUCTS) + "\",\"quantity\":2,\"unitPrice\":9.5}");
        return "{\"customerId\":\"" + customer + "\",\"channelId\":\"" + channel
                + "\",\"status\":\"Received\",\"fulfillmentStatus\":\"Pending\",\"fulfillmentLocationId\":\"" + site
                + "\",\"mabd\":\"2026-12-24\",\"items\":[" + String.join(",", items) + "]}";
    }

    private String product(String type, int i) throws IOException {
        var product = made("/skus", "{\"code\":\"SOLD-" + i + "\",\"name\":\"Sold\",\"typeId\":\"" + type + "\"}");
        made(
                "/fg-inventory/adjustments",
                "{\"skuId\":\"" + product + "\",\"locationId\":\"" + site
                        + "\",\"quantity\":1000000000,\"unitCost\":4}");
        return product;
    }

    private String made(String path, String body) throws IOException {
        return Api.id(api.ask(Connection.request("POST", MOUNT + path, headers, body)));
    }
}
