package org.daftar.export.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.util.Matrix;
import org.daftar.export.text.Face;
import org.daftar.export.text.Line;
import org.daftar.export.text.Line.Run;
import org.jspecify.annotations.Nullable;

/** Draws on one page. Places are from its top, and from the side on which reading begins. */
final class Pen implements AutoCloseable {

    private final PDPageContentStream out;
    private final Ink ink;
    private final boolean mirrored;

    Pen(PDDocument document, PDPage page, Ink ink, boolean mirrored) {
        this.ink = ink;
        this.mirrored = mirrored;
        this.out = trying(() -> new PDPageContentStream(document, page));
    }

    void block(Block block, float from, float top, Align align) {
        float y = top;
        for (var line : block.lines()) {
            float width = line.line().width() * line.style().size();
            float left = left(from, block.width()) + (isAtLeft(align) ? 0 : block.width() - width);
            write(
                    line.line(),
                    line.style(),
                    Matrix.getTranslateInstance(left, up(y + line.style().ascent())));
            y += line.style().leading();
        }
    }

    private boolean isAtLeft(Align align) {
        return switch (align) {
            case START -> !mirrored;
            case END -> mirrored;
            case RIGHT -> false;
        };
    }

    void rule(float from, float top, float width, float shade) {
        fill(from, top, width, 0.6f, shade);
    }

    void fill(float from, float top, float width, float height, float shade) {
        doing(() -> {
            out.setNonStrokingColor(shade);
            out.addRect(left(from, width), up(top + height), width, height);
            out.fill();
        });
    }

    /** Across the page from its lower left, behind what is drawn later. */
    void stamp(Line line, Style style) {
        var middle = Matrix.getTranslateInstance(Sheet.WIDTH / 2, Sheet.HEIGHT / 2);
        middle.rotate(Math.atan2(Sheet.HEIGHT, Sheet.WIDTH));
        middle.translate(-line.width() * style.size() / 2, -style.size() / 3);
        write(line, style, middle);
    }

    // Nothing else writes a property list into the content itself.
    @SuppressWarnings("deprecation")
    private void write(Line line, Style style, Matrix place) {
        doing(() -> {
            out.beginText();
            out.setNonStrokingColor(style.shade());
            var nib = new Nib(place, style.size());
            for (var run : line.runs()) {
                if (!run.isPlain()) out.appendRawCommands(Ink.saying(run.said()));
                nib.write(run);
                if (!run.isPlain()) out.endMarkedContent();
            }
            out.endText();
        });
    }

    /** Says again neither the font nor the place when both go on as they are. */
    private final class Nib {

        private final Matrix place;
        private final float size;
        private @Nullable Face face;
        private float x = Float.NaN;

        Nib(Matrix place, float size) {
            this.place = place;
            this.size = size;
        }

        void write(Run run) throws IOException {
            if (face != run.face()) out.setFont(ink.font(run.face()), size);
            face = run.face();
            if (x != run.x() || run.rise() != 0) {
                var at = place.clone();
                at.translate(run.x() * size, run.rise() * size);
                out.setTextMatrix(at);
            }
            out.showText(run.shown());
            x = run.advance() > 0 ? run.x() + run.advance() : Float.NaN;
        }
    }

    private float left(float from, float width) {
        return mirrored ? Sheet.WIDTH - from - width : from;
    }

    private static float up(float top) {
        return Sheet.HEIGHT - top;
    }

    @Override
    public void close() {
        doing(out::close);
    }

    @FunctionalInterface
    private interface Drawing {
        void draw() throws IOException;
    }

    @FunctionalInterface
    private interface Making<T> {
        T make() throws IOException;
    }

    private static void doing(Drawing drawing) {
        trying(() -> {
            drawing.draw();
            return true;
        });
    }

    /** Everything is drawn in memory: what fails is this program, not the world. */
    private static <T> T trying(Making<T> making) {
        try {
            return making.make();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
