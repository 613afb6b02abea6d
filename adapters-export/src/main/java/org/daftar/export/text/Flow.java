package org.daftar.export.text;

import java.text.Bidi;

/** In which direction a text as a whole runs. */
public enum Flow {
    /** Amounts, dates and numbers of documents, in whatever surroundings. */
    LEFT_TO_RIGHT(Bidi.DIRECTION_LEFT_TO_RIGHT),
    RIGHT_TO_LEFT(Bidi.DIRECTION_RIGHT_TO_LEFT),
    /** As its first letter does; from left to right when it has none. */
    BY_CONTENT(Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT);

    private final int flag;

    Flow(int flag) {
        this.flag = flag;
    }

    Bidi over(String text) {
        return new Bidi(text, flag);
    }
}
