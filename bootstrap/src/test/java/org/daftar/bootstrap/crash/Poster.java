package org.daftar.bootstrap.crash;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Optional;
import java.util.regex.Pattern;

/** A client that posts entries one after the other, each under a key and a reference of its own, until nobody answers. */
final class Poster {

    private static final Pattern NUMBER = Pattern.compile("\"number\":\"([^\"]+)\"");

    private final BooksUnderLoad books;
    private final String name;
    private int sent;
    private Optional<String> inDoubt = Optional.empty();

    Poster(BooksUnderLoad books, String name) {
        this.books = books;
        this.name = name;
    }

    void postUntilNobodyAnswers(URI address) {
        var client =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
        while (true) {
            // What nobody answered is sent again under its key, as a careful client does.
            var reference = inDoubt.orElseGet(() -> name + "-" + ++sent);
            books.sent.add(reference);
            inDoubt = Optional.of(reference);
            try {
                var answer = client.send(request(address, reference), BodyHandlers.ofString());
                if (answer.statusCode() != 201) {
                    books.refused.add(answer.statusCode() + " " + answer.body());
                    return;
                }
                books.acknowledged.put(reference, number(answer));
                inDoubt = Optional.empty();
            } catch (IOException nobodyAnswers) {
                return;
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    private HttpRequest request(URI address, String reference) {
        return HttpRequest.newBuilder(address.resolve("/arkan/api/v1/accounting/journal-entries"))
                .header("Authorization", "Bearer " + books.token())
                .header("X-Company-Id", books.company.toString())
                .header("Idempotency-Key", reference)
                .POST(BodyPublishers.ofString(books.entry(reference)))
                .build();
    }

    private static String number(HttpResponse<String> answer) {
        var matcher = NUMBER.matcher(answer.body());
        if (!matcher.find()) throw new IllegalStateException(answer.body());
        return matcher.group(1);
    }
}
