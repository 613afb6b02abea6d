package org.daftar.persistence.postgres;

import java.util.Set;
import org.daftar.model.kernel.Books;
import org.daftar.model.kernel.CompanyId;
import org.daftar.persistence.engine.PlaneTransactions;
import org.daftar.persistence.engine.Planes;
import org.daftar.ports.access.driven.BooksVault;

/** Makes the books of a company, key and all, in one transaction. */
final class PostgresVault implements BooksVault {

    private final PostgresBooks books;
    private final UnusedBooks unused;
    private final Planes<PostgresPlane> planes;
    private final PlaneTransactions transactions;

    PostgresVault(PostgresBooks books, Planes<PostgresPlane> planes, PlaneTransactions transactions) {
        this.books = books;
        this.unused = new UnusedBooks(books.pools());
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
    public void discard(CompanyId company) {
        books.key(company).filter(unused::remove).ifPresent(key -> planes.drop(company));
    }

    @Override
    public boolean erase(CompanyId company) {
        var key = books.key(company);
        if (key.isEmpty()) return true;
        if (!unused.removeUnposted(key.get())) return false;
        planes.drop(company);
        return true;
    }

    /** Nothing is ever unfinished: a planting that was cut off was one transaction, and the database has undone it. */
    @Override
    public void sweep(Set<CompanyId> registered) {
        books.keys().forEach((company, key) -> {
            if (!registered.contains(company) && unused.isLeftOver(key)) discard(company);
        });
    }
}
