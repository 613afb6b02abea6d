package org.daftar.ports.ledger;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;
import java.util.List;
import org.daftar.model.ledger.Account;
import org.daftar.model.ledger.BookEntry;
import org.daftar.model.ledger.BookFormat;
import org.daftar.model.ledger.CompanyProfile;

/**
 * Writes a whole book as a format has it, entry by entry: it keeps nothing of what it has written, so memory does not grow with
 * the book.
 */
public interface BookPress {

    /**
     * @param chart every account that an entry names, and any others
     * @param entries in the order in which they are written
     */
    void write(
            BookFormat format,
            CompanyProfile company,
            List<Account> chart,
            Iterator<BookEntry> entries,
            OutputStream into)
            throws IOException;
}
