package org.daftar.model.documents;

import java.time.Instant;

/** A file on something of the business. It is never changed: another content is another document. */
public record Document(
        DocumentId id, Subject subject, FileName name, DocumentType type, Content content, Instant createdAt) {}
