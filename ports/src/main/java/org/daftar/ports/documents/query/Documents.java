package org.daftar.ports.documents.query;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.daftar.model.documents.Document;
import org.daftar.model.documents.DocumentId;
import org.daftar.model.documents.Subject;
import org.daftar.model.kernel.Caller;

/** Reading documents, for who may read what they belong to. */
public interface Documents {

    Optional<Document> find(Caller caller, DocumentId id);

    /** The newest first. */
    List<Document> of(Caller caller, Subject subject);

    /** Where the content can be read; empty when it is lost. */
    Optional<Path> content(Caller caller, Document document);
}
