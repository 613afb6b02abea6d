package org.daftar.export.banking;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reads a file of transfers by the rules FTS-01 to FTS-10, and knows nothing of who wrote it. */
record UaeftsReader(List<String[]> details, String[] control) {

    private static final int[] LONGEST = {
        3, 5, 6, 13, 3, 6, 3, 15, 15, 5, 35, 140, 140, 35, 140, 140, 3, 15, 175, 16, 140, 3, 12, 13, 13
    };
    private static final Set<Integer> MANDATORY = Set.of(1, 2, 3, 4, 5, 6, 7, 8, 9, 11, 12, 13, 14, 15, 16, 17, 20, 22);

    /** @throws IllegalArgumentException naming the first rule that is broken */
    static UaeftsReader of(byte[] file) {
        for (var octet : file)
            if ((octet < 0x20 || octet > 0x7E) && octet != '\r' && octet != '\n') throw broken("ASCII only");
        var text = new String(file, StandardCharsets.US_ASCII);
        if (!text.endsWith("\r\n")) throw broken("the last line ends");
        var lines = text.substring(0, text.length() - 2).split("\r\n", -1);
        var details = new ArrayList<String[]>();
        for (int i = 0; i < lines.length - 1; i++)
            details.add(detail(lines[i].split(",", -1), i + 1, lines.length - 1));
        var control = lines[lines.length - 1].split(",", -1);
        judge(details, control);
        return new UaeftsReader(details, control);
    }

    private static String[] detail(String[] fields, int place, int of) {
        if (fields.length != 25 || !fields[0].equals("CTD")) throw broken("25 fields");
        for (int i = 0; i < 25; i++) {
            if (fields[i].length() > LONGEST[i]) throw broken("length of field " + (i + 1));
            if (MANDATORY.contains(i + 1) && fields[i].isEmpty()) throw broken("field " + (i + 1) + " is mandatory");
        }
        if (!fields[1].matches(of > 1 ? "I102[NU]" : "I103[NU]")) throw broken("102 for many, 103 for one");
        if (!fields[2].equals(String.format("%06d", place))) throw broken("sequence");
        if (!fields[3].matches("\\d{9}|[A-Z]{6}[A-Z0-9]{2}([A-Z0-9]{3})?")) throw broken("institution");
        if (!fields[7].matches("\\d{1,12}\\.\\d{2}") || !fields[7].equals(fields[8])) throw broken("amount");
        if (!Mod97.holds(fields[10]) || !Mod97.holds(fields[13]) || !fields[13].matches("AE\\d{21}"))
            throw broken("IBAN");
        if (!fields[16].matches("OUR|BEN|SHA")) throw broken("charges");
        if (!fields[19].matches("[A-Z0-9](?:[A-Z0-9/-]{0,14}[A-Z0-9])?") || fields[19].contains("//"))
            throw broken("reference");
        return fields;
    }

    private static void judge(List<String[]> details, String[] control) {
        if (control.length != 8 || !control[0].equals("CTC")) throw broken("CTC last, 8 fields");
        if (details.isEmpty() || Integer.parseInt(control[2]) != details.size()) throw broken("count");
        var total = details.stream().map(line -> new BigDecimal(line[7])).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (total.compareTo(new BigDecimal(control[3])) != 0) throw broken("total");
        var references = new HashSet<String>();
        for (var line : details) {
            if (!line[5].equals(control[5])) throw broken("one value date");
            if (!line[6].equals("AED") || !control[4].equals("AED")) throw broken("one currency");
            if (!line[10].equals(details.get(0)[10])) throw broken("one account");
            if (!references.add(line[19])) throw broken("references differ");
        }
    }

    private static IllegalArgumentException broken(String rule) {
        return new IllegalArgumentException(rule);
    }
}
