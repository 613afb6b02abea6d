package org.daftar.model.statements;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;

/**
 * Names the lines of one statement, so that each is known again when it is sent a second time, and two equal bookings of
 * one statement stay two.
 *
 * <p>A line that its sender named is known by that name. The bank's own name in a file is taken together with day and
 * amount, because banks give one name to a transfer and its charge. Any other line is known by day, amount and texts, within
 * its statement where that has a reference, and within the account where it has none. Equal ones are counted.
 */
public final class LineIdentities {

    private static final int OCTETS = 16;

    private final Optional<String> statement;
    private final boolean namedBySender;
    /** By the first octets of what is alike: a number per line, whatever its texts. */
    private final Map<Long, Integer> seen = new HashMap<>();

    private LineIdentities(Optional<String> statement, boolean namedBySender) {
        this.statement = statement;
        this.namedBySender = namedBySender;
    }

    /** Of a statement whose sender gives a name to one line and no other. @param statement its reference */
    public static LineIdentities named(Optional<String> statement) {
        return new LineIdentities(statement, true);
    }

    /** Of a statement in a file of the bank. @param statement its reference */
    public static LineIdentities ofFile(Optional<String> statement) {
        return new LineIdentities(statement, false);
    }

    /** Letters, digits and a low line. */
    public String next(Booking booking) {
        var digest = sha256();
        var external = booking.externalId();
        if (external.isPresent() && namedBySender) return named(digest, external.get());
        if (external.isPresent()) {
            add(digest, "bank");
            add(digest, external.get());
            addDayAndAmount(digest, booking);
        } else {
            add(digest, statement.isPresent() ? "statement" : "account");
            add(digest, statement.orElse(""));
            addDayAndAmount(digest, booking);
            booking.texts().forEach(text -> add(digest, text));
        }
        var alike = digest.digest();
        return day(booking.date()) + "_" + hex(alike) + "_" + seen.merge(first(alike), 1, Integer::sum);
    }

    private static String named(MessageDigest digest, String name) {
        add(digest, "sender");
        add(digest, name);
        return hex(digest.digest()) + "_1";
    }

    private static void addDayAndAmount(MessageDigest digest, Booking booking) {
        add(digest, booking.date().toString());
        add(digest, Long.toString(booking.amount().minor()));
    }

    /** With its length before it: no two lists of texts run together in the same way. */
    private static void add(MessageDigest digest, String text) {
        var octets = text.getBytes(StandardCharsets.UTF_8);
        digest.update((octets.length + ":").getBytes(StandardCharsets.US_ASCII));
        digest.update(octets);
    }

    /** First, so that the lines of a day lie beside each other where identities are kept. */
    private static int day(LocalDate date) {
        return date.getYear() * 10_000 + date.getMonthValue() * 100 + date.getDayOfMonth();
    }

    private static String hex(byte[] digest) {
        return HexFormat.of().formatHex(digest, 0, OCTETS);
    }

    private static long first(byte[] digest) {
        return ByteBuffer.wrap(digest).getLong();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException("Every JDK has SHA-256", absent);
        }
    }
}
