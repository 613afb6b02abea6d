package org.daftar.export.text;

import java.util.ArrayList;
import java.util.List;
import org.daftar.export.text.Line.Run;
import org.daftar.export.text.Typeface.Glyph;
import org.jspecify.annotations.Nullable;

/** Sets clusters side by side. */
final class LineMaker {

    /** Between a letter and the mark upon it, and between two marks. */
    private static final float GAP = 0.03f;

    private static final float MIDDLE_HEIGHT = 0.25f;

    private final Typeface typeface;
    private final List<Run> runs = new ArrayList<>();
    private final StringBuilder shown = new StringBuilder();
    private final StringBuilder said = new StringBuilder();
    private @Nullable Face face;
    private float begin;
    private float end;

    LineMaker(Typeface typeface) {
        this.typeface = typeface;
    }

    void add(Cluster cluster) {
        var glyph = typeface.glyph(cluster.shown());
        boolean plain = glyph.character() == cluster.said();
        if (!plain || face != glyph.face()) close();
        face = glyph.face();
        shown.appendCodePoint(glyph.character());
        said.appendCodePoint(cluster.said());
        float origin = end;
        end += glyph.advance();
        if (!plain) close();
        if (!cluster.marks().isEmpty()) mark(cluster.marks(), glyph, origin);
    }

    /** Above or below the letter and over its middle, whatever its height: as far as can be told from outlines alone. */
    private void mark(List<Integer> marks, Glyph upon, float origin) {
        close();
        var letter = upon.face().box(upon.character());
        float above = letter.top();
        float below = letter.bottom();
        for (int character : marks) {
            var glyph = typeface.glyph(character);
            var mark = glyph.face().box(glyph.character());
            boolean isAbove = (mark.bottom() + mark.top()) / 2 > MIDDLE_HEIGHT;
            float rise = isAbove ? Math.max(0, above + GAP - mark.bottom()) : Math.min(0, below - GAP - mark.top());
            if (isAbove) above = mark.top() + rise;
            else below = mark.bottom() + rise;
            float x = origin + letter.middle() - mark.middle();
            runs.add(new Run(
                    glyph.face(), Character.toString(glyph.character()), Character.toString(character), x, rise, 0));
        }
    }

    private void close() {
        if (face != null && !shown.isEmpty())
            runs.add(new Run(face, shown.toString(), said.toString(), begin, 0, end - begin));
        shown.setLength(0);
        said.setLength(0);
        begin = end;
    }

    Line line() {
        close();
        return new Line(runs, end);
    }
}
