package org.daftar.services.documents;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.daftar.model.documents.Document;
import org.daftar.model.documents.DocumentId;
import org.daftar.model.documents.Subject;
import org.daftar.model.kernel.Caller;
import org.daftar.ports.documents.driven.Contents;
import org.daftar.ports.documents.driven.DocumentStore;
import org.daftar.ports.documents.query.Documents;

record DocumentReads(DocumentStore store, Contents contents, SubjectKinds subjects) implements Documents {

    @Override
    public Optional<Document> find(Caller caller, DocumentId id) {
        var found = store.find(caller.books(), id);
        found.ifPresent(
                document -> subjects.requireReadable(caller, document.subject().kind()));
        return found;
    }

    @Override
    public List<Document> of(Caller caller, Subject subject) {
        subjects.requireReadable(caller, subject.kind());
        subjects.requireThere(caller, subject);
        return store.of(caller.books(), subject);
    }

    @Override
    public Optional<Path> content(Caller caller, Document document) {
        subjects.requireReadable(caller, document.subject().kind());
        return contents.find(caller.books(), document.content().digest());
    }
}
