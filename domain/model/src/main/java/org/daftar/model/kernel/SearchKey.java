package org.daftar.model.kernel;

import java.text.Normalizer;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A text as it is searched and sorted: in small letters, without accents, Arabic vowel signs and tatweel, with the Arabic
 * letters that people exchange written as one, blanks made single.
 */
public record SearchKey(String value) {

    public static SearchKey of(String text) {
        // Compatibility forms, because Arabic copied from documents comes in presentation forms.
        // Small before letters are exchanged: a capital sharp s is one of them only when it is small.
        var apart = decomposed(decomposed(text).toLowerCase(Locale.ROOT));
        var folded = new StringBuilder(apart.length());
        apart.codePoints()
                .filter(letter -> Character.getType(letter) != Character.NON_SPACING_MARK)
                .filter(letter -> Character.getType(letter) != Character.FORMAT)
                .filter(letter -> letter != 'ـ')
                .forEach(letter -> folded.appendCodePoint(Character.isWhitespace(letter) ? ' ' : exchanged(letter)));
        return new SearchKey(folded.toString().replaceAll(" +", " ").strip());
    }

    /** Of several texts, each searched for itself. */
    public static SearchKey of(Stream<String> texts) {
        return new SearchKey(texts.map(text -> of(text).value()).distinct().collect(Collectors.joining("\n")));
    }

    private static String decomposed(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKD);
    }

    private static int exchanged(int letter) {
        return switch (letter) {
            case 'ى' -> 'ي';
            case 'ة' -> 'ه';
            case 'ٱ' -> 'ا';
            case 'ß' -> 's';
            default -> letter;
        };
    }
}
