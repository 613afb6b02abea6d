package org.daftar.export.page;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.daftar.export.text.Fonts;
import org.daftar.export.text.Line;
import org.daftar.export.text.Paragraph;
import org.daftar.export.text.Typeface;

/** Texts set in lines of a certain width, one below the other. */
public record Block(List<SetLine> lines, float width) {

    private static final Pattern LINE_BREAK = Pattern.compile("\\R");

    /** @param line with lengths in ems of its style's size */
    record SetLine(Line line, Style style) {}

    public Block {
        lines = List.copyOf(lines);
    }

    static Block of(List<Text> texts, float width, Fonts.Set fonts) {
        var lines = new ArrayList<SetLine>();
        for (var text : texts) {
            var typeface = text.style().bold() ? fonts.bold() : fonts.regular();
            if (text.whole()) lines.add(whole(Paragraph.of(text.said(), text.flow(), typeface), text.style(), width));
            else lines.addAll(broken(text, typeface, width));
        }
        return new Block(lines, width);
    }

    private static List<SetLine> broken(Text text, Typeface typeface, float width) {
        var style = text.style();
        return LINE_BREAK
                .splitAsStream(text.said().strip())
                .flatMap(piece -> Paragraph.of(piece, text.flow(), typeface).lines(width / style.size()).stream())
                .map(line -> new SetLine(line, style))
                .toList();
    }

    private static SetLine whole(Paragraph paragraph, Style style, float width) {
        var line = paragraph.line();
        boolean fits = line.width() * style.size() <= width;
        return new SetLine(line, fits ? style : style.sized(width / line.width()));
    }

    public float height() {
        float height = 0;
        for (var line : lines) height += line.style().leading();
        return height;
    }

    /** As many of its lines as fit, one at least. */
    Block upTo(float height) {
        int fitting = 0;
        float taken = 0;
        while (fitting < lines.size()) {
            taken += lines.get(fitting).style().leading();
            if (taken > height && fitting > 0) break;
            fitting++;
        }
        return new Block(lines.subList(0, fitting), width);
    }

    Block from(int line) {
        return new Block(lines.subList(line, lines.size()), width);
    }
}
