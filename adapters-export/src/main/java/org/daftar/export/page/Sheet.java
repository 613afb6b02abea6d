package org.daftar.export.page;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import org.daftar.export.text.Fonts;
import org.daftar.export.text.Paragraph;

/** A document in the making. Its pages fill from the top; what does not fit begins the next one. */
public final class Sheet implements AutoCloseable {

    static final float WIDTH = PDRectangle.A4.getWidth();
    static final float HEIGHT = PDRectangle.A4.getHeight();

    public static final float MARGIN = 42;
    public static final float INNER_WIDTH = WIDTH - 2 * MARGIN;

    private static final float BOTTOM = HEIGHT - 64;
    private static final float HEAD_GAP = 10;

    private final PDDocument document = new PDDocument();
    private final Ink ink = new Ink(document);
    private final List<Pen> pages = new ArrayList<>();
    private final Fonts.Set fonts;
    private final boolean mirrored;
    private final Furniture furniture;
    private float top;

    /** @param mirrored for pages that are read from right to left */
    public Sheet(Fonts.Set fonts, boolean mirrored, Furniture furniture) {
        this.fonts = fonts;
        this.mirrored = mirrored;
        this.furniture = furniture;
        newPage();
    }

    public Block block(List<Text> texts, float width) {
        return Block.of(texts, width, fonts);
    }

    /** Goes on at the top of another page unless so much room is left on this one. */
    public void need(float height) {
        if (!fits(height)) newPage();
    }

    public boolean fits(float height) {
        return top + height <= BOTTOM;
    }

    /** On a page of which nothing is used yet. */
    boolean wouldFit(float height) {
        return MARGIN + 3 * HEAD_GAP + height <= BOTTOM;
    }

    float room() {
        return BOTTOM - top;
    }

    public void skip(float height) {
        top += height;
    }

    /** Beside what was drawn at this height before; what comes next does not begin lower for it. */
    public void draw(Block block, float from, Align align) {
        pen().block(block, MARGIN + from, top, align);
    }

    /** Across the page, as far as needed over several. */
    public void flow(Block block) {
        var rest = block;
        while (!rest.lines().isEmpty()) {
            need(rest.lines().get(0).style().leading());
            var part = rest.upTo(room());
            draw(part, 0, Align.START);
            skip(part.height());
            rest = rest.from(part.lines().size());
        }
    }

    public void rule(float from, float width, float shade) {
        pen().rule(MARGIN + from, top, width, shade);
    }

    void fill(float from, float width, float height, float shade) {
        pen().fill(MARGIN + from, top, width, height, shade);
    }

    void newPage() {
        var page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        pages.add(new Pen(document, page, ink, mirrored));
        top = MARGIN;
        furniture.stamp().ifPresent(this::stamp);
        if (pages.size() == 1) return;
        var head = block(furniture.runningHead(), INNER_WIDTH);
        draw(head, 0, Align.START);
        skip(head.height() + HEAD_GAP);
    }

    private void stamp(Text text) {
        var typeface = text.style().bold() ? fonts.bold() : fonts.regular();
        pen().stamp(Paragraph.of(text.said(), text.flow(), typeface).line(), text.style());
    }

    private Pen pen() {
        return pages.get(pages.size() - 1);
    }

    /**
     * The whole document. The same content makes the same bytes.
     *
     * @param language as BCP 47 names it
     */
    public byte[] finish(String title, String language) {
        var foot = block(furniture.foot(), INNER_WIDTH * 0.8f);
        for (int page = 1; page <= pages.size(); page++) {
            try (var pen = pages.get(page - 1)) {
                float y = BOTTOM + 14;
                pen.rule(MARGIN, y, INNER_WIDTH, 0.8f);
                pen.block(foot, MARGIN, y + 5, Align.START);
                var number = block(furniture.pageNumber(page, pages.size()), INNER_WIDTH);
                pen.block(number, MARGIN, y + 5, Align.END);
            }
        }
        describe(title, language);
        try {
            var bytes = new ByteArrayOutputStream(1 << 16);
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void describe(String title, String language) {
        var information = new PDDocumentInformation();
        information.setTitle(title);
        document.setDocumentInformation(information);
        // Without it, the identifier comes from the clock.
        document.setDocumentId((long) title.hashCode());
        var catalog = document.getDocumentCatalog();
        catalog.setLanguage(language);
        var viewer = new PDViewerPreferences(new COSDictionary());
        viewer.setDisplayDocTitle(true);
        if (mirrored) viewer.setReadingDirection(PDViewerPreferences.READING_DIRECTION.R2L);
        catalog.setViewerPreferences(viewer);
    }

    @Override
    public void close() {
        try {
            document.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
