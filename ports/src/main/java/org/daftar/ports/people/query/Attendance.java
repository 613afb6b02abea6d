package org.daftar.ports.people.query;

import java.time.Instant;
import java.util.Optional;
import org.daftar.model.kernel.Books;
import org.daftar.model.kernel.Page;
import org.daftar.model.people.EmployeeId;
import org.daftar.model.people.Stay;

/** Reading attendance. */
public interface Attendance {

    Page<Stay> list(Books books, Selection selection, Page.Request<StaySort> page);

    /** @param from who came then or later, and {@code before} earlier */
    record Selection(Optional<EmployeeId> employee, Optional<Instant> from, Optional<Instant> before) {}

    enum StaySort {
        CREATED_AT
    }
}
