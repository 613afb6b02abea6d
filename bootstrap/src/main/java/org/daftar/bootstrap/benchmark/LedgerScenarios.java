package org.daftar.bootstrap.benchmark;

import static org.daftar.bootstrap.benchmark.Api.ACCOUNTING;
import static org.daftar.bootstrap.benchmark.Api.MOUNT;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.daftar.model.kernel.CompanyId;

/** What is done to the ledger, and the yardsticks beside it. */
final class LedgerScenarios {

    private static final int CLIENTS = 64;
    private static final String ENTRIES = ACCOUNTING + "journal-entries";
    private static final String KEY = "Idempotency-Key: benchmark-";
    private static final int KEY_DIGITS = 16;
    private static final Pattern ACCOUNT = Pattern.compile("\"id\":\"([^\"]*)\",\"code\":\"(1010|3000)\"");

    private final Api api;
    private final int barePort;

    LedgerScenarios(Api api, int barePort) {
        this.api = api;
        this.barePort = barePort;
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
                barePort,
                CLIENTS,
                client -> connection -> connection.call(request).isGood());
    }

    Load.Scenario readAccount(CompanyId company) throws IOException {
        var ledger = ledger(company);
        return api.gets("GET of an account", CLIENTS, company, () -> "/accounting/accounts/" + ledger.bank());
    }

    Load.Scenario nullWrite(CompanyId company, int clients) throws IOException {
        var ledger = ledger(company);
        return api.crowd("null write, with key", clients, client -> keyed(ledger, MOUNT + NullWrites.PATH, client));
    }

    Load.Scenario nullWrite(CompanyId company) throws IOException {
        return nullWrite(company, CLIENTS);
    }

    Load.Scenario keyedPosting(CompanyId company) throws IOException {
        var ledger = ledger(company);
        return api.crowd("entry posted in one call, with key", CLIENTS, client -> keyed(ledger, ENTRIES, client));
    }

    /** Clients in turn write in each company. */
    Load.Scenario posting(String name, List<CompanyId> companies) throws IOException {
        return posting(name, CLIENTS, companies);
    }

    /** Somebody who posts while others do something long. */
    Load.Scenario posting(CompanyId company) throws IOException {
        return posting("entry posted meanwhile", 1, List.of(company));
    }

    private Load.Scenario posting(String name, int clients, List<CompanyId> companies) throws IOException {
        var requests = new ArrayList<byte[]>();
        for (var company : companies) {
            var ledger = ledger(company);
            requests.add(Connection.request("POST", ENTRIES, ledger.headers(), ledger.entry(true)));
        }
        return api.crowd(
                name,
                clients,
                client -> connection ->
                        connection.call(requests.get(client % requests.size())).isGood());
    }

    Load.Scenario draftingThenPosting(CompanyId company) throws IOException {
        var ledger = ledger(company);
        var draft = Connection.request("POST", ENTRIES, ledger.headers(), ledger.entry(false));
        return api.crowd("entry drafted, then posted, two calls", CLIENTS, client -> connection -> {
            var drafted = connection.call(draft);
            if (!drafted.isGood()) return false;
            var post = ENTRIES + "/" + Api.id(drafted.text()) + "/post";
            return connection
                    .call(Connection.request("POST", post, ledger.headers(), "{}"))
                    .isGood();
        });
    }

    Load.Scenario trialBalance(Books.Sized books) {
        var days = new Random(2);
        return report("trial balance at any date", books, () -> "trial-balance?as_of=" + Books.day(days));
    }

    Load.Scenario profitLoss(Books.Sized books) {
        var days = new Random(3);
        return report("profit and loss of any span", books, () -> "profit-loss?from=2024-01-01&to=" + Books.day(days));
    }

    Load.Scenario balanceSheet(Books.Sized books) {
        var days = new Random(4);
        return report("balance sheet at any date", books, () -> "balance-sheet?as_of=" + Books.day(days));
    }

    Load.Scenario ledgerPage(Books.Sized books) throws IOException {
        var ledger = ledger(books.company());
        return report("first page of a ledger", books, () -> "general-ledger?account_id=" + ledger.bank());
    }

    private Load.Scenario report(String name, Books.Sized books, Supplier<String> query) {
        return api.report(name, books.company(), books.size(), "lines", query);
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
        var headers = api.headers(company);
        var accounts = api.ask(Connection.request("GET", ACCOUNTING + "accounts?limit=100", headers, ""));
        var found = ACCOUNT.matcher(accounts);
        var ids = new String[2];
        while (found.find()) ids[found.group(2).equals("1010") ? 0 : 1] = found.group(1);
        return new Ledger(headers, ids[0], ids[1]);
    }
}
