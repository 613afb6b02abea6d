package org.daftar.http.routes;

import java.nio.file.Path;
import java.util.Optional;

/**
 * A file as it was sent. It lies where it was gathered until the call is answered; who wants to keep it copies it.
 *
 * @param name as its sender calls it: not a name for a file of ours
 * @param contentType as its sender declares it
 */
public record Upload(Path gathered, String name, Optional<String> contentType) {

    /** The form's part that holds it. */
    public static final String PART = "file";
}
