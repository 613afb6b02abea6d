package org.daftar.http.json;

import java.util.Map;
import java.util.Set;

/**
 * How some endpoints spell the records that are {@link Spelt}: what one API keeps in two sections, alike but for names, is written once.
 *
 * @param prefix of the records' names
 * @param fields what components are called there, by what they are called here
 * @param without constants that their enumerations do not have there, by their names on the wire
 */
public record Spelling(String prefix, Map<String, String> fields, Set<String> without) {

    public static final Spelling NONE = new Spelling("", Map.of(), Set.of());

    public Spelling {
        fields = Map.copyOf(fields);
        without = Set.copyOf(without);
    }

    /** Of a field, as it is sent. */
    public String field(String component) {
        return fields.getOrDefault(component, component);
    }

    /** The same example, in these names. */
    String spelt(String json) {
        var text = json;
        for (var field : fields.entrySet())
            text = text.replace('"' + field.getKey() + '"', '"' + field.getValue() + '"');
        return text;
    }
}
