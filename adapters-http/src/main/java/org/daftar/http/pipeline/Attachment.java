package org.daftar.http.pipeline;

import java.nio.charset.StandardCharsets;

/** The header that lets a browser keep what it gets, under a name (RFC 6266), written for old readers and for those of today. */
final class Attachment {

    /** What may stand for itself (RFC 8187, section 3.2.1). */
    private static final String PLAIN = "!#$&+-.^_`|~";

    private Attachment() {}

    static String named(String name) {
        return "attachment; filename=\"" + ascii(name) + "\"; filename*=UTF-8''" + encoded(name);
    }

    private static String ascii(String name) {
        return name.replaceAll("[^ -~]|[\"\\\\%]", "_");
    }

    private static String encoded(String name) {
        var encoded = new StringBuilder();
        for (var octet : name.getBytes(StandardCharsets.UTF_8)) {
            var character = (char) (octet & 0xFF);
            if (isPlain(character)) encoded.append(character);
            else encoded.append(String.format("%%%02X", (int) character));
        }
        return encoded.toString();
    }

    private static boolean isPlain(char character) {
        return (character < 0x80 && Character.isLetterOrDigit(character)) || PLAIN.indexOf(character) >= 0;
    }
}
