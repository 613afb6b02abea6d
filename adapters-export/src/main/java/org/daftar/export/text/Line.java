package org.daftar.export.text;

import java.util.List;

/** One line, in the order in which it meets the eye from left to right. Lengths are in ems. */
public record Line(List<Run> runs, float width) {

    public Line {
        runs = List.copyOf(runs);
    }

    /**
     * Glyphs of one font.
     *
     * @param shown the characters that the font has them for
     * @param said what they are to be found and copied as
     * @param x where they begin
     * @param rise above the base line; only marks have one
     * @param advance from their beginning to that of what follows; none for a mark
     */
    public record Run(Face face, String shown, String said, float x, float rise, float advance) {

        public boolean isPlain() {
            return shown.equals(said);
        }
    }
}
