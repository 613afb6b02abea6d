package org.daftar.export.printing;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** A PDF read back: every run of glyphs with its place, as it was drawn. */
final class Pages {

    /** @param x from the left and y from the top, in points */
    record Mark(int page, float x, float y, float size, String text) {

        @Override
        public String toString() {
            return page + " " + Math.round(x) + " " + Math.round(y) + " " + Math.round(size * 10) / 10f + " " + text;
        }
    }

    private Pages() {}

    /** As a reader copies it. */
    static String text(byte[] pdf) {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static int count(byte[] pdf) {
        try (var document = Loader.loadPDF(pdf)) {
            return document.getNumberOfPages();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<Mark> marks(byte[] pdf) {
        try (var document = Loader.loadPDF(pdf)) {
            var collector = new Collector();
            collector.writeText(document, new StringWriter());
            return collector.marks;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String drawn(byte[] pdf) {
        return marks(pdf).stream().map(Mark::toString).collect(Collectors.joining("\n", "", "\n"));
    }

    private static final class Collector extends PDFTextStripper {

        private final List<Mark> marks = new ArrayList<>();
        private float end = Float.NaN;

        @Override
        protected void processTextPosition(TextPosition glyph) {
            var last = marks.isEmpty() ? null : marks.get(marks.size() - 1);
            if (last != null
                    && last.page() == getCurrentPageNo()
                    && last.y() == glyph.getYDirAdj()
                    && Math.abs(glyph.getXDirAdj() - end) < 0.02) {
                marks.set(
                        marks.size() - 1,
                        new Mark(last.page(), last.x(), last.y(), last.size(), last.text() + glyph.getUnicode()));
            } else {
                marks.add(new Mark(
                        getCurrentPageNo(),
                        glyph.getXDirAdj(),
                        glyph.getYDirAdj(),
                        glyph.getFontSize(),
                        glyph.getUnicode()));
            }
            end = glyph.getXDirAdj() + glyph.getWidthDirAdj();
        }
    }
}
