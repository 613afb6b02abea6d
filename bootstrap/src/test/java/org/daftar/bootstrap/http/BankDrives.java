package org.daftar.bootstrap.http;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.function.Supplier;

/** Arkan's batch payments, driven once each. */
final class BankDrives {

    static final String OUR_IBAN = "AE140261015000000101101";
    static final String THEIR_IBAN = "AE060230000001002003004";

    private static final String BATCHES = "/accounting/batch-payment";
    private static final String DETAILS = BATCHES + "/bank-details/";

    private BankDrives() {}

    static void add(Map<String, Supplier<HttpResponse<String>>> drives, RunningArkan arkan, RunningArkan.Owner owner) {
        drives.put(
                "arkan.accounting.batch-payment.bank-details.put", () -> details(arkan, owner, aVendor(arkan, owner)));
        drives.put("arkan.accounting.batch-payment.bank-details.get", () -> {
            var vendor = aVendor(arkan, owner);
            details(arkan, owner, vendor);
            return arkan.as(owner, "GET", DETAILS + vendor, "");
        });
        drives.put("arkan.accounting.batch-payment.exportable.list", () -> {
            aPayment(arkan, owner);
            return arkan.as(owner, "GET", BATCHES + "/exportable", "");
        });
        drives.put("arkan.accounting.batch-payment.export.uaefts", () -> export(arkan, owner, "uaefts"));
        drives.put("arkan.accounting.batch-payment.export.csv", () -> export(arkan, owner, "csv"));
    }

    static HttpResponse<String> export(RunningArkan arkan, RunningArkan.Owner whose, String format) {
        return export(arkan, whose, format, aPayment(arkan, whose));
    }

    static HttpResponse<String> export(
            RunningArkan arkan, RunningArkan.Owner whose, String format, String payment, String... headers) {
        var sent = new JsonObject()
                .put("paymentIds", new JsonArray().add(payment))
                .put("valueDate", "2199-12-02")
                .put("purposeCode", "GDI");
        return arkan.as(whose, "POST", BATCHES + "/export/" + format, sent.encode(), headers);
    }

    static String aBatch(RunningArkan arkan, RunningArkan.Owner whose) {
        return export(arkan, whose, "csv").headers().firstValue("X-Batch-Id").orElseThrow();
    }

    /** Posted, to a vendor whose IBAN is known, from the company's own account; the company says who it is. */
    static String aPayment(RunningArkan arkan, RunningArkan.Owner whose) {
        arkan.as(
                whose,
                "PATCH",
                "/companies/" + whose.company(),
                "{\"legalName\":\"Alpha Trading LLC\",\"address\":\"PO Box 12345 Dubai\"}");
        anAccount(arkan, whose);
        var vendor = aVendor(arkan, whose);
        details(arkan, whose, vendor);
        var sent = new JsonObject()
                .put("direction", "outbound")
                .put("partnerId", vendor)
                .put("amount", 12500)
                .put("date", "2026-03-06")
                .put("post", true);
        return RunningArkan.json(arkan.as(whose, "POST", "/accounting/payments", sent.encode()))
                .getString("id");
    }

    static String anAccount(RunningArkan arkan, RunningArkan.Owner whose) {
        var there = RunningArkan.json(arkan.as(whose, "GET", "/accounting/bank-accounts", ""))
                .getJsonArray("data");
        if (!there.isEmpty()) return there.getJsonObject(0).getString("id");
        var sent = new JsonObject()
                .put("name", "Main account")
                .put("iban", OUR_IBAN)
                .put("bankName", "Emirates NBD")
                .put("swift", "EBILAEAD")
                .put("routingCode", "302620122");
        return RunningArkan.json(arkan.as(whose, "POST", "/accounting/bank-accounts", sent.encode()))
                .getString("id");
    }

    static String aVendor(RunningArkan arkan, RunningArkan.Owner whose) {
        var sent = new JsonObject().put("name", "Gulf Supplies LLC").put("roles", new JsonArray().add("vendor"));
        return RunningArkan.json(arkan.as(whose, "POST", "/accounting/partners", sent.encode()))
                .getString("id");
    }

    static HttpResponse<String> details(RunningArkan arkan, RunningArkan.Owner whose, String partner) {
        var sent = new JsonObject()
                .put("bankName", "Commercial Bank of Dubai")
                .put("accountName", "Gulf Supplies LLC")
                .put("iban", THEIR_IBAN)
                .put("swift", "CBDUAEAD")
                .put("routingCode", "102320150");
        return arkan.as(whose, "PUT", DETAILS + partner, sent.encode());
    }
}
