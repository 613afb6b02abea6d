package org.daftar.ports.audit.driven;

import java.util.Optional;
import org.daftar.model.audit.Fact;
import org.daftar.model.kernel.Books;
import org.daftar.model.kernel.Caller;
import org.daftar.model.kernel.Origin;
import org.daftar.model.kernel.Plane;
import org.daftar.model.kernel.UserId;

/** Appends facts inside the unit of work that makes them true, numbered without gaps in recording order per plane. */
public interface FactLog {

    void append(Plane plane, Optional<UserId> user, Origin origin, Fact fact);

    default void append(Caller caller, Fact fact) {
        append(caller.books(), Optional.of(caller.user()), caller.origin(), fact);
    }

    /** Erases the personal values of what was told of a subject so far; that it was told stays. False: there were none. */
    boolean forget(Books books, Fact.Subject subject);
}
