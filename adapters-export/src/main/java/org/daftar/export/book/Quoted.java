package org.daftar.export.book;

/** Text between quotation marks, on one line, so that a reader gets back every character of it. */
final class Quoted {

    private static final String HEXADECIMAL = "0123456789abcdef";

    private Quoted() {}

    static String of(String text) {
        return hiding("", text);
    }

    /** For where certain characters begin something: these, of the first 128, are written by their code points. */
    static String hiding(String some, String text) {
        var out = new StringBuilder(text.length() + 2).append('"');
        for (int i = 0; i < text.length(); i++) append(out, text.charAt(i), some);
        return out.append('"').toString();
    }

    private static void append(StringBuilder out, char c, String hidden) {
        switch (c) {
            case '"' -> out.append("\\\"");
            case '\\' -> out.append("\\\\");
            case '\n' -> out.append("\\n");
            case '\r' -> out.append("\\r");
            case '\t' -> out.append("\\t");
            default -> {
                if (hidden.indexOf(c) < 0) out.append(c);
                else out.append("\\u00").append(digit(c >> 4)).append(digit(c));
            }
        }
    }

    private static char digit(int value) {
        return HEXADECIMAL.charAt(value & 15);
    }
}
