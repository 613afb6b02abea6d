package org.daftar.ports.statements;

import java.nio.file.Path;
import java.util.Optional;

/** Reads what banks send as files. What it keeps in memory does not grow with the file. */
public interface StatementReader {

    /**
     * Tells the sink what the file holds, as it is read. A file that breaks its format is refused as invalid, naming where and
     * what; by then the sink may have heard of some of it.
     *
     * @param format empty for what the file looks like
     */
    void read(Path file, Optional<FileFormat> format, CsvForm csv, StatementSink sink);
}
