package org.daftar.export.text;

import java.text.Bidi;
import java.text.BreakIterator;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;

/** A text without a break of its own, ready to be set in lines. */
public final class Paragraph {

    private final String text;
    private final Bidi directions;
    private final List<Cluster> clusters;
    private final Typeface typeface;

    private Paragraph(String text, Flow flow, Typeface typeface) {
        this.text = text;
        this.directions = flow.over(text);
        this.clusters = Shaping.of(text);
        this.typeface = typeface;
    }

    /** Every text: half of a character, a tab and whatever else cannot be drawn is told from what can. */
    public static Paragraph of(String text, Flow flow, Typeface typeface) {
        var sound = new StringBuilder(text.length());
        text.codePoints().map(Paragraph::drawable).forEach(sound::appendCodePoint);
        return new Paragraph(Normalizer.normalize(sound, Normalizer.Form.NFC), flow, typeface);
    }

    private static int drawable(int character) {
        if (Character.isWhitespace(character) || Character.isISOControl(character)) return ' ';
        return Character.getType(character) == Character.SURROGATE ? 0xFFFD : character;
    }

    /** All of it in one line, however long. */
    public Line line() {
        return line(0, clusters.size());
    }

    /** @param width in ems */
    public List<Line> lines(float width) {
        var lines = new ArrayList<Line>(1);
        int begin = skipBlanks(0);
        var breaks = new Breaks(width);
        while (begin < clusters.size()) {
            int next = breaks.next(begin);
            lines.add(line(begin, withoutBlanks(begin, next)));
            begin = skipBlanks(next);
        }
        if (lines.isEmpty()) lines.add(line(0, 0));
        return lines;
    }

    private int skipBlanks(int from) {
        int place = from;
        while (place < clusters.size() && clusters.get(place).isBlank()) place++;
        return place;
    }

    private int withoutBlanks(int begin, int end) {
        int place = end;
        while (place > begin && clusters.get(place - 1).isBlank()) place--;
        return place;
    }

    private Line line(int begin, int end) {
        var maker = new LineMaker(typeface);
        inOrder(begin, end).forEach(maker::add);
        return maker.line();
    }

    /** From left to right. */
    private List<Cluster> inOrder(int begin, int end) {
        if (begin == end || directions.isLeftToRight()) return clusters.subList(begin, end);
        var levels = new byte[end - begin];
        var ordered = new Cluster[end - begin];
        for (int i = 0; i < levels.length; i++) {
            var cluster = clusters.get(begin + i);
            levels[i] = (byte) directions.getLevelAt(cluster.at());
            ordered[i] = levels[i] % 2 == 1 ? cluster.mirrored() : cluster;
        }
        Bidi.reorderVisually(levels, 0, ordered, 0, ordered.length);
        return List.of(ordered);
    }

    /** Where lines end: after the last word that fits, or inside a word that is longer than a line. */
    private final class Breaks {

        private final float width;
        private final BitSet allowed;

        Breaks(float width) {
            this.width = width;
            this.allowed = fits() ? new BitSet() : boundaries();
        }

        private boolean fits() {
            float taken = 0;
            for (var cluster : clusters)
                taken += typeface.glyph(cluster.shown()).advance();
            return taken <= width;
        }

        private BitSet boundaries() {
            var boundaries = new BitSet(text.length());
            var rules = BreakIterator.getLineInstance(Locale.ROOT);
            rules.setText(text);
            for (int at = rules.first(); at != BreakIterator.DONE; at = rules.next()) boundaries.set(at);
            return boundaries;
        }

        int next(int begin) {
            float taken = 0;
            int lastAllowed = begin;
            for (int i = begin; i < clusters.size(); i++) {
                var cluster = clusters.get(i);
                if (i > begin && allowed.get(cluster.at())) lastAllowed = i;
                taken += typeface.glyph(cluster.shown()).advance();
                if (taken > width && !cluster.isBlank())
                    return lastAllowed > begin ? lastAllowed : Math.max(i, begin + 1);
            }
            return clusters.size();
        }
    }
}
