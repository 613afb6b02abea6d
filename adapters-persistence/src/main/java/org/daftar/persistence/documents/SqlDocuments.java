package org.daftar.persistence.documents;

import static java.util.stream.Collectors.toSet;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.daftar.model.documents.Content;
import org.daftar.model.documents.Document;
import org.daftar.model.documents.DocumentId;
import org.daftar.model.documents.DocumentType;
import org.daftar.model.documents.FileName;
import org.daftar.model.documents.Subject;
import org.daftar.model.kernel.Books;
import org.daftar.model.ledger.Digest;
import org.daftar.persistence.engine.Session;
import org.daftar.persistence.engine.Sessions;
import org.daftar.persistence.kernel.PlaneHead;
import org.daftar.persistence.mapping.Among;
import org.daftar.ports.documents.driven.DocumentStore;

final class SqlDocuments implements DocumentStore {

    private final Sessions sessions;

    SqlDocuments(Sessions sessions) {
        this.sessions = sessions;
    }

    @Override
    public void add(Books books, Document document) {
        var session = sessions.writing(books);
        mapper(session).insert(session.company(), row(PlaneHead.of(session).drawKey(), document));
    }

    @Override
    public void remove(Books books, DocumentId id) {
        var session = sessions.writing(books);
        mapper(session).delete(session.company(), id.value());
    }

    @Override
    public void removeOf(Books books, Subject subject) {
        var session = sessions.writing(books);
        mapper(session).deleteOf(session.company(), subject.kind().name(), subject.id());
    }

    @Override
    public Optional<Document> find(Books books, DocumentId id) {
        return sessions.with(
                books, session -> Optional.ofNullable(mapper(session).find(session.company(), id.value()))
                        .map(SqlDocuments::document));
    }

    @Override
    public List<Document> of(Books books, Subject subject) {
        return sessions.with(
                books,
                session -> documents(
                        mapper(session).of(session.company(), subject.kind().name(), subject.id())));
    }

    @Override
    public List<Document> after(Books books, Optional<DocumentId> last, int most) {
        var place = last.map(DocumentId::value).orElse(null);
        return sessions.with(books, session -> documents(mapper(session).after(session.company(), place, most)));
    }

    @Override
    public Set<Digest> held(Books books, Collection<Digest> digests) {
        var words = new Among.Words(digests.stream().map(Digest::toString).toList());
        return sessions.with(books, session -> mapper(session).held(session.company(), words).stream()
                .map(Digest::ofHex)
                .collect(toSet()));
    }

    private static DocumentMapper mapper(Session session) {
        return session.mapper(DocumentMapper.class);
    }

    private static List<Document> documents(List<DocumentMapper.Row> rows) {
        return rows.stream().map(SqlDocuments::document).toList();
    }

    private static Document document(DocumentMapper.Row row) {
        return new Document(
                new DocumentId(row.publicId()),
                new Subject(Subject.Kind.valueOf(row.subjectKind()), row.subject()),
                new FileName(row.name()),
                DocumentType.valueOf(row.type()),
                new Content(Digest.ofHex(row.digest()), row.size()),
                row.createdAt());
    }

    private static DocumentMapper.Row row(long key, Document document) {
        return new DocumentMapper.Row(
                key,
                document.id().value(),
                document.subject().kind().name(),
                document.subject().id(),
                document.name().value(),
                document.type().name(),
                document.content().digest().toString(),
                document.content().size(),
                document.createdAt());
    }
}
