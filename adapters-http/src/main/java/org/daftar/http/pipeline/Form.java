package org.daftar.http.pipeline;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.daftar.http.routes.Upload;
import org.jspecify.annotations.Nullable;

/**
 * The parts of a form.
 *
 * @param file absent when none was sent
 */
record Form(Map<String, List<String>> fields, @Nullable Upload file) {

    List<String> values(String name) {
        return fields.getOrDefault(name, List.of());
    }

    /** What makes two forms the same, whatever parted their parts: reads the file, so it is for a worker. */
    byte[] fingerprint() throws IOException {
        var digest = Fingerprint.sha256();
        for (var field : new TreeMap<>(fields).entrySet()) {
            add(digest, field.getKey());
            field.getValue().forEach(value -> add(digest, value));
        }
        if (file != null) {
            add(digest, file.name());
            add(digest, file.contentType().orElse(""));
            try (var content = new DigestInputStream(Files.newInputStream(file.gathered()), digest)) {
                content.transferTo(OutputStream.nullOutputStream());
            }
        }
        return digest.digest();
    }

    private static void add(MessageDigest digest, String text) {
        Fingerprint.add(digest, text.getBytes(StandardCharsets.UTF_8));
    }
}
