package org.daftar.export.text;

import java.util.List;

/** One weight: fonts that complete each other, asked in turn. */
public final class Typeface {

    private static final int REPLACEMENT = 0xFFFD;

    private final List<Face> faces;

    private Typeface(List<Face> faces) {
        this.faces = List.copyOf(faces);
    }

    /** @param weight as the names of the files have it */
    static Typeface noto(String weight) {
        return new Typeface(
                List.of(Face.read("NotoSans-" + weight + ".ttf"), Face.read("NotoSansArabic-" + weight + ".ttf")));
    }

    /** The character itself where a font has it, else the sign for one that cannot be shown. */
    Glyph glyph(int character) {
        for (var face : faces) if (face.has(character)) return new Glyph(face, character);
        return new Glyph(faces.get(0), REPLACEMENT);
    }

    record Glyph(Face face, int character) {

        float advance() {
            return face.advance(character);
        }
    }
}
