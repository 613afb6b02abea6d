package org.daftar.export.statements;

import java.nio.file.Path;
import java.util.Optional;
import org.daftar.ports.statements.CsvForm;
import org.daftar.ports.statements.FileFormat;
import org.daftar.ports.statements.StatementReader;
import org.daftar.ports.statements.StatementSink;

/** The door to the readers: one for each format. */
public final class BankFiles implements StatementReader {

    @Override
    public void read(Path file, Optional<FileFormat> format, CsvForm csv, StatementSink sink) {
        switch (format.orElseGet(() -> looksLike(file))) {
            case CAMT053 -> new CamtReader(sink).read(file);
            case MT940 -> new Mt940Reader(sink).read(file);
            case CSV -> new CsvReader(csv, sink).read(file);
        }
    }

    /** By its first character that is no blank: elements, tags and headings begin differently. */
    private static FileFormat looksLike(Path file) {
        try (var text = new Utf8Lines(file, 1)) {
            int first = text.next();
            while (first >= 0 && Character.isWhitespace(first)) first = text.next();
            return switch (first) {
                case '<' -> FileFormat.CAMT053;
                case ':', '{' -> FileFormat.MT940;
                default -> FileFormat.CSV;
            };
        }
    }
}
