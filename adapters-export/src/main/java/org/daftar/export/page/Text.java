package org.daftar.export.page;

import org.daftar.export.text.Flow;

/**
 * Something to be said, and how.
 *
 * @param whole whether it is never broken: what does not fit is written smaller
 */
public record Text(String said, Style style, Flow flow, boolean whole) {

    /** Words of people, in whatever language they are. */
    public static Text of(String said, Style style) {
        return new Text(said, style, Flow.BY_CONTENT, false);
    }

    /** Amounts, dates, numbers. */
    public static Text figures(String said, Style style) {
        return new Text(said, style, Flow.LEFT_TO_RIGHT, true);
    }
}
