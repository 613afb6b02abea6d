package org.daftar.bootstrap.benchmark;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The run's figures: a table while they come, JSON at the end. */
final class Report {

    private final PrintStream out;
    private final List<Figure> figures = new ArrayList<>();
    private final Map<String, Double> numbers = new LinkedHashMap<>();

    Report(PrintStream out) {
        this.out = out;
    }

    void head() {
        out.printf(
                "%-52s %7s %11s %9s %9s %9s %7s%n",
                "", "clients", "per second", "p50 ms", "p99 ms", "max ms", "failed");
    }

    Figure add(Figure figure) {
        figures.add(figure);
        out.printf(
                Locale.ROOT,
                "%-52s %7d %,11.0f %9.2f %9.2f %9.1f %7d%n",
                figure.scenario(),
                figure.clients(),
                figure.perSecond(),
                figure.p50(),
                figure.p99(),
                figure.max(),
                figure.failed());
        return figure;
    }

    void add(String name, double number, String unit) {
        numbers.put(name + " (" + unit + ")", number);
        out.printf(Locale.ROOT, "%-52s %,.1f %s%n", name, number, unit);
    }

    boolean hasFailures() {
        return figures.stream().anyMatch(figure -> figure.failed() > 0);
    }

    String json() throws IOException {
        var text = new StringWriter();
        try (var json = new JsonFactory().createGenerator(text).useDefaultPrettyPrinter()) {
            json.writeStartObject();
            json.writeStringField("java", Runtime.version().toString());
            json.writeNumberField("cores", Runtime.getRuntime().availableProcessors());
            json.writeArrayFieldStart("scenarios");
            for (var figure : figures) write(json, figure);
            json.writeEndArray();
            json.writeObjectFieldStart("numbers");
            for (var number : numbers.entrySet()) json.writeNumberField(number.getKey(), rounded(number.getValue()));
            json.writeEndObject();
            json.writeEndObject();
        }
        return text.toString();
    }

    private static void write(JsonGenerator json, Figure figure) throws IOException {
        json.writeStartObject();
        json.writeStringField("scenario", figure.scenario());
        json.writeNumberField("clients", figure.clients());
        json.writeNumberField("perSecond", rounded(figure.perSecond()));
        json.writeNumberField("p50", rounded(figure.p50()));
        json.writeNumberField("p99", rounded(figure.p99()));
        json.writeNumberField("max", rounded(figure.max()));
        json.writeNumberField("failed", figure.failed());
        json.writeEndObject();
    }

    private static double rounded(double number) {
        return Math.round(number * 100) / 100.0;
    }
}
