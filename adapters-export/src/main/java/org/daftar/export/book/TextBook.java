package org.daftar.export.book;

import java.io.IOException;
import java.io.Writer;
import org.daftar.model.ledger.BookEntry;

/** A form of a book that is text. */
interface TextBook {

    /** What stands before the first entry. */
    void begin(Writer out) throws IOException;

    void add(BookEntry entry, Writer out) throws IOException;
}
