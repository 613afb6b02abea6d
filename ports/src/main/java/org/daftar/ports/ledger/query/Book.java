package org.daftar.ports.ledger.query;

import java.util.Iterator;
import org.daftar.model.kernel.Books;
import org.daftar.model.ledger.BookEntry;

/** Reading the whole journal, the way an auditor does. */
public interface Book {

    /**
     * Every entry that is posted by now, by date, and of one day as they were recorded, so that numbers of a journal rise. They
     * are read a piece at a time, each with a question of its own: nothing is held open, and of the book no more is held than a
     * piece and the places of one day's entries. What is posted meanwhile is not among them.
     */
    Iterator<BookEntry> entries(Books books);
}
