package org.daftar.export.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The forms that a letter of the Arabic script takes beside its neighbours. Nothing is listed here: Unicode encodes each form
 * (presentation forms A and B), decomposes it to its letter, and keeps the forms of a letter in one order: isolated, final,
 * initial, medial. A letter with two forms joins the one before it only.
 */
final class ArabicForms {

    private static final int LAM = 0x644;
    private static final int TATWEEL = 0x640;
    private static final int ZERO_WIDTH_JOINER = 0x200D;
    private static final int ZERO_WIDTH_NON_JOINER = 0x200C;

    private static final int ISOLATED = 0;
    private static final int FINAL = 1;
    private static final int INITIAL = 2;
    private static final int MEDIAL = 3;

    private static final Map<Integer, List<Integer>> LETTERS = new HashMap<>();
    private static final Map<Integer, List<Integer>> AFTER_LAM = new HashMap<>();

    static {
        collect(0xFE80, 0xFEFC);
        collect(0xFB50, 0xFBFF);
    }

    private ArabicForms() {}

    private static void collect(int first, int last) {
        for (int form = first; form <= last; form++) {
            var letters = Normalizer.normalize(Character.toString(form), Normalizer.Form.NFKC);
            if (letters.codePointAt(0) == form) continue;
            if (letters.length() == 1) add(LETTERS, letters.charAt(0), form);
            else if (letters.length() == 2 && letters.charAt(0) == LAM && first == 0xFE80)
                add(AFTER_LAM, letters.charAt(1), form);
        }
    }

    private static void add(Map<Integer, List<Integer>> forms, int letter, int form) {
        forms.computeIfAbsent(letter, any -> new ArrayList<>(4)).add(form);
    }

    /** Whether what follows it is joined to it. */
    static boolean joinsOnward(int letter) {
        return letter == TATWEEL || letter == ZERO_WIDTH_JOINER || forms(letter).size() > MEDIAL;
    }

    /** Whether it is joined to what comes before it. */
    static boolean joinsBack(int letter) {
        return letter == TATWEEL || letter == ZERO_WIDTH_JOINER || forms(letter).size() > FINAL;
    }

    /** Whether joining looks past it: a mark upon a letter, or a control of direction. */
    static boolean isTransparent(int character) {
        if (character == ZERO_WIDTH_JOINER || character == ZERO_WIDTH_NON_JOINER) return false;
        int type = Character.getType(character);
        return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT;
    }

    /** Whether the two are written as one: lam with any alef. */
    static boolean isLigature(int letter, int next) {
        return letter == LAM && AFTER_LAM.containsKey(next);
    }

    /** Lam with that alef. */
    static int ligature(int alef, boolean joinedBefore) {
        return AFTER_LAM.getOrDefault(alef, List.of()).get(joinedBefore ? FINAL : ISOLATED);
    }

    /** The letter as it is written there; itself when it has no forms. */
    static int form(int letter, boolean joinedBefore, boolean joinedAfter) {
        var forms = forms(letter);
        if (forms.isEmpty()) return letter;
        int wanted = joinedBefore ? (joinedAfter ? MEDIAL : FINAL) : (joinedAfter ? INITIAL : ISOLATED);
        return forms.get(Math.min(wanted, forms.size() - 1));
    }

    private static List<Integer> forms(int letter) {
        return LETTERS.getOrDefault(letter, List.of());
    }
}
