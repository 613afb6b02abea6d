package org.daftar.bootstrap.benchmark;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.daftar.model.kernel.CompanyId;

/** The server as its signed-in owner sees it. */
final class Api {

    static final String MOUNT = "/arkan/api/v1";
    static final String ACCOUNTING = MOUNT + "/accounting/";

    private final int port;
    private final String bearer;

    Api(int port) throws IOException {
        this.port = port;
        bearer = bearer(MOUNT);
    }

    private String bearer(String mount) throws IOException {
        var body = "{\"email\":\"" + Books.EMAIL + "\",\"password\":\"" + Books.PASSWORD + "\"}";
        var login = ask(Connection.request("POST", mount + "/auth/login", "", body));
        var token = login.replaceAll(".*\"accessToken\":\"([^\"]*)\".*", "$1");
        return "Authorization: Bearer " + token + "\r\nContent-Type: application/json\r\n";
    }

    /** As {@link #headers}, in the words of another dialect. */
    String pharusHeaders(CompanyId company) throws IOException {
        return bearer("/pharus/api") + "X-Org-Id: " + company + "\r\n";
    }

    String headers(CompanyId company) {
        return bearer + "X-Company-Id: " + company + "\r\n";
    }

    /** @throws IOException also when the answer is no good one */
    String ask(byte[] request) throws IOException {
        try (var connection = new Connection(port)) {
            var answer = connection.call(request);
            if (!answer.isGood()) throw new IOException(answer.status() + " " + answer.text());
            return answer.text();
        }
    }

    Connection connection() throws IOException {
        return new Connection(port);
    }

    /** Clients that do this at once. */
    Load.Scenario crowd(String name, int clients, IntFunction<Load.Work> work) {
        return new Load.Scenario(name, port, clients, work);
    }

    /** @param path below {@link #MOUNT}, another one in each call if it likes */
    Load.Scenario gets(String name, int clients, CompanyId company, Supplier<String> path) {
        var headers = headers(company);
        return crowd(
                name,
                clients,
                client -> connection -> connection
                        .call(Connection.request("GET", MOUNT + path.get(), headers, ""))
                        .isGood());
    }

    /** One reader of a report on books of that size. */
    Load.Scenario report(String name, CompanyId company, long size, String rows, Supplier<String> query) {
        var named = String.format(Locale.ROOT, "%s, %,d %s", name, size, rows);
        return gets(named, 1, company, () -> "/accounting/reports/" + query.get());
    }

    /** Whether every law holds on the company's books. */
    boolean lawsHold(CompanyId company) throws IOException, InterruptedException {
        return sent(to(MOUNT + "/health/books", company).GET().build(), BodyHandlers.ofString())
                .contains("\"clean\":true");
    }

    /** The account of that code. */
    String account(CompanyId company, String code) throws IOException {
        var accounts = ask(Connection.request("GET", ACCOUNTING + "accounts?limit=100", headers(company), ""));
        var found =
                Pattern.compile("\"id\":\"([^\"]*)\",\"code\":\"" + code + "\"").matcher(accounts);
        if (!found.find()) throw new IOException("No account " + code + " in " + accounts);
        return found.group(1);
    }

    /** A file of an account, as a form. @return what was answered */
    String upload(String path, CompanyId company, String account, Path file) throws IOException, InterruptedException {
        var edge = "edge-of-" + company;
        var head = "--" + edge + "\r\nContent-Disposition: form-data; name=\"accountId\"\r\n\r\n" + account + "\r\n--"
                + edge
                + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + file.getFileName()
                + "\"\r\nContent-Type: application/octet-stream\r\n\r\n";
        var body = BodyPublishers.concat(
                BodyPublishers.ofString(head),
                BodyPublishers.ofFile(file),
                BodyPublishers.ofString("\r\n--" + edge + "--\r\n"));
        var request = to(path, company).header("Content-Type", "multipart/form-data; boundary=" + edge);
        return sent(request.POST(body).build(), BodyHandlers.ofString());
    }

    /** Reads a file to its end and keeps nothing of it. */
    void download(String path, CompanyId company) throws IOException, InterruptedException {
        sent(to(path, company).GET().build(), BodyHandlers.discarding());
    }

    private HttpRequest.Builder to(String path, CompanyId company) {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
        headers(company)
                .lines()
                .filter(line -> !line.startsWith("Content-Type"))
                .map(line -> line.split(": ", 2))
                .forEach(header -> request.header(header[0], header[1]));
        return request;
    }

    private static <T> T sent(HttpRequest request, BodyHandler<T> handler) throws IOException, InterruptedException {
        var answer = HttpClient.newHttpClient().send(request, handler);
        if (answer.statusCode() / 100 != 2) throw new IOException(answer.statusCode() + " " + answer.body());
        return answer.body();
    }

    /** Of what was answered. */
    static String id(String answer) {
        return answer.replaceAll("^\\{\"id\":\"([^\"]*)\".*", "$1");
    }
}
