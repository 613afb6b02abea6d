package org.daftar.ports.documents.driven;

import java.nio.file.Path;
import java.util.Optional;
import org.daftar.model.documents.DocumentType;
import org.daftar.model.documents.FileName;

/** Tells what a file is. */
public interface ContentTypes {

    /**
     * @param name decides only between types whose content looks alike
     * @return empty for anything that is not taken
     */
    Optional<DocumentType> of(Path file, FileName name);
}
