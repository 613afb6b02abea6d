package org.daftar.ports.documents.driven;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.daftar.model.documents.Document;
import org.daftar.model.documents.DocumentId;
import org.daftar.model.documents.Subject;
import org.daftar.model.kernel.Books;
import org.daftar.model.ledger.Digest;

/** What is known of documents; their content is in {@link Contents}. */
public interface DocumentStore {

    void add(Books books, Document document);

    void remove(Books books, DocumentId id);

    /** Those of something that is removed itself. */
    void removeOf(Books books, Subject subject);

    Optional<Document> find(Books books, DocumentId id);

    /** The newest first. */
    List<Document> of(Books books, Subject subject);

    /** In a fixed order, after that one. */
    List<Document> after(Books books, Optional<DocumentId> last, int most);

    /** Which of these some document has. */
    Set<Digest> held(Books books, Collection<Digest> digests);
}
