package org.daftar.http.routes;

import java.util.regex.Pattern;

/**
 * A file to look at or to keep.
 *
 * @param name under which it is kept, without anything that a header or a file system would understand otherwise
 */
public record Download(String name, byte[] bytes) {

    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,99}");

    public Download {
        if (!NAME.matcher(name).matches()) throw new IllegalArgumentException("Not a name for a file: " + name);
    }
}
