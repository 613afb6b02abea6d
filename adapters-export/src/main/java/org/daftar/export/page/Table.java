package org.daftar.export.page;

import java.util.ArrayList;
import java.util.List;

/**
 * Rows under a head that stands again on every page. A row stays together, unless it is longer than a page.
 */
public final class Table {

    private static final float PADDING = 3;

    /** Between the border of a column and what stands in it. */
    public static final float SIDE = 4;

    private static final float HEAD_SHADE = 0.93f;
    private static final float RULE_SHADE = 0.85f;

    private final Sheet sheet;
    private final List<Column> columns;
    private final List<Block> head;

    /** @param width in points */
    public record Column(float width, Align align, List<Text> head) {}

    public Table(Sheet sheet, List<Column> columns) {
        this.sheet = sheet;
        this.columns = List.copyOf(columns);
        this.head = blocks(columns.stream().map(Column::head).toList());
        sheet.need(3 * height(head));
        head();
    }

    /**
     * @param cells one for each column
     * @param below how much room must be left under this row on its page: what would look lost on a page of its own
     */
    public void row(List<List<Text>> cells, float below) {
        var blocks = blocks(cells);
        float wanted = height(blocks) + below;
        if (!sheet.fits(wanted) && sheet.wouldFit(height(head) + wanted)) turn();
        while (!sheet.fits(height(blocks))) blocks = part(blocks);
        draw(blocks);
        sheet.rule(0, width(), RULE_SHADE);
    }

    private void turn() {
        sheet.newPage();
        head();
    }

    /** Draws what fits of a row that is longer than a page, turns the page, and returns the rest. */
    private List<Block> part(List<Block> blocks) {
        var now = blocks.stream()
                .map(block -> block.upTo(sheet.room() - 2 * PADDING))
                .toList();
        draw(now);
        turn();
        var rest = new ArrayList<Block>();
        for (int i = 0; i < now.size(); i++)
            rest.add(blocks.get(i).from(now.get(i).lines().size()));
        return rest;
    }

    private void head() {
        sheet.fill(0, width(), height(head), HEAD_SHADE);
        draw(head);
    }

    private void draw(List<Block> blocks) {
        float height = height(blocks);
        sheet.skip(PADDING);
        float from = 0;
        for (int i = 0; i < blocks.size(); i++) {
            sheet.draw(blocks.get(i), from + SIDE, columns.get(i).align());
            from += columns.get(i).width();
        }
        sheet.skip(height - PADDING);
    }

    private List<Block> blocks(List<List<Text>> cells) {
        var blocks = new ArrayList<Block>(cells.size());
        for (int i = 0; i < cells.size(); i++)
            blocks.add(sheet.block(cells.get(i), columns.get(i).width() - 2 * SIDE));
        return blocks;
    }

    private static float height(List<Block> blocks) {
        float tallest = 0;
        for (var block : blocks) tallest = Math.max(tallest, block.height());
        return tallest + 2 * PADDING;
    }

    private float width() {
        float width = 0;
        for (var column : columns) width += column.width();
        return width;
    }
}
