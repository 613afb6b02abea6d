package org.daftar.model.ledger;

import java.time.Instant;
import java.util.Optional;
import org.daftar.model.kernel.UserId;

/**
 * An entry in the ledger. Nothing of it ever changes; it is undone by another entry that names it.
 *
 * @param sequence its place in the chain: gapless from 1 over all journals of the company, in recording order
 * @param recordedAt when it became part of the books; never before the entry recorded before it
 * @param salt of the free texts; empty when there are none, or when they were erased
 * @param textDigest of the salted free texts; it stays when they are erased
 */
public record PostedEntry(
        EntryId id,
        long sequence,
        EntryNumber number,
        JournalEntry content,
        Instant createdAt,
        Instant recordedAt,
        UserId postedBy,
        Optional<EntryId> reversalOf,
        Optional<TextSalt> salt,
        Digest textDigest,
        Digest contentDigest,
        Digest hash) {}
