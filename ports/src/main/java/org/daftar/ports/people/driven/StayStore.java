package org.daftar.ports.people.driven;

import java.util.Optional;
import org.daftar.model.kernel.Books;
import org.daftar.model.people.EmployeeId;
import org.daftar.model.people.Stay;

/** Where attendance is kept. */
public interface StayStore {

    void add(Books books, Stay stay);

    void replace(Books books, Stay stay);

    /** The one that lasts. */
    Optional<Stay> open(Books books, EmployeeId employee);

    /** The latest one that is over. */
    Optional<Stay> last(Books books, EmployeeId employee);
}
