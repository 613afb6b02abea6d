package org.daftar.bootstrap.place;

import org.daftar.ports.Storage;

/** Where the books of an installation are; {@code toString} names it to a person. */
public interface Place {

    boolean holdsBooks();

    /** Makes what is missing, and brings what is there up to date. */
    Storage open();

    /** For reading beside a running service. */
    Storage beside();

    /** How a command line names the place. */
    String option();

    /** @throws IllegalStateException with what to do, when there are no books */
    default Place withBooks() {
        if (holdsBooks()) return this;
        throw new IllegalStateException("There are no books in " + this + ". Create them with: ./daftar init "
                + option() + " --company NAME --email E --password-stdin");
    }
}
