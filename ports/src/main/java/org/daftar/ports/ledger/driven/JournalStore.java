package org.daftar.ports.ledger.driven;

import java.time.Instant;
import java.util.Optional;
import org.daftar.model.kernel.Books;
import org.daftar.model.ledger.Digest;
import org.daftar.model.ledger.Draft;
import org.daftar.model.ledger.EntryId;
import org.daftar.model.ledger.EntryNumber;
import org.daftar.model.ledger.FiscalYear;
import org.daftar.model.ledger.JournalCode;
import org.daftar.model.ledger.PostedEntry;

/** Where entries live. The posted part is append-only: there is no update and no delete, because a correction is a new entry. */
public interface JournalStore {

    void saveDraft(Books books, Draft draft);

    Optional<Draft> draft(Books books, EntryId id);

    /** The end of the chain as this unit sees it. */
    Head head(Books books);

    boolean hasJournal(Books books, JournalCode journal);

    /**
     * Draws the next number of a journal's fiscal year. Its bounds are frozen by the first number drawn; a number drawn
     * by a unit that fails is drawn again by the next.
     */
    EntryNumber nextNumber(Books books, JournalCode journal, FiscalYear year);

    /**
     * Appends a new entry, adds its lines to the movements of their accounts, and opens an item for each line on a
     * receivable or payable account.
     *
     * @throws IllegalArgumentException if such a line names no partner
     */
    void append(Books books, PostedEntry entry);

    /** The same for an entry that was a draft until now: it takes the draft's place. */
    void appendDrafted(Books books, PostedEntry entry);

    Optional<PostedEntry> posted(Books books, EntryId id);

    Optional<EntryId> reversalOf(Books books, EntryId original);

    /** @param recordedAt of the last entry, before which no later one may be recorded */
    record Head(long sequence, Digest hash, Instant recordedAt) {}
}
