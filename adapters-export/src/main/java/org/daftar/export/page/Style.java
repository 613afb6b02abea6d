package org.daftar.export.page;

/**
 * How text looks.
 *
 * @param size in points
 * @param shade 0 for black to 1 for white
 */
public record Style(boolean bold, float size, float shade) {

    private static final float LEADING = 1.45f;
    private static final float ASCENT = 1.05f;

    public static Style plain(float size) {
        return new Style(false, size, 0.1f);
    }

    public static Style bold(float size) {
        return new Style(true, size, 0.1f);
    }

    /** For what explains something else. */
    public static Style faint(float size) {
        return new Style(false, size, 0.42f);
    }

    Style sized(float other) {
        return new Style(bold, other, shade);
    }

    /** From one base line to the next. Arabic letters reach further down than Latin ones. */
    float leading() {
        return size * LEADING;
    }

    /** From the top of a line to its base line. */
    float ascent() {
        return size * ASCENT;
    }
}
