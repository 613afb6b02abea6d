package org.daftar.model.ledger;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.daftar.model.kernel.Currency;
import org.daftar.model.kernel.Money;
import org.daftar.model.kernel.UserId;

/** A change of each single field of a posted entry, by the field's name; each gives another entry. */
final class FieldTampering {

    static final Map<String, UnaryOperator<PostedEntry>> CHANGES = new LinkedHashMap<>();

    static {
        CHANGES.put("id", e -> of(e, new EntryId(other(e.id().value())), e.sequence(), e.number(), e.content()));
        CHANGES.put("sequence", e -> of(e, e.id(), e.sequence() + 1, e.number(), e.content()));
        number("number.journal", n -> new EntryNumber(new JournalCode("SALE"), n.year(), n.ordinal()));
        number("number.year", n -> new EntryNumber(n.journal(), n.year() + 1, n.ordinal()));
        number("number.ordinal", n -> new EntryNumber(n.journal(), n.year(), n.ordinal() + 1));
        content("content.journal", c -> content(c, new JournalCode("SALE"), c.reference(), c.description()));
        content("content.date", c -> c.dated(c.date().plusDays(1)));
        content("content.reference", c -> content(c, c.journal(), other(c.reference()), c.description()));
        content("content.description", c -> content(c, c.journal(), c.reference(), other(c.description())));
        content("content.source", FieldTampering::sourced);
        line("line.account", l -> new AccountId(other(l.account().value())), EntryLine::partner, EntryLine::project);
        line("line.partner", EntryLine::account, l -> Optional.of(new UUID(5, 5)), EntryLine::project);
        line("line.project", EntryLine::account, EntryLine::partner, l -> Optional.of(new UUID(6, 6)));
        content("line.amount", FieldTampering::revalued);
        content("line.currency", FieldTampering::inDollars);
        content("line.description", FieldTampering::redescribed);
        content("line.due", FieldTampering::deferred);
        CHANGES.put("createdAt", e -> moved(e, e.createdAt().plusNanos(1000), e.recordedAt()));
        CHANGES.put("recordedAt", e -> moved(e, e.createdAt(), e.recordedAt().plusNanos(1000)));
        CHANGES.put("postedBy", e -> by(e, new UserId(other(e.postedBy().value())), e.reversalOf()));
        CHANGES.put("reversalOf", e -> by(e, e.postedBy(), Optional.of(new EntryId(new UUID(8, 8)))));
        CHANGES.put("salt", e -> sealed(e, Optional.of(salt()), e.textDigest(), e.contentDigest(), e.hash()));
        CHANGES.put("textDigest", e -> sealed(e, e.salt(), other(e.textDigest()), e.contentDigest(), e.hash()));
        CHANGES.put("contentDigest", e -> sealed(e, e.salt(), e.textDigest(), other(e.contentDigest()), e.hash()));
        CHANGES.put("hash", e -> sealed(e, e.salt(), e.textDigest(), e.contentDigest(), other(e.hash())));
    }

    private FieldTampering() {}

    private interface OfLine<T> {
        T of(EntryLine line);
    }

    private static void number(String field, UnaryOperator<EntryNumber> change) {
        CHANGES.put(field, e -> of(e, e.id(), e.sequence(), change.apply(e.number()), e.content()));
    }

    private static void content(String field, UnaryOperator<JournalEntry> change) {
        CHANGES.put(field, e -> of(e, e.id(), e.sequence(), e.number(), change.apply(e.content())));
    }

    private static void line(
            String field, OfLine<AccountId> account, OfLine<Optional<UUID>> partner, OfLine<Optional<UUID>> project) {
        content(field, content -> {
            var line = content.lines().get(0);
            return withFirst(
                    content,
                    new EntryLine(
                            account.of(line),
                            line.amount(),
                            partner.of(line),
                            project.of(line),
                            line.description(),
                            line.due()));
        });
    }

    private static JournalEntry redescribed(JournalEntry content) {
        var line = content.lines().get(0);
        return withFirst(
                content,
                new EntryLine(
                        line.account(),
                        line.amount(),
                        line.partner(),
                        line.project(),
                        other(line.description()),
                        line.due()));
    }

    private static JournalEntry deferred(JournalEntry content) {
        var line = content.lines().get(0);
        return withFirst(
                content,
                new EntryLine(
                        line.account(),
                        line.amount(),
                        line.partner(),
                        line.project(),
                        line.description(),
                        Optional.of(line.due().orElse(content.date()).plusDays(1))));
    }

    /** Still balanced: both sides grow. */
    private static JournalEntry revalued(JournalEntry content) {
        return with(
                content,
                content.lines().stream()
                        .map(line -> valued(line, line.amount().plus(line.amount())))
                        .toList());
    }

    private static JournalEntry inDollars(JournalEntry content) {
        var usd = Currency.known("USD");
        return with(
                content,
                content.lines().stream()
                        .map(line -> valued(line, new Money(line.amount().minor(), usd)))
                        .toList());
    }

    private static EntryLine valued(EntryLine line, Money amount) {
        return new EntryLine(line.account(), amount, line.partner(), line.project(), line.description(), line.due());
    }

    private static JournalEntry sourced(JournalEntry c) {
        var source = Optional.of(new JournalEntry.Source("payslip", "3"));
        return new JournalEntry(c.journal(), c.date(), c.reference(), c.description(), source, c.lines());
    }

    private static JournalEntry content(
            JournalEntry c, JournalCode journal, Optional<String> reference, Optional<String> description) {
        return new JournalEntry(journal, c.date(), reference, description, c.source(), c.lines());
    }

    private static JournalEntry withFirst(JournalEntry content, EntryLine first) {
        var lines = new ArrayList<>(content.lines());
        lines.set(0, first);
        return with(content, lines);
    }

    private static JournalEntry with(JournalEntry c, List<EntryLine> lines) {
        return new JournalEntry(c.journal(), c.date(), c.reference(), c.description(), c.source(), lines);
    }

    private static PostedEntry of(PostedEntry e, EntryId id, long sequence, EntryNumber number, JournalEntry content) {
        return new PostedEntry(
                id,
                sequence,
                number,
                content,
                e.createdAt(),
                e.recordedAt(),
                e.postedBy(),
                e.reversalOf(),
                e.salt(),
                e.textDigest(),
                e.contentDigest(),
                e.hash());
    }

    private static PostedEntry moved(PostedEntry e, Instant createdAt, Instant recordedAt) {
        return new PostedEntry(
                e.id(),
                e.sequence(),
                e.number(),
                e.content(),
                createdAt,
                recordedAt,
                e.postedBy(),
                e.reversalOf(),
                e.salt(),
                e.textDigest(),
                e.contentDigest(),
                e.hash());
    }

    private static PostedEntry by(PostedEntry e, UserId user, Optional<EntryId> reversalOf) {
        return new PostedEntry(
                e.id(),
                e.sequence(),
                e.number(),
                e.content(),
                e.createdAt(),
                e.recordedAt(),
                user,
                reversalOf,
                e.salt(),
                e.textDigest(),
                e.contentDigest(),
                e.hash());
    }

    private static PostedEntry sealed(
            PostedEntry e, Optional<TextSalt> salt, Digest text, Digest content, Digest hash) {
        return new PostedEntry(
                e.id(),
                e.sequence(),
                e.number(),
                e.content(),
                e.createdAt(),
                e.recordedAt(),
                e.postedBy(),
                e.reversalOf(),
                salt,
                text,
                content,
                hash);
    }

    private static TextSalt salt() {
        var bytes = new byte[TextSalt.BYTES];
        bytes[3] = 1;
        return new TextSalt(bytes);
    }

    /** An absent text appears as an empty one: the least that can be changed. */
    private static Optional<String> other(Optional<String> text) {
        return Optional.of(text.map(some -> some + "x").orElse(""));
    }

    private static UUID other(UUID id) {
        return new UUID(id.getMostSignificantBits(), id.getLeastSignificantBits() ^ 1L << 40);
    }

    private static Digest other(Digest digest) {
        var bytes = digest.bytes();
        bytes[Digest.BYTES - 1] ^= 1;
        return new Digest(bytes);
    }
}
