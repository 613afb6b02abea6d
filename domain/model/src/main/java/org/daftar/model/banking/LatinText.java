package org.daftar.model.banking;

import java.text.Normalizer;

/**
 * Text as banks of the UAE take it: capital letters, digits and few signs. Accents go, whatever else is none of these becomes a blank, so
 * a name in Arabic letters becomes nothing at all.
 */
public final class LatinText {

    private static final String SIGNS = "./-()+:?";

    private LatinText() {}

    /** @param longest characters at most; what is beyond is cut */
    public static String of(String text, int longest) {
        var taken = new StringBuilder(text.length());
        Normalizer.normalize(text, Normalizer.Form.NFKD).codePoints().forEach(letter -> {
            if (isTaken(letter)) taken.append((char) upper(letter));
            else if (!isMark(letter) && endsInText(taken)) taken.append(' ');
        });
        int end = Math.min(taken.length(), longest);
        return taken.substring(0, end).stripTrailing();
    }

    private static boolean isTaken(int letter) {
        return letter >= 'a' && letter <= 'z'
                || letter >= 'A' && letter <= 'Z'
                || letter >= '0' && letter <= '9'
                || SIGNS.indexOf(letter) >= 0;
    }

    private static int upper(int letter) {
        return letter >= 'a' && letter <= 'z' ? letter - 'a' + 'A' : letter;
    }

    private static boolean isMark(int letter) {
        return Character.getType(letter) == Character.NON_SPACING_MARK;
    }

    /** So that blanks neither begin a text nor follow each other. */
    private static boolean endsInText(StringBuilder taken) {
        return !taken.isEmpty() && taken.charAt(taken.length() - 1) != ' ';
    }
}
