package org.daftar.model.ledger;

import java.time.Instant;
import java.util.Optional;
import org.daftar.model.kernel.UserId;

/**
 * How entries are sealed: each hash follows from the one before it and from every stored field of the entry, so that no
 * field can be altered and no entry taken out unseen. Free text enters through a salted digest of its own and can be
 * erased without breaking the chain.
 */
public final class EntryChain {

    private static final int VERSION = 1;

    private EntryChain() {}

    public static boolean hasText(JournalEntry content) {
        return content.reference().isPresent()
                || content.description().isPresent()
                || content.lines().stream().anyMatch(line -> line.description().isPresent());
    }

    /** {@link Digest#NONE} without a salt: there is no text then. */
    public static Digest textDigest(Optional<TextSalt> salt, JournalEntry content) {
        if (salt.isEmpty()) return Digest.NONE;
        var fields = new Fields(VERSION)
                .add(salt.get().bytes())
                .addText(content.reference())
                .addText(content.description());
        content.lines().forEach(line -> fields.addText(line.description()));
        return fields.digest();
    }

    /** Everything that is known before the write: it costs no time inside it. */
    public static Digest contentDigest(
            EntryId id, JournalEntry content, Optional<EntryId> reversalOf, Instant createdAt, Digest textDigest) {
        var fields = new Fields(VERSION)
                .add(id.value())
                .add(content.journal().value())
                .add(content.date().toEpochDay())
                .add(content.currency().code())
                .addText(content.source().map(JournalEntry.Source::kind))
                .addText(content.source().map(JournalEntry.Source::id))
                .addId(reversalOf.map(EntryId::value))
                .add(createdAt)
                .add(textDigest)
                .add(content.lines().size());
        for (var line : content.lines()) {
            fields.add(line.account().value())
                    .add(line.amount().minor())
                    .addId(line.partner())
                    .addId(line.project());
            // Told from the next line's account by its length, so that a line without one is sealed as it always was.
            line.due().ifPresent(day -> fields.add("due " + day));
        }
        return fields.digest();
    }

    public static Digest hash(
            Digest previous,
            long sequence,
            EntryNumber number,
            Instant recordedAt,
            UserId postedBy,
            Digest contentDigest) {
        return new Fields(VERSION)
                .add(previous)
                .add(sequence)
                .add(number.journal().value())
                .add(number.year())
                .add(number.ordinal())
                .add(recordedAt)
                .add(postedBy.value())
                .add(contentDigest)
                .digest();
    }

    /** Whether texts and content are those the entry was sealed with; erased texts are not missed. */
    public static boolean contentHolds(PostedEntry entry) {
        if (!textsHold(entry)) return false;
        return contentDigest(entry.id(), entry.content(), entry.reversalOf(), entry.createdAt(), entry.textDigest())
                .equals(entry.contentDigest());
    }

    /** Texts come and go with their salt: one that appears without it was never sealed. */
    private static boolean textsHold(PostedEntry entry) {
        if (entry.salt().isEmpty()) return !hasText(entry.content());
        return textDigest(entry.salt(), entry.content()).equals(entry.textDigest());
    }

    /** Whether the entry's hash follows from the one before it. */
    public static boolean follows(PostedEntry entry, Digest previous) {
        return hash(
                        previous,
                        entry.sequence(),
                        entry.number(),
                        entry.recordedAt(),
                        entry.postedBy(),
                        entry.contentDigest())
                .equals(entry.hash());
    }
}
