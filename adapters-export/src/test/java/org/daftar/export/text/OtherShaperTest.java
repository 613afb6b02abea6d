package org.daftar.export.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * HarfBuzz, which the JDK brings where a font configuration is installed, shapes the same words with the same font: it draws
 * the same outlines in the same order.
 */
class OtherShaperTest {

    private static final String FONT = "NotoSansArabic-Regular.ttf";

    /** A glyph by what it looks like: one outline has several numbers in this font. */
    private record Outline(int advance, int left, int bottom, int right, int top) {}

    @ParameterizedTest
    @ValueSource(
            strings = {
                "السلام",
                "فاتورة",
                "ضريبية",
                "الإمارات",
                "الأول",
                "الآن",
                "لا",
                "بلاد",
                "محمد",
                "عبدالله",
                "مؤسسة",
                "شيء",
                "قائمة",
                "هيئة",
                "الاستحقاق",
                "المستلم",
                "إشعار",
                "رقم",
                "كشف",
                "حساب",
                "غسيل",
                "خبز",
                "ظهر",
                "طعام",
                "ذهب",
                "ثوب",
                "جزء",
                "مدى",
                "پاکستان"
            })
    void words_look_alike(String word) throws IOException {
        assertThat(ours(word)).isEqualTo(theirs(word));
    }

    @Test
    void the_other_one_would_notice_a_wrong_form() throws IOException {
        assertThat(ours("بب")).isNotEqualTo(theirs("ب ب"));
    }

    private static List<Outline> ours(String word) throws IOException {
        var font = font();
        var glyphs = font.getUnicodeCmapLookup();
        var line = new Fonts()
                .lend(set -> Paragraph.of(word, Flow.BY_CONTENT, set.regular()).line());
        var outlines = new ArrayList<Outline>();
        for (var run : line.runs())
            for (int character : run.shown().codePoints().toArray())
                outlines.add(outline(font, glyphs.getGlyphId(character)));
        return outlines;
    }

    private static List<Outline> theirs(String word) throws IOException {
        var font = font();
        var shaped = shaped(word);
        var outlines = new ArrayList<Outline>();
        for (int i = 0; i < shaped.getNumGlyphs(); i++) outlines.add(outline(font, shaped.getGlyphCode(i)));
        return outlines;
    }

    private static GlyphVector shaped(String word) throws IOException {
        try (var bytes = Fonts.class.getResourceAsStream(FONT)) {
            var font = Font.createFont(Font.TRUETYPE_FONT, bytes);
            var context = new FontRenderContext(null, true, true);
            return font.layoutGlyphVector(context, word.toCharArray(), 0, word.length(), Font.LAYOUT_RIGHT_TO_LEFT);
        } catch (Throwable noFontConfiguration) {
            Assumptions.abort("No other shaper here: " + noFontConfiguration);
            throw new IllegalStateException(noFontConfiguration);
        }
    }

    private static TrueTypeFont font() throws IOException {
        return new TTFParser().parse(new RandomAccessReadBuffer(Fonts.class.getResourceAsStream(FONT)));
    }

    private static Outline outline(TrueTypeFont font, int glyph) throws IOException {
        var box = font.getGlyph().getGlyph(glyph).getBoundingBox();
        return new Outline(
                font.getAdvanceWidth(glyph),
                (int) box.getLowerLeftX(),
                (int) box.getLowerLeftY(),
                (int) box.getUpperRightX(),
                (int) box.getUpperRightY());
    }
}
