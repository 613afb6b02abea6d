package org.daftar.model.ledger;

import java.time.Instant;

/** A journal entry that is sound but not in the books yet: it has no number, moves nothing, and may be discarded. */
public record Draft(EntryId id, JournalEntry content, Instant createdAt) {}
