package org.daftar.http.routes;

import java.nio.file.Path;

/**
 * A file that is kept, to be taken away: never shown, whatever it holds.
 *
 * @param name any text; the caller's browser calls it so
 */
public record StoredFile(Path path, String contentType, String name) {}
