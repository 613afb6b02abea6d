package org.daftar.http.pharus.documents;

import java.net.URI;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.daftar.http.json.Doc;
import org.daftar.model.documents.Document;
import org.daftar.model.documents.Subject;
import org.daftar.model.kernel.Books;
import org.daftar.model.kernel.Refused;

/** What is sent and shown of documents. */
final class DocumentBodies {

    private DocumentBodies() {}

    /** What documents of Pharus belong to. */
    enum DocumentEntityType {
        SALES_ORDER(Subject.Kind.SALES_ORDER),
        PURCHASE_ORDER(Subject.Kind.PURCHASE_ORDER),
        WORK_ORDER(Subject.Kind.WORK_ORDER);

        private final Subject.Kind kind;

        DocumentEntityType(Subject.Kind kind) {
            this.kind = kind;
        }

        /** @throws Refused missing for what Pharus cannot show */
        static DocumentEntityType of(Document document) {
            for (var type : values()) {
                if (type.kind == document.subject().kind()) return type;
            }
            throw Refused.missing("document", document.id());
        }
    }

    /** What a document belongs to, in a form and in a query. */
    record DocumentOf(DocumentEntityType entityType, UUID entityId) {

        Subject subject() {
            return new Subject(entityType.kind, entityId);
        }
    }

    record DocumentView(
            UUID id,
            UUID orgId,
            DocumentEntityType entityType,
            UUID entityId,
            String name,
            @Doc("Opaque.") String gcsPath,
            String mimeType,
            @Doc("A whole number.") String sizeBytes,
            Instant createdAt) {

        static DocumentView of(Books books, Document document) {
            var type = DocumentEntityType.of(document);
            return new DocumentView(
                    document.id().value(),
                    books.company().value(),
                    type,
                    document.subject().id(),
                    document.name().value(),
                    gcsPath(books, type, document),
                    document.type().mediaType(),
                    Long.toString(document.content().size()),
                    document.createdAt());
        }

        private static String gcsPath(Books books, DocumentEntityType type, Document document) {
            return books.company() + "/" + type.name().toLowerCase(Locale.ROOT) + "/"
                    + document.subject().id() + "/" + document.id();
        }
    }

    record DocumentDetail(
            UUID id,
            UUID orgId,
            DocumentEntityType entityType,
            UUID entityId,
            String name,
            @Doc("Opaque.") String gcsPath,
            String mimeType,
            @Doc("A whole number.") String sizeBytes,
            Instant createdAt,
            @Doc("Where the content can be had for 15 minutes, by whoever has the address.") String signedUrl) {

        static DocumentDetail of(Books books, Document document, URI signedUrl) {
            var view = DocumentView.of(books, document);
            return new DocumentDetail(
                    view.id(),
                    view.orgId(),
                    view.entityType(),
                    view.entityId(),
                    view.name(),
                    view.gcsPath(),
                    view.mimeType(),
                    view.sizeBytes(),
                    view.createdAt(),
                    signedUrl.toString());
        }
    }
}
