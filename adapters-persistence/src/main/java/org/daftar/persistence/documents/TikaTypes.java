package org.daftar.persistence.documents;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.mime.MimeTypes;
import org.daftar.model.documents.DocumentType;
import org.daftar.model.documents.FileName;
import org.daftar.ports.documents.driven.ContentTypes;

/** What Tika makes of the first bytes. Of the papers that are archives it looks at the name alone, so that they are opened here. */
final class TikaTypes implements ContentTypes {

    /** What is in every archive that is such a paper. */
    private static final Map<DocumentType, String> MAIN_PARTS =
            Map.of(DocumentType.DOCX, "word/document.xml", DocumentType.XLSX, "xl/workbook.xml");

    @Override
    public Optional<DocumentType> of(Path file, FileName name) {
        try (var content = new BufferedInputStream(Files.newInputStream(file))) {
            var told = new Metadata();
            told.set(TikaCoreProperties.RESOURCE_NAME_KEY, name.value());
            var type = Known.TYPES.detect(content, told).getBaseType().toString();
            return DocumentType.of(type).filter(found -> hasMainPart(found, file));
        } catch (IOException e) {
            throw new UncheckedIOException("What was gathered cannot be read", e);
        }
    }

    private static boolean hasMainPart(DocumentType type, Path file) {
        var part = MAIN_PARTS.get(type);
        if (part == null) return true;
        try (var archive = new ZipFile(file.toFile())) {
            return archive.getEntry(part) != null;
        } catch (ZipException broken) {
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException("What was gathered cannot be read", e);
        }
    }

    /** Read from a large table, which who never files a document never needs. */
    private static final class Known {
        private static final MimeTypes TYPES = MimeTypes.getDefaultMimeTypes();
    }
}
