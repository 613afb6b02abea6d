package org.daftar.http.json;

/** Which texts of numbers are read at all, before any question of size. */
final class Numbers {

    static final int LONGEST = 40;

    static final String SAYING = "must be written with at most " + LONGEST + " characters and without an exponent.";

    private Numbers() {}

    /** For a text that is a JSON number already. */
    static boolean isPlain(char[] text, int from, int length) {
        if (length > LONGEST) return false;
        for (var i = from; i < from + length; i++) {
            if (text[i] == 'e' || text[i] == 'E') return false;
        }
        return true;
    }

    /** Whether the text is a number as JSON writes it: no plus, no leading zero, digits around the point, maybe an exponent. */
    static boolean isJsonNumber(String text) {
        var i = text.startsWith("-") ? 1 : 0;
        var whole = digitsEnd(text, i);
        if (whole == i || (whole > i + 1 && text.charAt(i) == '0')) return false;
        i = whole;
        if (i < text.length() && text.charAt(i) == '.') {
            var end = digitsEnd(text, i + 1);
            if (end == i + 1) return false;
            i = end;
        }
        if (i < text.length() && (text.charAt(i) == 'e' || text.charAt(i) == 'E')) {
            i++;
            if (i < text.length() && (text.charAt(i) == '+' || text.charAt(i) == '-')) i++;
            var end = digitsEnd(text, i);
            if (end == i) return false;
            i = end;
        }
        return i == text.length();
    }

    private static int digitsEnd(String text, int from) {
        var i = from;
        while (i < text.length() && text.charAt(i) >= '0' && text.charAt(i) <= '9') i++;
        return i;
    }
}
