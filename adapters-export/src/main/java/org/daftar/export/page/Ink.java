package org.daftar.export.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.util.Hex;
import org.daftar.export.text.Face;

/** The fonts of one document: those it uses, and of each only the glyphs it uses. */
final class Ink {

    private final PDDocument document;
    private final Map<Face, PDFont> fonts = new HashMap<>();

    Ink(PDDocument document) {
        this.document = document;
    }

    PDFont font(Face face) {
        return fonts.computeIfAbsent(face, used -> {
            try {
                return PDType0Font.load(document, used.font(), true);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    /**
     * Begins a span that a reader finds, copies and hears as this text instead of its glyphs (ISO 32000-1, 14.9.4). The text
     * stands in the content itself: there are readers that do not look it up among a page's resources.
     */
    static byte[] saying(String text) {
        var utf16 = Hex.getString(text.getBytes(StandardCharsets.UTF_16BE));
        return ("/Span <</ActualText <FEFF" + utf16 + ">>> BDC\n").getBytes(StandardCharsets.US_ASCII);
    }
}
