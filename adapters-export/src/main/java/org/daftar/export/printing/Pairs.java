package org.daftar.export.printing;

import java.util.ArrayList;
import java.util.List;
import org.daftar.export.page.Align;
import org.daftar.export.page.Block;
import org.daftar.export.page.Sheet;
import org.daftar.export.page.Text;

/** Labels and what they stand for, below each other, at the side where reading ends. */
final class Pairs {

    private static final float GAP = 8;
    private static final float SPACE = 2;

    private record Row(Block label, Block value) {

        float height() {
            return Math.max(label.height(), value.height()) + SPACE;
        }
    }

    private final Sheet sheet;
    private final Align align;
    private final float labelWidth;
    private final float valueWidth;
    private final List<Row> rows = new ArrayList<>();

    Pairs(Sheet sheet, float labelWidth, float valueWidth, Align align) {
        this.sheet = sheet;
        this.align = align;
        this.labelWidth = labelWidth;
        this.valueWidth = valueWidth;
    }

    void add(List<Text> label, Text value) {
        rows.add(new Row(sheet.block(label, labelWidth), sheet.block(List.of(value), valueWidth)));
    }

    float height() {
        float height = 0;
        for (var row : rows) height += row.height();
        return height;
    }

    float width() {
        return labelWidth + GAP + valueWidth;
    }

    /** From where the sheet stands; it stands below afterwards. */
    void draw() {
        float from = Sheet.INNER_WIDTH - width();
        for (var row : rows) {
            sheet.draw(row.label(), from, Align.START);
            sheet.draw(row.value(), from + labelWidth + GAP, align);
            sheet.skip(row.height());
        }
    }
}
