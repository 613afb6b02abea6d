package org.daftar.ports.people.driven;

import java.time.LocalDate;
import java.util.Optional;
import org.daftar.model.kernel.Books;
import org.daftar.model.people.EmployeeId;

/** Until when employees were paid. People do not know how; the capability above that pays them answers. */
@FunctionalInterface
public interface PaidThrough {

    /** The last day; empty for who was never paid. */
    Optional<LocalDate> of(Books books, EmployeeId employee);
}
