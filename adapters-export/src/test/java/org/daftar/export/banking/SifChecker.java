package org.daftar.export.banking;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;

/** Judges a salary file by the rules SIF-01 to SIF-16, as an agent would, and knows nothing of who wrote it. */
final class SifChecker {

    private final Set<String> broken = new LinkedHashSet<>();
    private final Set<String> persons = new HashSet<>();
    private final String name;
    private BigDecimal total = BigDecimal.ZERO;
    private int employees;

    private SifChecker(String name) {
        this.name = name;
    }

    /** @return the rules that are broken */
    static Set<String> broken(String name, byte[] file) {
        var checker = new SifChecker(name);
        checker.check(file);
        return checker.broken;
    }

    private void check(byte[] file) {
        require("SIF-01", name.matches("[0-9A-Z]{13}\\d{12}\\.(SIF|sif)") && isTime(name.substring(13, 25)));
        for (var octet : file) require("SIF-02", octet == '\r' || octet == '\n' || octet >= 0x20 && octet <= 0x7E);
        var text = new String(file, StandardCharsets.ISO_8859_1);
        var lines = text.split("\r?\n", -1);
        require("SIF-02", lines[lines.length - 1].isEmpty());
        var control = lines[lines.length - 2].split(",", -1);
        require("SIF-04", control[0].equals("SCR") && lines.length > 2);
        if (!broken.isEmpty()) return;
        var month = month(control[5]);
        for (int i = 0; i < lines.length - 2; i++) line(lines[i], i == 0 ? "" : lines[i - 1], lines[i + 1], month);
        control(control);
    }

    private void line(String line, String before, String after, YearMonth month) {
        boolean tight = !line.isBlank() && line.equals(line.strip()) && !line.contains(", ") && !line.contains(" ,");
        require("SIF-02", tight);
        if (!tight) return;
        var fields = line.split(",", -1);
        require("SIF-03", fields.length == 10 && line.matches("(EDR|EVP|SCR),.*"));
        if (fields.length != 10) return;
        if (fields[0].equals("SCR")) require("SIF-04", false);
        if (fields[0].equals("EDR")) employee(fields, after);
        if (fields[0].equals("EDR")) days(fields, month);
        if (fields[0].equals("EVP")) parts(fields, before.split(",", -1));
    }

    private void employee(String[] fields, String after) {
        employees++;
        require("SIF-05", fields[1].matches("\\d{14}") && persons.add(fields[1]));
        require("SIF-06", fields[2].matches("\\d{9}"));
        boolean iban = fields[3].startsWith("AE");
        require(
                "SIF-07",
                iban ? fields[3].matches("AE\\d{21}") && Mod97.holds(fields[3]) : fields[3].matches("[A-Z0-9]{1,23}"));
        for (int i = 7; i <= 8; i++) require("SIF-10", isAmount(fields[i]));
        if (!isAmount(fields[7]) || !isAmount(fields[8])) return;
        total = total.add(new BigDecimal(fields[7])).add(new BigDecimal(fields[8]));
        if (new BigDecimal(fields[8]).signum() > 0) require("SIF-12", after.startsWith("EVP,"));
        require("SIF-16", fields[9].matches("\\d{1,2}") && Integer.parseInt(fields[9]) <= Integer.parseInt(fields[6]));
    }

    private void days(String[] fields, YearMonth month) {
        try {
            var from = LocalDate.parse(fields[4]);
            var to = LocalDate.parse(fields[5]);
            require("SIF-09", !to.isBefore(from));
            require(
                    "SIF-09",
                    YearMonth.from(from).equals(month) && YearMonth.from(to).equals(month));
            require("SIF-09", Integer.parseInt(fields[6]) == ChronoUnit.DAYS.between(from, to) + 1);
        } catch (DateTimeException | NumberFormatException unreadable) {
            require("SIF-09", false);
        }
    }

    private void parts(String[] fields, String[] before) {
        var sum = BigDecimal.ZERO;
        for (int i = 3; i < 10; i++) {
            require("SIF-10", isAmount(fields[i]));
            if (isAmount(fields[i])) sum = sum.add(new BigDecimal(fields[i]));
        }
        if (before.length != 10 || !isAmount(before[8])) {
            require("SIF-11", false);
            return;
        }
        boolean own = before[0].equals("EDR") && fields[1].equals(before[1]) && fields[2].equals(before[2]);
        require("SIF-11", own && sum.compareTo(new BigDecimal(before[8])) == 0);
    }

    private void control(String[] fields) {
        require("SIF-03", fields.length == 10);
        for (var field : fields) require("SIF-02", field.equals(field.strip()));
        if (fields.length != 10 || broken.contains("SIF-02")) return;
        require("SIF-06", fields[2].matches("\\d{9}"));
        require("SIF-13", Integer.parseInt(fields[6]) == employees);
        require("SIF-14", isAmount(fields[7]) && new BigDecimal(fields[7]).compareTo(total) == 0);
        require("SIF-15", fields[8].equals("AED") && fields[1].equals(name.substring(0, 13)));
        require("SIF-15", fields[3].replace("-", "").equals("20" + name.substring(13, 19)));
        require("SIF-15", fields[4].equals(name.substring(19, 23)));
    }

    private void require(String rule, boolean holds) {
        if (!holds) broken.add(rule);
    }

    private YearMonth month(String text) {
        try {
            return YearMonth.parse(text, DateTimeFormatter.ofPattern("MMuuuu"));
        } catch (DateTimeException unreadable) {
            broken.add("SIF-09");
            return YearMonth.of(1, 1);
        }
    }

    private static boolean isTime(String text) {
        try {
            LocalDateTime.parse("20" + text, DateTimeFormatter.ofPattern("uuuuMMddHHmmss"));
            return true;
        } catch (DateTimeException unreadable) {
            return false;
        }
    }

    private static boolean isAmount(String text) {
        return text.matches("\\d{1,12}\\.\\d{2}");
    }
}
