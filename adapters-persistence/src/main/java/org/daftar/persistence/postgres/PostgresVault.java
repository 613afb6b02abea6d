package org.daftar.persistence.postgres;

import org.daftar.model.kernel.Books;
import org.daftar.persistence.engine.PlaneTransactions;
import org.daftar.persistence.engine.Planes;
import org.daftar.ports.access.driven.BooksVault;

/** Makes the books of a company, key and all, in one transaction. */
final class PostgresVault implements BooksVault {

    private final PostgresBooks books;
    private final Planes<PostgresPlane> planes;
    private final PlaneTransactions transactions;

    PostgresVault(PostgresBooks books, Planes<PostgresPlane> planes, PlaneTransactions transactions) {
        this.books = books;
        this.planes = planes;
        this.transactions = transactions;
    }

    @Override
    public void create(Books created, Runnable planting) {
        long key = books.drawKey();
        planes.during(
                created.company(),
                books.plane(key),
                () -> transactions.write(created, () -> {
                    var session = transactions.writing(created);
                    PostgresBooks.register(session.sql().getConnection(), created.company(), key);
                    planting.run();
                    return created;
                }));
    }

    @Override
    public void sweep() {
        // A creation that was cut off was one transaction, and the database has undone it: docs/adr/0016.
    }
}
