package org.daftar.http.dialect;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.daftar.model.kernel.Page;
import org.jspecify.annotations.Nullable;

/**
 * A place in a list as an opaque text: the last row's id and sort value, the total, and eight bytes of a digest that ties
 * them to the list they were made for. It guards against mistakes, not against an attacker: a forged cursor shows nothing
 * but the caller's own list from another place.
 */
public final class Cursor {

    private static final int CHECK = 8;
    private static final int NUMBERS = 2 * Long.BYTES;
    private static final int LONGEST = 4096;

    private Cursor() {}

    /**
     * Everything that decides which list this is: a cursor of another one would skip or repeat rows unseen.
     *
     * @param scope what a place in the list belongs to
     * @param own the parameters that do not filter
     */
    public static String binding(
            Request request, String scope, @Nullable Enum<?> sort, boolean ascending, Set<String> own) {
        var filters = Arrays.stream(request.query().split("&"))
                .filter(part -> !part.isEmpty() && !own.contains(part.split("=", 2)[0]))
                .sorted()
                .collect(Collectors.joining("&"));
        return scope + ' ' + sort + ' ' + ascending + ' ' + filters;
    }

    /** @param binding the list it belongs to */
    public static String write(Page.Position position, String binding) {
        var value = position.sortValue().getBytes(StandardCharsets.UTF_8);
        var place = ByteBuffer.allocate(NUMBERS + value.length)
                .putLong(position.id())
                .putLong(position.total())
                .put(value)
                .array();
        var whole = ByteBuffer.allocate(CHECK + place.length)
                .put(check(place, binding))
                .put(place);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(whole.array());
    }

    /** Empty when the text is damaged or belongs to another list. */
    public static Optional<Page.Position> read(String text, String binding) {
        if (text.length() > LONGEST) return Optional.empty();
        byte[] whole;
        try {
            whole = Base64.getUrlDecoder().decode(text);
        } catch (IllegalArgumentException damaged) {
            return Optional.empty();
        }
        if (whole.length < CHECK + NUMBERS) return Optional.empty();
        var place = Arrays.copyOfRange(whole, CHECK, whole.length);
        if (!Arrays.equals(Arrays.copyOf(whole, CHECK), check(place, binding))) return Optional.empty();
        var numbers = ByteBuffer.wrap(place);
        var id = numbers.getLong();
        var total = numbers.getLong();
        var value = new String(place, NUMBERS, place.length - NUMBERS, StandardCharsets.UTF_8);
        return Optional.of(new Page.Position(value, id, total));
    }

    private static byte[] check(byte[] place, String binding) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(place);
            return Arrays.copyOf(digest.digest(binding.getBytes(StandardCharsets.UTF_8)), CHECK);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }
}
