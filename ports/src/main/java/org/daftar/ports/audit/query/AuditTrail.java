package org.daftar.ports.audit.query;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.daftar.model.audit.Fact;
import org.daftar.model.kernel.Books;
import org.daftar.model.kernel.Page;
import org.daftar.model.kernel.UserId;

/** Who did what to what, when and from where: one question for all kinds of subjects. */
public interface AuditTrail {

    Page<FactRow> list(Books books, Selection selection, Page.Request<FactSort> page);

    /** Facts after a sequence number, oldest first: the feed that every other reader of what happened is built on. */
    List<FactRow> after(Books books, long sequence, int limit);

    /** @param from first day of recording, in the company's zone; inclusive, like {@code to} */
    record Selection(
            Optional<String> subjectKind,
            Optional<UUID> subjectId,
            Optional<UserId> user,
            Optional<LocalDate> from,
            Optional<LocalDate> to) {}

    record FactRow(
            long sequence, Instant recordedAt, Optional<UserId> user, String requestId, String address, Fact fact) {}

    enum FactSort {
        CREATED_AT
    }
}
