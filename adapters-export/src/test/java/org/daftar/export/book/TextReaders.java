package org.daftar.export.book;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Reads plain text accounting back, from what the manuals of hledger and beancount say and not from the code that writes it. */
final class TextReaders {

    private static final Pattern HLEDGER_HEAD = Pattern.compile("(\\d{4}-\\d\\d-\\d\\d) \\(([^)]*)\\)(?: (.*))?");
    private static final Pattern HLEDGER_POSTING = Pattern.compile(" {4}(\\S.*?) {2}[A-Z]{3} (-?[0-9.]+)");
    private static final Pattern HLEDGER_TAG = Pattern.compile("( +); ([a-z_]+):(.*)");
    private static final Pattern BEANCOUNT_OPEN = Pattern.compile("1900-01-01 open (\\S+) [A-Z]{3}");
    private static final Pattern BEANCOUNT_HEAD = Pattern.compile("(\\d{4}-\\d\\d-\\d\\d) \\* (\".*\")((?: \\^\\S+)+)");
    private static final Pattern BEANCOUNT_POSTING =
            Pattern.compile(" {2}([A-Z][A-Za-z]+:\\S+) {2}(-?[0-9.]+) [A-Z]{3}");
    private static final Pattern BEANCOUNT_NOTE = Pattern.compile("( +)([a-z]+): (\".*\")");

    private final List<ReadRow> rows = new ArrayList<>();
    private final Map<String, Map<String, String>> accounts = new HashMap<>();
    private Map<String, String> entry = new HashMap<>();
    private final List<Map<String, String>> postings = new ArrayList<>();
    private Map<String, String> last = new HashMap<>();

    static List<ReadRow> hledger(String text) {
        var reader = new TextReaders();
        for (var line : text.split("\n")) reader.hledgerLine(line);
        return reader.end();
    }

    static List<ReadRow> beancount(String text) {
        var reader = new TextReaders();
        for (var line : text.split("\n")) reader.beancountLine(line);
        return reader.end();
    }

    private void hledgerLine(String line) {
        var head = HLEDGER_HEAD.matcher(line);
        var posting = HLEDGER_POSTING.matcher(line);
        var tag = HLEDGER_TAG.matcher(line);
        if (line.startsWith("account ")) {
            last = new HashMap<>();
            accounts.put(line.substring("account ".length(), line.lastIndexOf("  ;")), last);
        } else if (head.matches()) {
            begin(head.group(1), head.group(2), head.group(3) == null ? "" : head.group(3));
        } else if (tag.matches()) {
            last.put(tag.group(2), tag.group(3).startsWith("\"") ? unquoted(tag.group(3)) : tag.group(3));
        } else if (posting.matches()) {
            add(posting.group(1), posting.group(2));
        } else if (line.startsWith(" ")) throw new IllegalArgumentException(line);
    }

    private void beancountLine(String line) {
        var open = BEANCOUNT_OPEN.matcher(line);
        var head = BEANCOUNT_HEAD.matcher(line);
        var posting = BEANCOUNT_POSTING.matcher(line);
        var note = BEANCOUNT_NOTE.matcher(line);
        if (open.matches()) {
            last = new HashMap<>();
            accounts.put(open.group(1), last);
        } else if (head.matches()) {
            begin(head.group(1), head.group(3).strip().split(" ")[0].substring(1), unquoted(head.group(2)));
        } else if (note.matches()) {
            last.put(note.group(2), unquoted(note.group(3)));
        } else if (posting.matches()) {
            add(posting.group(1), posting.group(2));
        } else if (line.startsWith(" ")) throw new IllegalArgumentException(line);
    }

    private void begin(String date, String number, String description) {
        end();
        entry = new HashMap<>(Map.of("date", date, "number", number, "shown", description));
        last = entry;
    }

    private void add(String account, String amount) {
        last = new HashMap<>(Map.of("account", account, "amount", amount));
        postings.add(last);
    }

    private List<ReadRow> end() {
        for (var posting : postings) {
            var account = accounts.get(posting.get("account"));
            if (account == null) throw new IllegalArgumentException("Not declared: " + posting);
            rows.add(new ReadRow(
                    entry.get("date"),
                    entry.get("number"),
                    account.get("code"),
                    account.get("name"),
                    new BigDecimal(posting.get("amount")),
                    entry.getOrDefault("text", entry.get("shown")),
                    posting.getOrDefault("text", ""),
                    entry.getOrDefault("reference", ""),
                    posting.getOrDefault("partner", ""),
                    entry.getOrDefault("reverses", "")));
        }
        postings.clear();
        return rows;
    }

    private static String unquoted(String quoted) {
        var out = new StringBuilder();
        for (int i = 1; i < quoted.length() - 1; i++) {
            char c = quoted.charAt(i);
            if (c != '\\') {
                out.append(c);
                continue;
            }
            char escaped = quoted.charAt(++i);
            switch (escaped) {
                case 'n' -> out.append('\n');
                case 'r' -> out.append('\r');
                case 't' -> out.append('\t');
                case 'u' -> {
                    out.append((char) Integer.parseInt(quoted.substring(i + 1, i + 5), 16));
                    i += 4;
                }
                default -> out.append(escaped);
            }
        }
        return out.toString();
    }
}
