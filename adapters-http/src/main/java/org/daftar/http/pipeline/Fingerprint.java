package org.daftar.http.pipeline;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.daftar.http.dialect.Request;

/** SHA-256 over what makes two requests the same: method, path, query, body, each with its length before it. */
final class Fingerprint {

    private Fingerprint() {}

    static byte[] of(String dialect, Request request, byte[] body) {
        var digest = sha256();
        add(digest, dialect.getBytes(StandardCharsets.UTF_8));
        add(digest, request.method().getBytes(StandardCharsets.UTF_8));
        add(digest, request.path().getBytes(StandardCharsets.UTF_8));
        add(digest, request.query().getBytes(StandardCharsets.UTF_8));
        add(digest, body);
        return digest.digest();
    }

    static void add(MessageDigest digest, byte[] part) {
        digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(part.length).flip());
        digest.update(part);
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }
}
