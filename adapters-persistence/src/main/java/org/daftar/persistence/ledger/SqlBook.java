package org.daftar.persistence.ledger;

import java.util.Iterator;
import org.daftar.model.kernel.Books;
import org.daftar.model.ledger.BookEntry;
import org.daftar.persistence.engine.Sessions;
import org.daftar.ports.ledger.query.Book;

record SqlBook(Sessions sessions) implements Book {

    @Override
    public Iterator<BookEntry> entries(Books books) {
        var until =
                sessions.with(books, session -> session.mapper(BookMapper.class).standing(session.company()));
        return new BookPieces(sessions, books, until == null ? 0 : until);
    }
}
