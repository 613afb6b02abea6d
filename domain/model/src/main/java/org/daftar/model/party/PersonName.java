package org.daftar.model.party;

import java.util.Optional;

/**
 * What a person is called.
 *
 * @param display as it is shown; it follows the other two unless it was chosen
 */
public record PersonName(String first, Optional<String> last, String display) {

    public PersonName {
        if (first.isBlank() || display.isBlank()) throw new IllegalArgumentException("A person has a name");
    }

    public static PersonName of(String first, Optional<String> last) {
        return new PersonName(first, last, joined(first, last));
    }

    /** Of a name in one piece: its first word, and the rest. */
    public static PersonName whole(String name) {
        var text = name.strip();
        int blank = text.indexOf(' ');
        return blank < 0
                ? of(text, Optional.empty())
                : new PersonName(
                        text.substring(0, blank),
                        Optional.of(text.substring(blank + 1).strip()),
                        text);
    }

    /** Other names; what is shown changes with them if it was made of them. */
    public PersonName renamed(String newFirst, Optional<String> newLast) {
        boolean chosen = !display.equals(joined(first, last));
        return new PersonName(newFirst, newLast, chosen ? display : joined(newFirst, newLast));
    }

    public PersonName shown(String as) {
        return new PersonName(first, last, as);
    }

    private static String joined(String first, Optional<String> last) {
        return (first + " " + last.orElse("")).strip();
    }
}
