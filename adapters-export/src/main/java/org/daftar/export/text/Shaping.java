package org.daftar.export.text;

import java.util.ArrayList;
import java.util.List;

/** Turns characters into what is drawn for them, in the order in which they are read. */
final class Shaping {

    private final int[] characters;
    private final int[] places;
    private final List<Cluster> clusters = new ArrayList<>();
    private boolean joinedBefore;

    private Shaping(String text) {
        this.characters = text.codePoints().toArray();
        this.places = new int[characters.length];
        for (int i = 1; i < places.length; i++) places[i] = places[i - 1] + Character.charCount(characters[i - 1]);
    }

    static List<Cluster> of(String text) {
        var shaping = new Shaping(text);
        for (int i = 0; i < shaping.characters.length; ) i = shaping.cluster(i);
        return shaping.clusters;
    }

    /** Takes what begins there, and returns where the next begins. */
    private int cluster(int begin) {
        int letter = characters[begin];
        var marks = new ArrayList<Integer>(0);
        int next = marksAfter(begin, marks);
        if (next < characters.length && ArabicForms.isLigature(letter, characters[next])) {
            int ligature = ArabicForms.ligature(characters[next], joined(letter));
            next = marksAfter(next, marks);
            joinedBefore = false;
            clusters.add(new Cluster(ligature, ligature, marks, places[begin]));
            return next;
        }
        boolean onward =
                ArabicForms.joinsOnward(letter) && next < characters.length && ArabicForms.joinsBack(characters[next]);
        int form = ArabicForms.form(letter, joined(letter), onward);
        joinedBefore = onward;
        if (!isInvisible(letter)) clusters.add(new Cluster(form, letter, marks, places[begin]));
        return next;
    }

    private boolean joined(int letter) {
        return joinedBefore && ArabicForms.joinsBack(letter);
    }

    /** The next place that joining does not look past. */
    private int marksAfter(int letter, List<Integer> marks) {
        int next = letter + 1;
        while (next < characters.length && ArabicForms.isTransparent(characters[next])) {
            if (!isInvisible(characters[next])) marks.add(characters[next]);
            next++;
        }
        return next;
    }

    /** Controls have done their work when the order of a line is known. */
    private static boolean isInvisible(int character) {
        int type = Character.getType(character);
        return type == Character.FORMAT || type == Character.CONTROL || isVariation(character);
    }

    private static boolean isVariation(int character) {
        return character >= 0xFE00 && character <= 0xFE0F || character >= 0xE0100 && character <= 0xE01EF;
    }
}
