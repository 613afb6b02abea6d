package org.daftar.bootstrap.benchmark;

import static org.daftar.bootstrap.benchmark.Api.ACCOUNTING;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Random;
import org.daftar.model.kernel.CompanyId;

/** What is done with invoices and payments, each unit of work in two calls. */
final class TradeScenarios {

    static final int CLIENTS = 32;

    private static final String INVOICES = ACCOUNTING + "invoices";
    private static final String PAYMENTS = ACCOUNTING + "payments";
    private static final String THREE_LINES = lines("450.00", "99.95", "1200.00");
    /** Paid off by so many payments of one dirham that no run gets to the last. */
    private static final String LARGE_LINE = lines("100000000.00");

    private final Api api;

    TradeScenarios(Api api) {
        this.api = api;
    }

    Load.Scenario draftingThenPosting(CompanyId company) throws IOException {
        var headers = api.headers(company);
        var partner = partner(headers, "Client of invoices");
        var draft = Connection.request("POST", INVOICES, headers, invoice(partner, false, THREE_LINES));
        return api.crowd("invoice of 3 lines drafted, then posted, two calls", CLIENTS, client -> connection -> {
            var drafted = connection.call(draft);
            if (!drafted.isGood()) return false;
            var post = INVOICES + "/" + Api.id(drafted.text()) + "/post";
            return connection
                    .call(Connection.request("POST", post, headers, "{}"))
                    .isGood();
        });
    }

    /** Each client pays an invoice of its own, in many parts. */
    Load.Scenario payingThenAllocating(CompanyId company) throws IOException {
        var headers = api.headers(company);
        var partner = partner(headers, "Client of payments");
        var invoices = new ArrayList<String>();
        for (int i = 0; i < CLIENTS; i++)
            invoices.add(
                    Api.id(api.ask(Connection.request("POST", INVOICES, headers, invoice(partner, true, LARGE_LINE)))));
        var payment = Connection.request(
                "POST",
                PAYMENTS,
                headers,
                "{\"direction\":\"inbound\",\"partnerId\":\"" + partner + "\",\"amount\":1.00,\"post\":true}");
        return api.crowd("payment posted, then allocated, two calls", CLIENTS, client -> {
            var shares = "{\"allocations\":[{\"invoiceId\":\"" + invoices.get(client) + "\",\"amount\":1.00}]}";
            return connection -> {
                var posted = connection.call(payment);
                if (!posted.isGood()) return false;
                var allocate = PAYMENTS + "/" + Api.id(posted.text()) + "/allocate";
                return connection
                        .call(Connection.request("POST", allocate, headers, shares))
                        .isGood();
            };
        });
    }

    Load.Scenario agedReceivables(Books.Sized books) {
        var days = new Random(5);
        return api.report(
                "aged receivables at any date",
                books.company(),
                books.size(),
                "invoices",
                () -> "aged-receivables?as_of=" + Books.day(days));
    }

    Load.Scenario taxReturn(Books.Sized books) {
        var month = TradeFiller.BUSY_MONTH;
        return api.report(
                "VAT return of the busiest month",
                books.company(),
                books.size(),
                "invoices",
                () -> "tax?from=" + month.atDay(1) + "&to=" + month.atEndOfMonth());
    }

    private String partner(String headers, String name) throws IOException {
        var body = "{\"name\":\"" + name + "\",\"roles\":[\"client\"]}";
        return Api.id(api.ask(Connection.request("POST", ACCOUNTING + "partners", headers, body)));
    }

    private static String invoice(String partner, boolean post, String lines) {
        return "{\"partnerId\":\"" + partner + "\",\"invoiceDate\":\"2026-03-05\",\"paymentTermDays\":30,\"post\":"
                + post + ",\"lines\":[" + lines + "]}";
    }

    private static String lines(String... prices) {
        var lines = new ArrayList<String>();
        for (var price : prices)
            lines.add("{\"description\":\"Consulting\",\"quantity\":2,\"unitPrice\":" + price
                    + ",\"taxCode\":\"STANDARD\"}");
        return String.join(",", lines);
    }
}
