package org.daftar.persistence.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.daftar.model.kernel.Permission.DOCUMENT_READ;
import static org.daftar.model.kernel.Permission.DOCUMENT_WRITE;
import static org.daftar.model.kernel.Permission.PURCHASE_READ;
import static org.daftar.model.kernel.Permission.PURCHASE_WRITE;
import static org.daftar.model.kernel.Permission.SALES_READ;
import static org.daftar.model.kernel.Permission.SALES_WRITE;
import static org.daftar.persistence.Refusals.flaws;
import static org.daftar.persistence.Refusals.refused;
import static org.daftar.persistence.purchasing.Buying.line;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.daftar.model.documents.Subject;
import org.daftar.model.kernel.Caller;
import org.daftar.model.kernel.Flaw;
import org.daftar.model.kernel.Permission;
import org.daftar.model.purchasing.Milestone;
import org.daftar.persistence.OnBothDatabases;
import org.daftar.persistence.purchasing.Buying;
import org.daftar.ports.documents.Filing;
import org.daftar.ports.documents.query.Documents;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A paper is seen and filed by whom the order is seen and written by that it belongs to. */
class DocumentRightsTest extends OnBothDatabases {

    @TempDir
    Path directory;

    private Filing filing;
    private Documents documents;
    private Subject order;

    @BeforeEach
    void order() {
        filing = daftar.documents();
        documents = daftar.read().documents();
        var buying = Buying.of(alpha);
        var placed = buying.ordered(Milestone.PLANNED, "0", line(buying.house().material("STEEL"), "1", "1"));
        order = new Subject(Subject.Kind.PURCHASE_ORDER, placed.id().value());
    }

    @Test
    void who_sells_does_not_read_the_papers_of_purchases() throws IOException {
        var document = filing.attach(alpha.owner(), order, filing.keep(alpha.owner(), order, sent("Agreed.")));
        var seller = who(DOCUMENT_READ, DOCUMENT_WRITE, SALES_READ, SALES_WRITE);
        refused("forbidden", () -> documents.find(seller, document.id()));
        refused("forbidden", () -> documents.of(seller, order));
        refused("forbidden", () -> documents.content(seller, document));
        var buyer = who(DOCUMENT_READ, PURCHASE_READ);
        assertThat(documents.find(buyer, document.id())).contains(document);
        assertThat(documents.of(buyer, order)).containsExactly(document);
        assertThat(documents.content(buyer, document)).isPresent();
    }

    @Test
    void who_may_only_look_at_purchases_files_nothing_and_takes_nothing_away() throws IOException {
        var file = sent("Agreed.");
        var kept = filing.keep(alpha.owner(), order, file);
        var document = filing.attach(alpha.owner(), order, kept);
        var reader = who(DOCUMENT_READ, DOCUMENT_WRITE, PURCHASE_READ);
        refused("forbidden", () -> filing.keep(reader, order, file));
        refused("forbidden", () -> filing.attach(reader, order, kept));
        refused("forbidden", () -> filing.remove(reader, document.id()));
        assertThat(documents.of(alpha.owner(), order)).containsExactly(document);
        var buyer = who(DOCUMENT_READ, DOCUMENT_WRITE, PURCHASE_READ, PURCHASE_WRITE);
        assertThat(filing.remove(buyer, document.id())).isEqualTo(document);
        assertThat(alpha.trail()).endsWith("document.attached", "document.removed");
    }

    @Test
    void what_cannot_be_filed_is_refused_with_its_reason() throws IOException {
        var nothing = new Subject(Subject.Kind.PURCHASE_ORDER, new UUID(0, 9));
        var file = sent("Agreed.");
        assertThat(flaws(() -> filing.keep(alpha.owner(), nothing, file)))
                .extracting(Flaw::path, Flaw::code)
                .containsExactly(tuple("entityId", "unknown"));
        assertThat(flaws(() -> documents.of(alpha.owner(), nothing)))
                .extracting(Flaw::path, Flaw::code)
                .containsExactly(tuple("entityId", "unknown"));
        assertThat(flaws(() -> filing.keep(alpha.owner(), order, sent(""))))
                .extracting(Flaw::code)
                .containsExactly("empty");
        assertThat(flaws(() -> filing.keep(alpha.owner(), order, sent("MZ\0\1\2\3"))))
                .extracting(Flaw::code)
                .containsExactly("type_not_taken");
        var declared = new Filing.Sent(file.gathered(), "a.txt", Optional.of("application/pdf"));
        assertThat(flaws(() -> filing.keep(alpha.owner(), order, declared)))
                .extracting(Flaw::code)
                .containsExactly("type_mismatch");
        assertThat(documents.of(alpha.owner(), order)).isEmpty();
    }

    private Caller who(Permission... may) {
        var owner = alpha.owner();
        return new Caller(owner.books(), owner.user(), Set.of(may), owner.origin());
    }

    private Filing.Sent sent(String content) throws IOException {
        var file = Files.writeString(Files.createTempFile(directory, "sent", ""), content);
        return new Filing.Sent(file, "a.txt", Optional.of("text/plain"));
    }
}
