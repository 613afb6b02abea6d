package org.daftar.export.statements;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.daftar.ports.statements.NewStatement;
import org.daftar.ports.statements.StatementSink;
import org.daftar.ports.statements.StatementSink.Heading;
import org.jspecify.annotations.Nullable;

/**
 * SWIFT MT940, with its envelope or without: fields of {@code :tag:content}, of which an unknown one ends the reading. A line
 * of the statement (61) is kept until the next field shows whether the bank says more of it (86).
 */
final class Mt940Reader {

    private static final int LONGEST = 2000;
    private static final Pattern TAG = Pattern.compile(":(\\d\\d[A-Z]?|NS):(.*)", Pattern.DOTALL);
    private static final Pattern BALANCE =
            Pattern.compile("([CD])(\\d{6})([A-Z]{3})(\\d{1,15}(?:,\\d{0,3})?)\\s*", Pattern.DOTALL);
    private static final Pattern LINE = Pattern.compile(
            "(\\d{6})(\\d{4})?(RC|RD|C|D)([A-Z])?(\\d{1,15}(?:,\\d{0,3})?)([A-Z][A-Z0-9]{3})([^\\n]*)(?:\\n(.*))?",
            Pattern.DOTALL);
    /** Fields that say nothing we keep. */
    private static final Set<String> OTHER = Set.of("13", "13D", "21", "34F", "64", "65", "90C", "90D", "NS");

    private final StatementSink sink;
    private String account = "";
    private String number = "";
    private boolean open;
    private NewStatement.@Nullable Line waiting;
    private @Nullable String currency;

    Mt940Reader(StatementSink sink) {
        this.sink = sink;
    }

    void read(Path file) {
        try (var text = new Utf8Lines(file, LONGEST)) {
            var field = new StringBuilder();
            var where = text.where();
            var begins = where;
            for (var line = text.nextLine(); line != null; line = text.nextLine()) {
                var content = unwrapped(line);
                if (content.startsWith(":") || content.equals("-") || content.isBlank()) {
                    take(field, where);
                    where = begins;
                }
                if (!content.equals("-") && !content.isBlank()) append(field, content, where);
                begins = text.where();
            }
            take(field, where);
            if (open) throw Unreadable.at(text.where(), "incomplete", "the statement has no closing balance (62F).");
        }
    }

    /** Without the blocks of the envelope. */
    private static String unwrapped(String line) {
        var plain = line.stripTrailing();
        int text = plain.indexOf("{4:");
        if (plain.startsWith("{")) return text < 0 ? "" : plain.substring(text + 3);
        if (plain.startsWith("-}")) return "-";
        return plain;
    }

    private static void append(StringBuilder field, String content, String where) {
        if (field.length() + content.length() > LONGEST)
            throw Unreadable.at(where, "too_long", "a field of more than " + LONGEST + " characters.");
        if (field.length() > 0) field.append('\n');
        field.append(content);
    }

    private void take(StringBuilder field, String where) {
        if (field.length() == 0) return;
        var matcher = TAG.matcher(field);
        if (!matcher.matches()) throw Unreadable.at(where, "not_mt940", "a field begins with its tag, such as :61:.");
        take(matcher.group(1), matcher.group(2), where);
        field.setLength(0);
    }

    private void take(String tag, String content, String where) {
        switch (tag) {
            case "20" -> requireClosed(where);
            case "25", "25P" -> account = content.strip().lines().findFirst().orElse("");
            case "28", "28C" -> number = content.strip();
            case "60F", "60M" -> opens(content, where);
            case "61" -> line(content, where);
            case "86" -> says(content);
            case "62F", "62M" -> closes(content, where);
            default -> {
                if (!OTHER.contains(tag))
                    throw Unreadable.at(where, "unknown_element", "the field :" + tag + ": is none of a statement.");
            }
        }
    }

    private void requireClosed(String where) {
        if (open) throw Unreadable.at(where, "incomplete", "the statement before has no closing balance (62F).");
    }

    private void opens(String content, String where) {
        requireClosed(where);
        var balance = balance(content, where);
        if (account.isEmpty()) throw Unreadable.at(where, "incomplete", "the statement names no account (25).");
        var day = day(balance.group(2), where);
        currency = balance.group(3);
        open = true;
        // A number alone comes again every year.
        var reference = number.isEmpty() ? Optional.<String>empty() : Optional.of(number + " " + day);
        sink.opens(new Heading(
                Optional.of(account.substring(account.indexOf('/') + 1)),
                Optional.of(balance.group(3)),
                reference,
                signed(balance.group(1), balance.group(4))));
    }

    private void line(String content, String where) {
        tell();
        if (!open) throw Unreadable.at(where, "incomplete", "a line (61) before the opening balance (60F).");
        var matcher = LINE.matcher(content);
        if (!matcher.matches()) throw Unreadable.at(where, "bad_line", "the field :61: is not of its form.");
        var valued = day(matcher.group(1), where);
        var references = matcher.group(7).split("//", 2);
        var own = references[0].strip();
        var bank = references.length > 1 ? references[1].strip() : "";
        var more = matcher.group(8) == null ? "" : matcher.group(8);
        waiting = new NewStatement.Line(
                matcher.group(2) == null ? valued : entered(valued, matcher.group(2), where),
                signed(matcher.group(3), matcher.group(5)),
                Texts.cut(bank + " " + more, Texts.DESCRIPTION),
                Texts.cut(own.equals("NONREF") ? "" : own, Texts.REFERENCE),
                Optional.empty(),
                Optional.empty());
    }

    /** What the bank says of the line before, if there is one: after the closing balance it speaks of the statement. */
    private void says(String content) {
        var line = waiting;
        if (line == null) return;
        var told = Mt940Details.of(content);
        waiting = new NewStatement.Line(
                line.date(),
                line.amount(),
                Texts.cut(told.description() + " " + line.description().orElse(""), Texts.DESCRIPTION),
                line.reference(),
                Texts.cut(told.counterparty(), Texts.NAME),
                Optional.empty());
    }

    private void closes(String content, String where) {
        tell();
        if (!open) throw Unreadable.at(where, "incomplete", "a closing balance (62F) without an opening one (60F).");
        var balance = balance(content, where);
        if (!balance.group(3).equals(currency))
            throw Unreadable.at(
                    where, "other_currency", "the closing balance is in another currency than the opening one.");
        open = false;
        sink.closes(signed(balance.group(1), balance.group(4)), day(balance.group(2), where));
    }

    private void tell() {
        if (waiting != null) sink.line(waiting);
        waiting = null;
    }

    private static Matcher balance(String content, String where) {
        var matcher = BALANCE.matcher(content);
        if (matcher.matches()) return matcher;
        throw Unreadable.at(where, "bad_balance", "a balance is C or D, the day, the currency and the amount.");
    }

    /** A reversal of a credit lowers the balance, that of a debit raises it. */
    private static BigDecimal signed(String mark, String amount) {
        var value = new BigDecimal((amount.endsWith(",") ? amount + "0" : amount).replace(',', '.'));
        return mark.equals("C") || mark.equals("RD") ? value : value.negate();
    }

    private static LocalDate day(String yearMonthDay, String where) {
        try {
            return LocalDate.of(
                    2000 + Integer.parseInt(yearMonthDay.substring(0, 2)),
                    Integer.parseInt(yearMonthDay.substring(2, 4)),
                    Integer.parseInt(yearMonthDay.substring(4)));
        } catch (DateTimeException none) {
            throw Unreadable.at(where, "bad_date", yearMonthDay + " is no day.");
        }
    }

    /** The day of entry has no year: it is that of the value, but for a night between two years. */
    private static LocalDate entered(LocalDate valued, String monthDay, String where) {
        int month = Integer.parseInt(monthDay.substring(0, 2));
        int year = valued.getYear();
        if (month == 1 && valued.getMonthValue() == 12) year++;
        else if (month == 12 && valued.getMonthValue() == 1) year--;
        try {
            return LocalDate.of(year, month, Integer.parseInt(monthDay.substring(2)));
        } catch (DateTimeException none) {
            throw Unreadable.at(where, "bad_date", monthDay + " is no day.");
        }
    }
}
