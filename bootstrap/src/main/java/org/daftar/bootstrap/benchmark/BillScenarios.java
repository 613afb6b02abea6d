package org.daftar.bootstrap.benchmark;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.daftar.model.kernel.CompanyId;

/** What follows from bills of materials: one of 781 items, four levels deep, each made of five. */
final class BillScenarios {

    private static final String MOUNT = "/pharus/api";
    private static final int DEPTH = 4;
    private static final int PARTS = 5;

    private final Api api;
    private final String headers;
    private final String top;

    BillScenarios(Api api, CompanyId company) throws IOException {
        this.api = api;
        this.headers = api.pharusHeaders(company);
        var materials = made("/material-types", "{\"name\":\"Of bills\"}");
        var products = made("/sku-types", "{\"name\":\"Of bills\"}");
        var level = items("/materials", "materialId", materials, (int) Math.pow(PARTS, DEPTH));
        for (int depth = DEPTH - 1; depth > 0; depth--) level = assembled(level, products);
        this.top = assembled(level, products).get(0).id();
    }

    private record Part(String field, String id) {}

    Load.Scenario exploding() {
        var request = Connection.request("GET", MOUNT + "/boms/" + top + "/explosion", headers, "");
        return api.crowd(
                "explosion of 781 items",
                1,
                client -> connection -> connection.call(request).isGood());
    }

    private List<Part> assembled(List<Part> parts, String type) throws IOException {
        var products = items("/skus", "skuId", type, parts.size() / PARTS);
        for (int i = 0; i < products.size(); i++) {
            var lines = parts.subList(i * PARTS, (i + 1) * PARTS).stream()
                    .map(part -> "{\"" + part.field() + "\":\"" + part.id() + "\",\"quantity\":2}")
                    .collect(Collectors.joining(",", "[", "]"));
            post("/boms", "{\"outputSkuId\":\"" + products.get(i).id() + "\",\"items\":" + lines + "}");
        }
        return products;
    }

    private List<Part> items(String path, String field, String type, int count) throws IOException {
        var made = new ArrayList<Part>();
        for (int i = 0; i < count; i++) {
            var code = "BILLED-" + field + "-" + count + "-" + i;
            made.add(new Part(
                    field,
                    made(
                            path,
                            "{\"code\":\"" + code + "\",\"name\":\"Of a bill\",\"typeId\":\"" + type
                                    + "\",\"itemsPerUnit\":1}")));
        }
        return made;
    }

    private String made(String path, String body) throws IOException {
        return Api.id(post(path, body));
    }

    private String post(String path, String body) throws IOException {
        return api.ask(Connection.request("POST", MOUNT + path, headers, body));
    }
}
