package org.daftar.export.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** One font: which characters it has, and how much room they take. Lengths are in ems. Belongs to one thread at a time. */
public final class Face {

    private static final int ASCII = 128;

    private final TrueTypeFont font;
    private final CmapLookup glyphs;
    private final float unitsPerEm;
    private final float[] ascii = new float[ASCII];
    private final Map<Integer, Box> boxes = new HashMap<>();

    /** What a glyph covers; its origin is at zero. */
    record Box(float left, float bottom, float right, float top) {

        float middle() {
            return (left + right) / 2;
        }
    }

    private Face(TrueTypeFont font) throws IOException {
        this.font = font;
        this.glyphs = font.getUnicodeCmapLookup();
        this.unitsPerEm = font.getUnitsPerEm();
        for (int character = 0; character < ASCII; character++) ascii[character] = measure(character);
    }

    static Face read(String resource) {
        try (InputStream bytes = Face.class.getResourceAsStream(resource)) {
            if (bytes == null) throw new IllegalStateException("The font " + resource + " is missing");
            var font = new TTFParser().parse(new RandomAccessReadBuffer(bytes));
            // Shaping is done before; what the library would replace on its own would not be as wide as was measured.
            font.setEnableGsub(false);
            return new Face(font);
        } catch (IOException e) {
            throw new UncheckedIOException("The font " + resource + " cannot be read", e);
        }
    }

    /** To be embedded. */
    public TrueTypeFont font() {
        return font;
    }

    boolean has(int character) {
        return glyphs.getGlyphId(character) != 0;
    }

    float advance(int character) {
        return character < ASCII ? ascii[character] : measure(character);
    }

    Box box(int character) {
        return boxes.computeIfAbsent(character, this::outline);
    }

    private float measure(int character) {
        try {
            return font.getAdvanceWidth(glyphs.getGlyphId(character)) / unitsPerEm;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Box outline(int character) {
        try {
            var glyph = font.getGlyph().getGlyph(glyphs.getGlyphId(character));
            if (glyph == null) return new Box(0, 0, advance(character), 0);
            var box = glyph.getBoundingBox();
            return new Box(
                    box.getLowerLeftX() / unitsPerEm,
                    box.getLowerLeftY() / unitsPerEm,
                    box.getUpperRightX() / unitsPerEm,
                    box.getUpperRightY() / unitsPerEm);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
