package org.daftar.model.statements;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Texts as they are compared: letters and digits of any script, whatever their case and whatever parts them. */
final class Words {

    private static final Pattern PARTING = Pattern.compile("[^\\p{L}\\p{N}]+");
    /** PAY/2026/00012 is three words; what banks put between them is their affair. */
    private static final int MOST_JOINED = 4;
    /** Shorter ones are in every second text. */
    private static final int SHORTEST_NAME = 4;

    private Words() {}

    static List<String> of(String text) {
        return PARTING.splitAsStream(text.toUpperCase(Locale.ROOT))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** As one word; empty when it says too little to name anything. */
    static String name(String text) {
        var joined = String.join("", of(text));
        return joined.length() < SHORTEST_NAME ? "" : joined;
    }

    /** Every name that a text may hold. */
    static Set<String> namesIn(List<String> texts) {
        var names = new HashSet<String>();
        for (var text : texts) {
            var words = new ArrayList<>(of(text));
            for (int from = 0; from < words.size(); from++) {
                var joined = new StringBuilder();
                for (int to = from; to < Math.min(words.size(), from + MOST_JOINED); to++)
                    names.add(joined.append(words.get(to)).toString());
            }
        }
        return names;
    }
}
