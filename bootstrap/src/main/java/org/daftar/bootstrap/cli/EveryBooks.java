package org.daftar.bootstrap.cli;

import java.util.ArrayList;
import java.util.function.Consumer;
import org.daftar.model.kernel.Books;
import org.daftar.model.kernel.Refusal;
import org.daftar.model.kernel.Refused;
import org.daftar.persistence.schema.SchemaUnusable;
import org.daftar.services.Daftar;

/** The books of every company, one after the other: some that are damaged or lost do not keep the others from their turn. */
record EveryBooks(Daftar daftar) {

    /** @throws SchemaUnusable in the end, naming those that were left out */
    void each(Consumer<Books> work) {
        var unusable = new ArrayList<String>();
        for (var books : daftar.read().directory().everyBooks()) {
            try {
                work.accept(books);
            } catch (SchemaUnusable damaged) {
                unusable.add(damaged.getMessage());
            } catch (Refused gone) {
                // Beside a running service a company may end, and books in which nothing was posted go with it.
                if (!daftar.read().directory().everyBooks().contains(books)) continue;
                if (!(gone.refusal() instanceof Refusal.NoAccess)) throw gone;
                unusable.add("The books of company " + books.company()
                        + " are lost. Restore them from a backup: ./daftar restore --help");
            }
        }
        if (!unusable.isEmpty()) throw new SchemaUnusable(String.join(System.lineSeparator(), unusable));
    }
}
