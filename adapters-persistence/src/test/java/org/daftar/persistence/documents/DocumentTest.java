package org.daftar.persistence.documents;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.daftar.persistence.purchasing.Buying.line;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.daftar.model.documents.Document;
import org.daftar.model.documents.DocumentType;
import org.daftar.model.documents.FileName;
import org.daftar.model.documents.Subject;
import org.daftar.model.purchasing.Milestone;
import org.daftar.persistence.Company;
import org.daftar.persistence.Database;
import org.daftar.persistence.Installation;
import org.daftar.persistence.purchasing.Buying;
import org.daftar.ports.documents.Filing;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Database.class)
class DocumentTest {

    @Parameter
    Database database;

    @TempDir
    Path directory;

    private Installation installation;
    private Company alpha;
    private Filing filing;
    private Subject order;

    @BeforeEach
    void open() throws IOException {
        installation = Installation.on(database, Files.createDirectory(directory.resolve("books-of-all")));
        alpha = installation.alpha();
        filing = installation.daftar().documents();
        var buying = Buying.of(alpha);
        var placed = buying.ordered(Milestone.PLANNED, "0", line(buying.house().material("STEEL"), "1", "1"));
        order = new Subject(Subject.Kind.PURCHASE_ORDER, placed.id().value());
    }

    @AfterEach
    void the_books_obey_every_law_and_close() {
        installation.close();
    }

    @Test
    void equal_content_is_kept_once_and_stays_as_long_as_one_document_has_it() throws IOException {
        var first = attached("a.txt", "Agreed.");
        var second = attached("b.txt", "Agreed.");
        assertThat(second.content()).isEqualTo(first.content());
        filing.remove(alpha.owner(), first.id());
        assertThat(sweptWhenOld(second)).isZero();
        assertThat(kept(second)).hasContent("Agreed.");
        filing.remove(alpha.owner(), second.id());
        assertThat(sweptWhenOld(second)).isOne();
    }

    @Test
    void what_nothing_has_any_more_stays_for_a_day() throws IOException {
        var document = attached("a.txt", "Agreed.");
        filing.remove(alpha.owner(), document.id());
        assertThat(filing.sweep(alpha.books())).isZero();
        assertThat(kept(document)).hasContent("Agreed.");
    }

    @Test
    void what_is_kept_again_is_not_swept_away_before_it_is_attached() throws IOException {
        var document = attached("a.txt", "Agreed.");
        filing.remove(alpha.owner(), document.id());
        age(kept(document));
        var again = filing.keep(alpha.owner(), order, sent("b.txt", "Agreed."));
        assertThat(filing.sweep(alpha.books())).isZero();
        assertThat(kept(filing.attach(alpha.owner(), order, again))).hasContent("Agreed.");
    }

    @Test
    void content_that_is_gone_or_changed_breaks_the_law_of_documents() throws IOException {
        var changed = attached("a.txt", "Agreed.");
        var file = kept(changed);
        Files.writeString(file, "Denied.");
        assertThat(installation.brokenLaws()).containsExactly("documents-are-whole");
        Files.delete(file);
        assertThat(installation.brokenLaws()).containsExactly("documents-are-whole");
        Files.writeString(file, "Agreed.");
        assertThat(installation.brokenLaws()).isEmpty();
    }

    @Test
    void a_type_is_what_the_content_says_and_an_archive_is_a_paper_only_when_it_holds_one() throws IOException {
        assertThat(type("a.png", new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13}))
                .contains(DocumentType.PNG);
        assertThat(type("a.jpg", new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE0}))
                .contains(DocumentType.JPEG);
        assertThat(type("a.webp", "RIFF\4\0\0\0WEBPVP8 ".getBytes(UTF_8))).contains(DocumentType.WEBP);
        assertThat(type("a.csv", "a,b\n1,2\n".getBytes(UTF_8))).contains(DocumentType.CSV);
        assertThat(type("a.docx", archive("word/document.xml"))).contains(DocumentType.DOCX);
        assertThat(type("a.xlsx", archive("xl/workbook.xml"))).contains(DocumentType.XLSX);
        assertThat(type("a.xlsx", archive("word/document.xml"))).isEmpty();
        assertThat(type("a.docx", archive("Evil.class"))).isEmpty();
        assertThat(type("a.zip", archive("word/document.xml"))).isEmpty();
        assertThat(type("a.svg", "<svg xmlns='http://www.w3.org/2000/svg'/>".getBytes(UTF_8)))
                .isEmpty();
        assertThat(type("a.pdf", new byte[] {'M', 'Z', 0, 1, 2, 3})).isEmpty();
        byte[] compound = new byte[1024];
        System.arraycopy(
                new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1},
                0,
                compound,
                0,
                8);
        assertThat(type("a.doc", compound)).contains(DocumentType.DOC);
        assertThat(type("a.xls", compound)).contains(DocumentType.XLS);
        assertThat(type("a.msi", compound)).isEmpty();
    }

    private Document attached(String name, String content) throws IOException {
        return filing.attach(alpha.owner(), order, filing.keep(alpha.owner(), order, sent(name, content)));
    }

    private Filing.Sent sent(String name, String content) throws IOException {
        return new Filing.Sent(file(content.getBytes(UTF_8)), name, Optional.of("text/plain"));
    }

    private Optional<DocumentType> type(String name, byte[] content) throws IOException {
        return new TikaTypes().of(file(content), new FileName(name));
    }

    private Path file(byte[] content) throws IOException {
        return Files.write(Files.createTempFile(directory, "sent", ""), content);
    }

    private Path kept(Document document) {
        return installation
                .daftar()
                .read()
                .documents()
                .content(alpha.owner(), document)
                .orElseThrow();
    }

    private int sweptWhenOld(Document document) throws IOException {
        age(kept(document));
        return filing.sweep(alpha.books());
    }

    private static void age(Path file) throws IOException {
        Files.setLastModifiedTime(file, FileTime.from(Instant.now().minus(Duration.ofDays(2))));
    }

    private static byte[] archive(String part) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            zip.write("<Types/>".getBytes(UTF_8));
            zip.putNextEntry(new ZipEntry(part));
            zip.write("<x/>".getBytes(UTF_8));
        }
        return bytes.toByteArray();
    }
}
