package org.daftar.model.documents;

/** The name people know a file by. It is never a path: no file of ours is called by it. */
public record FileName(String value) {

    public static final int LONGEST = 255;

    private static final String NAMELESS = "document";
    /** Arabic and Persian write words with them. */
    private static final String JOINERS = "\u200c\u200d";

    public FileName {
        if (value.isBlank() || value.length() > LONGEST) throw new IllegalArgumentException("Not a name: " + value);
    }

    /** What is left of a name as a client sent it: its last part, without control characters, and not too long. */
    public static FileName ofSent(String sent) {
        var last = sent.substring(Math.max(sent.lastIndexOf('/'), sent.lastIndexOf('\\')) + 1);
        var name = new StringBuilder();
        last.codePoints().filter(FileName::isShown).forEach(name::appendCodePoint);
        var clean = name.toString().strip();
        if (clean.chars().allMatch(character -> character == '.')) return new FileName(NAMELESS);
        return new FileName(clean.length() <= LONGEST ? clean : shortened(clean));
    }

    /** The end stays, since it says what the file is. */
    private static String shortened(String name) {
        var dot = name.lastIndexOf('.');
        var end = dot > name.length() - 16 ? name.substring(dot) : "";
        var cut = LONGEST - end.length();
        if (Character.isHighSurrogate(name.charAt(cut - 1))) cut--;
        return name.substring(0, cut) + end;
    }

    /** Neither controls nor what turns the direction of reading, which would let "exe.pdf" pass for something else. */
    private static boolean isShown(int character) {
        if (JOINERS.indexOf(character) >= 0) return true;
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }

    @Override
    public String toString() {
        return value;
    }
}
