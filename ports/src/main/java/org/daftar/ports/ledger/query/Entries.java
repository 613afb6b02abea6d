package org.daftar.ports.ledger.query;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.daftar.model.kernel.Books;
import org.daftar.model.kernel.Page;
import org.daftar.model.ledger.EntryId;
import org.daftar.model.ledger.JournalEntry;
import org.daftar.model.ledger.PostedEntry;

/** Reading journal entries, drafts and posted ones alike. */
public interface Entries {

    Optional<EntryView> find(Books books, EntryId id);

    Page<EntryView> list(Books books, Selection selection, Page.Request<EntrySort> page);

    /** Posted entries after a place in the chain, in chain order: for verification and export. */
    List<PostedEntry> chain(Books books, long afterSequence, int limit);

    /** How many lines, of drafts or posted, name that partner, as far as that is counted. */
    long naming(Books books, UUID partner);

    /** @param from of the entry's date, inclusive like {@code to} */
    record Selection(Optional<Status> status, Optional<LocalDate> from, Optional<LocalDate> to) {}

    enum Status {
        DRAFT,
        POSTED,
        REVERSED
    }

    /** @param posted present unless the entry is a draft */
    record EntryView(
            EntryId id,
            Status status,
            JournalEntry content,
            Instant createdAt,
            Optional<PostedEntry> posted,
            Optional<EntryId> reversedBy) {}

    enum EntrySort {
        CREATED_AT
    }
}
