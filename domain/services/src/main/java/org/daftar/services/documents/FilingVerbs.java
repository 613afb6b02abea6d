package org.daftar.services.documents;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.daftar.model.audit.Fact;
import org.daftar.model.audit.Fact.FieldChange;
import org.daftar.model.documents.Document;
import org.daftar.model.documents.DocumentId;
import org.daftar.model.documents.DocumentType;
import org.daftar.model.documents.FileName;
import org.daftar.model.documents.Subject;
import org.daftar.model.kernel.Books;
import org.daftar.model.kernel.Caller;
import org.daftar.model.kernel.Flaw;
import org.daftar.model.kernel.Ids;
import org.daftar.model.kernel.Refusal;
import org.daftar.model.kernel.Refused;
import org.daftar.ports.audit.driven.FactLog;
import org.daftar.ports.documents.Filing;
import org.daftar.ports.documents.driven.ContentTypes;
import org.daftar.ports.documents.driven.Contents;
import org.daftar.ports.documents.driven.DocumentStore;
import org.daftar.ports.kernel.Snapshots;
import org.daftar.ports.kernel.Transactions;
import org.daftar.services.audit.Moments;

/**
 * The content is kept before the unit that attaches it, and goes long after the unit that removed its last document: a file
 * without a document harms nobody, a document without its file would.
 */
record FilingVerbs(
        Transactions transactions,
        Snapshots snapshots,
        DocumentStore store,
        Contents contents,
        ContentTypes types,
        SubjectKinds subjects,
        FactLog facts,
        Moments moments,
        Ids ids)
        implements Filing {

    private static final String FILE = "file";
    /** Longer than any unit waits. */
    private static final Duration UNATTACHED = Duration.ofDays(1);

    private static final String TAKEN = Arrays.stream(DocumentType.values())
            .map(Enum::name)
            .map(String::toLowerCase)
            .collect(Collectors.joining(", "));

    @Override
    public Kept keep(Caller caller, Subject subject, Sent file) {
        requireFitting(caller, subject);
        var size = size(file.gathered());
        if (size == 0) throw refused("empty", "minLength", "The file is empty.");
        if (size > LARGEST)
            throw refused(
                    "too_large", "maxLength", "The file has " + size + " bytes. At most " + LARGEST + " are taken.");
        var name = FileName.ofSent(file.name());
        var type = types.of(file.gathered(), name)
                .orElseThrow(() -> refused(
                        "type_not_taken", "type", "Files of this type are not taken. Send one of: " + TAKEN + "."));
        file.type().filter(declared -> !type.agreesWith(declared)).ifPresent(declared -> {
            throw refused(
                    "type_mismatch",
                    "type",
                    "The file is declared as " + declared + ", yet it is " + type.mediaType() + ".");
        });
        return new Kept(name, type, contents.keep(caller.books(), file.gathered()));
    }

    @Override
    public Document attach(Caller caller, Subject subject, Kept file) {
        return transactions.write(caller, () -> {
            requireFitting(caller, subject);
            var document = new Document(
                    new DocumentId(ids.next()), subject, file.name(), file.type(), file.content(), moments.now());
            store.add(caller.books(), document);
            facts.append(caller, told("document.attached", document));
            return document;
        });
    }

    @Override
    public Document remove(Caller caller, DocumentId id) {
        return transactions.write(caller, () -> {
            var document = store.find(caller.books(), id).orElseThrow(() -> Refused.missing("document", id));
            subjects.requireWritable(caller, document.subject().kind());
            store.remove(caller.books(), id);
            facts.append(caller, told("document.removed", document));
            return document;
        });
    }

    @Override
    public int sweep(Books books) {
        return contents.sweep(books, UNATTACHED, digests -> snapshots.read(books, () -> store.held(books, digests)));
    }

    private void requireFitting(Caller caller, Subject subject) {
        subjects.requireWritable(caller, subject.kind());
        subjects.requireThere(caller, subject);
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            throw new UncheckedIOException("What was gathered cannot be read", e);
        }
    }

    private static Refused refused(String code, String rule, String message) {
        return new Refused(Refusal.Invalid.of(List.of(new Flaw(FILE, code, rule, message))));
    }

    private static Fact told(String what, Document document) {
        return new Fact(
                what,
                new Fact.Subject("document", document.id().value()),
                List.of(
                        FieldChange.set(
                                "of",
                                document.subject().kind() + " "
                                        + document.subject().id()),
                        FieldChange.set("name", document.name()),
                        FieldChange.set("sha256", document.content().digest())));
    }
}
