package org.daftar.bootstrap.http;

import io.vertx.core.json.JsonObject;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** Calls of every endpoint of Pharus' documents. */
record DocumentDrives(Pharus pharus) {

    private static final byte[] TEXT = "As agreed on the phone.".getBytes(StandardCharsets.UTF_8);

    static List<String> idsOf(Pharus whose) {
        return List.of(aDocument(whose).getString("id"));
    }

    void into(Map<String, Supplier<HttpResponse<String>>> drives) {
        drives.put("pharus.documents.upload", () -> Multipart.of("agreed.txt", "text/plain", TEXT)
                .on(anOrder(pharus))
                .send(pharus));
        drives.put("pharus.documents.list", () -> pharus.get(listOf(anOrder(pharus))));
        drives.put(
                "pharus.documents.get",
                () -> pharus.get("/documents/" + aDocument(pharus).getString("id")));
        drives.put(
                "pharus.documents.delete",
                () -> pharus.delete("/documents/" + aDocument(pharus).getString("id")));
    }

    static String listOf(String order) {
        return "/documents?entityType=purchase_order&entityId=" + order;
    }

    static String anOrder(Pharus whose) {
        return PurchaseDrives.id(PurchaseDrives.anOrder(whose, "Planning"));
    }

    static JsonObject aDocument(Pharus whose) {
        return Pharus.body(
                Multipart.of("agreed.txt", "text/plain", TEXT)
                        .on(anOrder(whose))
                        .send(whose),
                201);
    }
}
