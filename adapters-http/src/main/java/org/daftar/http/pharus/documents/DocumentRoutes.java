package org.daftar.http.pharus.documents;

import static org.daftar.http.routes.Admission.Scheme.PUBLIC;
import static org.daftar.http.routes.Method.DELETE;
import static org.daftar.http.routes.Method.GET;
import static org.daftar.http.routes.Method.POST;
import static org.daftar.http.routes.Output.all;
import static org.daftar.http.routes.Output.json;
import static org.daftar.http.routes.Output.stored;
import static org.daftar.model.kernel.Permission.DOCUMENT_READ;
import static org.daftar.model.kernel.Permission.DOCUMENT_WRITE;

import java.time.Duration;
import java.util.UUID;
import org.daftar.http.pharus.Deleted;
import org.daftar.http.pharus.PharusDialect;
import org.daftar.http.pharus.documents.DocumentBodies.DocumentDetail;
import org.daftar.http.pharus.documents.DocumentBodies.DocumentOf;
import org.daftar.http.pharus.documents.DocumentBodies.DocumentView;
import org.daftar.http.routes.Call;
import org.daftar.http.routes.RouteGroup;
import org.daftar.http.routes.Routes;
import org.daftar.http.routes.StoredFile;
import org.daftar.http.routes.Upload;
import org.daftar.http.tokens.Tokens;
import org.daftar.model.access.Membership;
import org.daftar.model.documents.Document;
import org.daftar.model.documents.DocumentId;
import org.daftar.model.kernel.Caller;
import org.daftar.model.kernel.Refused;
import org.daftar.ports.access.query.Directory;
import org.daftar.ports.documents.Filing;
import org.daftar.ports.documents.query.Documents;

/** Pharus, "Documents": files on orders. */
public final class DocumentRoutes implements RouteGroup {

    private static final Duration LINK_LIFETIME = Duration.ofMinutes(15);

    private final Filing filing;
    private final Documents documents;
    private final Directory directory;
    private final Tokens tokens;

    public DocumentRoutes(Filing filing, Documents documents, Directory directory, Tokens tokens) {
        this.filing = filing;
        this.documents = documents;
        this.directory = directory;
        this.tokens = tokens;
    }

    /** One document, in a path. */
    record DocumentPath(UUID id) {

        DocumentId document() {
            return new DocumentId(id);
        }
    }

    record LinkPath(String link) {}

    @Override
    public void declare(Routes routes) {
        routes.on(POST, "/documents", "pharus.documents.upload")
                .summary("Put a file on an order")
                .requires(DOCUMENT_WRITE)
                .params()
                .form(DocumentOf.class, Math.toIntExact(Filing.LARGEST))
                .writes(json(201, DocumentView.class))
                .prepare((call, none, of) -> filing.keep(call.caller(), of.subject(), sent(call.upload())))
                .handle((call, none, of, kept) ->
                        DocumentView.of(call.books(), filing.attach(call.caller(), of.subject(), kept)));
        routes.on(GET, "/documents", "pharus.documents.list")
                .summary("List the files on an order, the newest first")
                .requires(DOCUMENT_READ)
                .params(DocumentOf.class)
                .reads(all(DocumentView.class))
                .handle((call, of) -> documents.of(call.caller(), of.subject()).stream()
                        .map(document -> DocumentView.of(call.books(), document))
                        .toList());
        routes.on(DELETE, "/documents/{id}", "pharus.documents.delete")
                .summary("Take a file off an order")
                .requires(DOCUMENT_WRITE)
                .params(DocumentPath.class)
                .writes(json(Deleted.class))
                .handle((call, path, none) -> {
                    filing.remove(call.caller(), path.document());
                    return new Deleted(path.id());
                });
        routes.on(GET, "/documents/{id}", "pharus.documents.get")
                .summary("Read what is known of a file, and where it can be had")
                .requires(DOCUMENT_READ)
                .params(DocumentPath.class)
                .reads(json(DocumentDetail.class))
                .handle(this::detail);
        routes.on(GET, "/documents/content/{link}", "pharus.documents.content")
                .summary("Take a file away")
                .extension()
                .open(PUBLIC, "the address is signed")
                .params(LinkPath.class)
                .reads(stored(this::file))
                .handle(this::opened);
    }

    private DocumentDetail detail(Call call, DocumentPath path) {
        var document = existing(call.caller(), path.document());
        var link = new Tokens.Link(
                call.signedIn().user(), call.books().company(), document.id().value());
        var token = tokens.link(PharusDialect.NAME, link, LINK_LIFETIME);
        return DocumentDetail.of(call.books(), document, call.url("/documents/content/" + token));
    }

    /** What somebody may have: a link is worth no more than the membership of who asked for it. */
    private record Opened(Caller caller, Document document) {}

    private Opened opened(Call call, LinkPath path) {
        var link = verified(path.link());
        var caller = directory
                .membership(link.user(), link.company())
                .map((Membership seat) -> seat.caller(call.origin()))
                .orElseThrow(() -> missing(link.subject()));
        return new Opened(caller, existing(caller, new DocumentId(link.subject())));
    }

    /** Whoever guesses learns nothing: an address that has expired is as unknown as one that never was. */
    private Tokens.Link verified(String link) {
        try {
            return tokens.verifyLink(PharusDialect.NAME, link);
        } catch (Refused invalid) {
            throw Refused.missing("link", link);
        }
    }

    private StoredFile file(Opened opened) {
        var document = opened.document();
        return documents
                .content(opened.caller(), document)
                .map(path -> new StoredFile(
                        path, document.type().mediaType(), document.name().value()))
                .orElseThrow(() -> missing(document.id().value()));
    }

    private Document existing(Caller caller, DocumentId id) {
        return documents.find(caller, id).orElseThrow(() -> missing(id.value()));
    }

    private static Filing.Sent sent(Upload upload) {
        return new Filing.Sent(upload.gathered(), upload.name(), upload.contentType());
    }

    private static Refused missing(UUID id) {
        return Refused.missing("document", id);
    }
}
