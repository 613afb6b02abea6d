package org.daftar.http.json;

/**
 * A JSON value that is passed on as it is, whatever it is: checked for strictness when read, not for content.
 *
 * @param text compact, valid JSON; whoever makes one other than by reading vouches for that
 */
public record RawJson(String text) {}
