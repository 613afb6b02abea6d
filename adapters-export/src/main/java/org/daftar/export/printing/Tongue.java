package org.daftar.export.printing;

import java.util.List;
import java.util.Locale;
import org.daftar.export.page.Style;
import org.daftar.export.page.Text;
import org.daftar.export.text.Flow;
import org.daftar.model.printing.PrintLanguage;

/** What labels say in the language of the document. */
record Tongue(PrintLanguage language) {

    private static final String LEFT_TO_RIGHT_MARK = "\u200E";
    private static final float BESIDE = 0.78f;

    boolean isMirrored() {
        return language == PrintLanguage.ARABIC;
    }

    /** As BCP 47 names it. */
    String code() {
        return isMirrored() ? "ar-AE" : "en-AE";
    }

    String word(Label label) {
        return isMirrored() ? label.arabic() : label.english();
    }

    Text text(Label label, Style style) {
        return sentence(word(label), style);
    }

    /** Our own words around somebody else's. */
    Text sentence(String said, Style style) {
        return new Text(said, style, isMirrored() ? Flow.RIGHT_TO_LEFT : Flow.LEFT_TO_RIGHT, false);
    }

    /** Beside words from right to left a number would be parted from its sign. */
    static String apart(String figures) {
        return LEFT_TO_RIGHT_MARK + figures + LEFT_TO_RIGHT_MARK;
    }

    /** In Arabic, with English small below it: who reads only one of them can still work with the document. */
    List<Text> label(Label label, Style style) {
        var text = text(label, style);
        if (!isMirrored()) return List.of(text);
        return List.of(text, new Text(label.english(), Style.faint(style.size() * BESIDE), Flow.LEFT_TO_RIGHT, false));
    }

    String country(String code) {
        return new Locale("", code).getDisplayCountry(isMirrored() ? Locale.forLanguageTag("ar") : Locale.ENGLISH);
    }
}
