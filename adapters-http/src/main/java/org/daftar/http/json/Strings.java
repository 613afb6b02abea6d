package org.daftar.http.json;

/** Which characters a text may have: all of Unicode but U+0000, which databases refuse, and halves of pairs, which are none. */
final class Strings {

    private Strings() {}

    static boolean isClean(String text) {
        for (var i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            if (c == 0) return false;
            if (Character.isSurrogate(c)) {
                if (!isPairAt(text, i)) return false;
                i++;
            }
        }
        return true;
    }

    static String cleaned(String text) {
        var clean = new StringBuilder(text.length());
        for (var i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            if (isPairAt(text, i)) clean.append(c).append(text.charAt(++i));
            else clean.append(c == 0 || Character.isSurrogate(c) ? '\uFFFD' : c);
        }
        return clean.toString();
    }

    private static boolean isPairAt(String text, int i) {
        return i + 1 < text.length() && Character.isSurrogatePair(text.charAt(i), text.charAt(i + 1));
    }
}
