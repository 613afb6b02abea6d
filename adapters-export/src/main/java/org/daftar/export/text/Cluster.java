package org.daftar.export.text;

import java.util.List;

/**
 * What moves as one when a line is put in order: a letter as it is drawn, with the marks upon it.
 *
 * @param shown the character whose glyph is drawn; a joined form or a ligature for Arabic letters
 * @param said the letter that a form stands for. A ligature and a mirrored bracket stand for themselves: readers resolve them
 *     when they turn a line from right to left into the order in which it is read, and would turn two letters around again
 * @param at its place in the text
 */
record Cluster(int shown, int said, List<Integer> marks, int at) {

    Cluster {
        marks = List.copyOf(marks);
    }

    /** As it stands in a run from right to left. */
    Cluster mirrored() {
        int image = Mirror.of(shown);
        return image == shown ? this : new Cluster(image, image, marks, at);
    }

    boolean isBlank() {
        return Character.isWhitespace(shown) || shown == 0xA0;
    }
}
