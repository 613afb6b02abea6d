package org.daftar.http.pipeline;

import java.util.Locale;
import java.util.Optional;
import org.daftar.http.dialect.Request;
import org.daftar.http.routes.Once;
import org.daftar.model.kernel.Refusal;
import org.daftar.model.kernel.Refused;

/**
 * What the headers of a write say about repeating and rehearsing it.
 *
 * @param key the caller's name for this call, under which it takes effect once
 */
record OnceHeaders(Optional<String> key, boolean rehearsal) {

    static final String KEY = "Idempotency-Key";
    static final String REPLAYED = "Idempotency-Replayed";
    static final String DRY_RUN = "Dry-Run";

    private static final int LONGEST_KEY = 255;

    /**
     * @throws Refused invalid when a header is misspelt or malformed: a key that is overlooked protects nobody, and a
     *     rehearsal that is overlooked is the real thing
     */
    static OnceHeaders of(Request request, Once once) {
        for (var name : request.headerNames()) {
            meant(name.toLowerCase(Locale.ROOT)).ifPresent(header -> requireSpelt(name, header));
        }
        var key = request.header(KEY);
        key.ifPresent(OnceHeaders::requireSound);
        var rehearsal = request.header(DRY_RUN).map(OnceHeaders::isTrue).orElse(false);
        if (once == Once.KEYED) return new OnceHeaders(key, rehearsal);
        if (rehearsal) {
            throw invalid(
                    DRY_RUN,
                    "no_dry_run",
                    once == Once.SECRET
                            ? "This call hands out a secret or ends one, so it has no dry run."
                            : "This call works in pieces, each kept as it is done, so it has no dry run.");
        }
        return new OnceHeaders(Optional.empty(), false);
    }

    static boolean isKeyed(Request request, Once once) {
        return once == Once.KEYED && request.header(KEY).isPresent();
    }

    private static Optional<String> meant(String name) {
        if (name.startsWith("idem") || name.contains("idempot")) return Optional.of(KEY);
        return name.contains("dry") && name.contains("run") ? Optional.of(DRY_RUN) : Optional.empty();
    }

    private static void requireSpelt(String name, String header) {
        if (name.equalsIgnoreCase(header)) return;
        throw invalid(name, "unknown_header", "There is no header " + name + ". The header is " + header + ".");
    }

    private static void requireSound(String key) {
        var visible = key.chars().allMatch(c -> c > 0x20 && c < 0x7F);
        if (key.isEmpty() || key.length() > LONGEST_KEY || !visible) {
            throw invalid(KEY, "invalid_key", "A key has 1 to " + LONGEST_KEY + " visible ASCII characters, no space.");
        }
    }

    private static boolean isTrue(String value) {
        if (value.equalsIgnoreCase("true")) return true;
        if (value.equalsIgnoreCase("false")) return false;
        throw invalid(DRY_RUN, "invalid", "Send true or false.");
    }

    private static Refused invalid(String header, String code, String message) {
        return new Refused(Refusal.Invalid.of(header, code, message));
    }
}
