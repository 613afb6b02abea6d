package org.daftar.bootstrap.benchmark;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.daftar.model.kernel.CompanyId;

/** What the clients do, against one server and as its signed-in owner. */
final class Scenarios {

    private static final int CLIENTS = 64;
    private static final String API = "/arkan/api/v1";
    private static final String ENTRIES = API + "/accounting/journal-entries";
    private static final String KEY = "Idempotency-Key: benchmark-";
    private static final int KEY_DIGITS = 16;
    private static final Pattern ACCOUNT = Pattern.compile("\"id\":\"([^\"]*)\",\"code\":\"(1010|3000)\"");

    private final ServerProcess server;
    private final String bearer;

    Scenarios(ServerProcess server) throws IOException {
        this.server = server;
        var body = "{\"email\":\"" + Books.EMAIL + "\",\"password\":\"" + Books.PASSWORD + "\"}";
        var login = ask(Connection.request("POST", API + "/auth/login", "", body));
        var token = login.replaceAll(".*\"accessToken\":\"([^\"]*)\".*", "$1");
        bearer = "Authorization: Bearer " + token + "\r\nContent-Type: application/json\r\n";
    }

    /** The company's headers, and its bank and capital accounts. */
    private record Ledger(String headers, String bank, String capital) {

        String entry(boolean post) {
            return "{\"date\":\"2026-03-05\",\"description\":\"Capital paid in\",\"post\":" + post
                    + ",\"lines\":[{\"accountId\":\"" + bank + "\",\"debit\":1050.25},{\"accountId\":\"" + capital
                    + "\",\"credit\":1050.25}]}";
        }
    }

    Load.Scenario bareAnswer() {
        var request = Connection.request("GET", "/", "", "");
        return new Load.Scenario(
                "bare Vert.x answer",
                server.barePort,
                CLIENTS,
                client -> connection -> connection.call(request).isGood());
    }

    Load.Scenario readAccount(CompanyId company) throws IOException {
        var ledger = ledger(company);
        return get("GET of an account", CLIENTS, ledger, () -> "/accounting/accounts/" + ledger.bank());
    }

    Load.Scenario nullWrite(CompanyId company) throws IOException {
        var ledger = ledger(company);
        return crowd("null write, with key", client -> keyed(ledger, API + NullWrites.PATH, client));
    }

    Load.Scenario keyedPosting(CompanyId company) throws IOException {
        var ledger = ledger(company);
        return crowd("entry posted in one call, with key", client -> keyed(ledger, ENTRIES, client));
    }

    /** Clients in turn write in each company. */
    Load.Scenario posting(String name, List<CompanyId> companies) throws IOException {
        var requests = new ArrayList<byte[]>();
        for (var company : companies) {
            var ledger = ledger(company);
            requests.add(Connection.request("POST", ENTRIES, ledger.headers(), ledger.entry(true)));
        }
        return crowd(
                name,
                client -> connection ->
                        connection.call(requests.get(client % requests.size())).isGood());
    }

    Load.Scenario draftingThenPosting(CompanyId company) throws IOException {
        var ledger = ledger(company);
        var draft = Connection.request("POST", ENTRIES, ledger.headers(), ledger.entry(false));
        return crowd("entry drafted, then posted, two calls", client -> connection -> {
            var drafted = connection.call(draft);
            if (!drafted.isGood()) return false;
            var id = drafted.text().substring(7, 43);
            return connection
                    .call(Connection.request("POST", ENTRIES + "/" + id + "/post", ledger.headers(), "{}"))
                    .isGood();
        });
    }

    Load.Scenario trialBalance(Books.Sized books) throws IOException {
        var days = new Random(2);
        return report("trial balance at any date", books, () -> "trial-balance?as_of=" + day(days));
    }

    Load.Scenario profitLoss(Books.Sized books) throws IOException {
        var days = new Random(3);
        return report("profit and loss of any span", books, () -> "profit-loss?from=2024-01-01&to=" + day(days));
    }

    Load.Scenario balanceSheet(Books.Sized books) throws IOException {
        var days = new Random(4);
        return report("balance sheet at any date", books, () -> "balance-sheet?as_of=" + day(days));
    }

    Load.Scenario ledgerPage(Books.Sized books) throws IOException {
        var ledger = ledger(books.company());
        return report("first page of a ledger", books, () -> "general-ledger?account_id=" + ledger.bank());
    }

    /** Whether every law holds on the company's books. */
    boolean lawsHold(CompanyId company) throws IOException {
        return ask(Connection.request("GET", API + "/health/books", headers(company), ""))
                .contains("\"clean\":true");
    }

    private Load.Scenario crowd(String name, IntFunction<Load.Work> work) {
        return new Load.Scenario(name, server.port, CLIENTS, work);
    }

    private Load.Scenario report(String name, Books.Sized books, Supplier<String> query) throws IOException {
        var named = String.format(Locale.ROOT, "%s, %,d lines", name, books.lines());
        return get(named, 1, ledger(books.company()), () -> "/accounting/reports/" + query.get());
    }

    private Load.Scenario get(String name, int clients, Ledger ledger, Supplier<String> path) {
        return new Load.Scenario(
                name,
                server.port,
                clients,
                client -> connection -> connection
                        .call(Connection.request("GET", API + path.get(), ledger.headers(), ""))
                        .isGood());
    }

    /** Each call with a key of its own, written into the one request. */
    private static Load.Work keyed(Ledger ledger, String path, int client) {
        var headers = KEY + "0".repeat(KEY_DIGITS) + "\r\n" + ledger.headers();
        var request = Connection.request("POST", path, headers, ledger.entry(true));
        int end = new String(request, StandardCharsets.UTF_8).indexOf(KEY) + KEY.length() + KEY_DIGITS;
        var next = new long[] {System.nanoTime() / 1_000 * 1_000 + client};
        return connection -> {
            long key = next[0] += 1_000;
            for (int i = end - 1; i >= end - KEY_DIGITS; i--, key /= 10) request[i] = (byte) ('0' + key % 10);
            return connection.call(request).isGood();
        };
    }

    private Ledger ledger(CompanyId company) throws IOException {
        var headers = headers(company);
        var accounts = ask(Connection.request("GET", API + "/accounting/accounts?limit=100", headers, ""));
        var found = ACCOUNT.matcher(accounts);
        var ids = new String[2];
        while (found.find()) ids[found.group(2).equals("1010") ? 0 : 1] = found.group(1);
        return new Ledger(headers, ids[0], ids[1]);
    }

    private String headers(CompanyId company) {
        return bearer + "X-Company-Id: " + company + "\r\n";
    }

    private String ask(byte[] request) throws IOException {
        try (var connection = new Connection(server.port)) {
            var answer = connection.call(request);
            if (!answer.isGood()) throw new IOException(answer.status() + " " + answer.text());
            return answer.text();
        }
    }

    private static String day(Random random) {
        return Books.FIRST_DAY.plusDays(random.nextInt(Books.DAYS)).toString();
    }
}
