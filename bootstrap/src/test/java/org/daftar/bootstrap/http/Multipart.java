package org.daftar.bootstrap.http;

import java.io.ByteArrayOutputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A form as a browser sends it (RFC 7578). */
record Multipart(List<Part> parts) {

    private static final String BOUNDARY = "----parted-here";

    private record Part(String head, byte[] content) {}

    static Multipart none() {
        return new Multipart(List.of());
    }

    static Multipart of(String name, String type, byte[] content) {
        return none().file("file", name, type, content);
    }

    Multipart file(String part, String name, String type, byte[] content) {
        var declared = type.isEmpty() ? "" : "\r\nContent-Type: " + type;
        return with(new Part("name=\"" + part + "\"; filename=\"" + name + "\"" + declared, content));
    }

    Multipart field(String name, String value) {
        return with(new Part("name=\"" + name + "\"", value.getBytes(StandardCharsets.UTF_8)));
    }

    /** About an order to a vendor. */
    Multipart on(String order) {
        return field("entityType", "purchase_order").field("entityId", order);
    }

    private Multipart with(Part part) {
        var more = new ArrayList<>(parts);
        more.add(part);
        return new Multipart(more);
    }

    HttpResponse<String> send(Pharus pharus, String... headers) {
        var all = new ArrayList<>(List.of("Content-Type", "multipart/form-data; boundary=" + BOUNDARY));
        all.addAll(Arrays.asList(headers));
        return pharus.sendBytes("POST", "/documents", bytes(), all.toArray(new String[0]));
    }

    private byte[] bytes() {
        var bytes = new ByteArrayOutputStream();
        for (var part : parts) {
            bytes.writeBytes(text("--" + BOUNDARY + "\r\nContent-Disposition: form-data; " + part.head() + "\r\n\r\n"));
            bytes.writeBytes(part.content());
            bytes.writeBytes(text("\r\n"));
        }
        bytes.writeBytes(text("--" + BOUNDARY + "--\r\n"));
        return bytes.toByteArray();
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
