package org.daftar.bootstrap.place;

import org.daftar.persistence.stores.StorageOptions;
import org.daftar.ports.Storage;

/** Where the books of an installation are; {@code toString} names it to a person. */
public interface Place {

    boolean holdsBooks();

    /** Makes what is missing, and brings what is there up to date. */
    Storage open(StorageOptions options);

    default Storage open() {
        return open(StorageOptions.usual());
    }

    /** For reading beside a running service. */
    Storage beside();

    /** How a command line names the place. */
    String option();

    /** @throws NoBooks when there are none */
    default Place withBooks() {
        if (holdsBooks()) return this;
        throw new NoBooks(this);
    }

    /** There is nothing to work on; the message says how to begin. */
    final class NoBooks extends RuntimeException {

        private NoBooks(Place place) {
            super("There are no books in " + place + ". Create them with: ./daftar init " + place.option()
                    + " --company NAME --email E");
        }
    }
}
