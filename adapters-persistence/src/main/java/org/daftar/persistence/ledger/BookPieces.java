package org.daftar.persistence.ledger;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import org.daftar.model.kernel.Books;
import org.daftar.model.kernel.Currency;
import org.daftar.model.kernel.Money;
import org.daftar.model.ledger.AccountCode;
import org.daftar.model.ledger.BookEntry;
import org.daftar.model.ledger.EntryId;
import org.daftar.model.ledger.EntryNumber;
import org.daftar.model.ledger.JournalCode;
import org.daftar.model.ledger.JournalEntry;
import org.daftar.persistence.engine.Session;
import org.daftar.persistence.engine.Sessions;
import org.daftar.persistence.ledger.BookMapper.HeadRow;
import org.daftar.persistence.ledger.BookMapper.LineRow;
import org.daftar.persistence.ledger.BookMapper.PlaceRow;
import org.daftar.persistence.mapping.Among;

/** A book a piece at a time, day by day. Entries never change, so that what is read late is what it was at first. */
final class BookPieces implements Iterator<BookEntry> {

    private static final int PIECE = 500;
    private static final LocalDate BEFORE_ALL = LocalDate.of(1, 1, 1);

    private final Sessions sessions;
    private final Books books;
    private final long until;
    /** Keys of entries in their order that are still to be read. */
    private final ArrayDeque<Long> places = new ArrayDeque<>();

    private final ArrayDeque<BookEntry> waiting = new ArrayDeque<>();
    private Optional<LocalDate> day = Optional.of(BEFORE_ALL);

    /** @param until the last place in the chain that is read */
    BookPieces(Sessions sessions, Books books, long until) {
        this.sessions = sessions;
        this.books = books;
        this.until = until;
    }

    @Override
    public boolean hasNext() {
        if (waiting.isEmpty()) sessions.with(books, this::read);
        return !waiting.isEmpty();
    }

    @Override
    public BookEntry next() {
        if (!hasNext()) throw new NoSuchElementException();
        return waiting.removeFirst();
    }

    private boolean read(Session session) {
        var mapper = session.mapper(BookMapper.class);
        while (places.size() < PIECE && day.isPresent()) {
            day = Optional.ofNullable(mapper.dayAfter(session.company(), day.get()));
            day.ifPresent(date -> mapper.places(session.company(), date, until).stream()
                    .sorted(Comparator.comparingLong(PlaceRow::seq))
                    .forEach(row -> places.add(row.id())));
        }
        var keys = new ArrayList<Long>(PIECE);
        while (keys.size() < PIECE && !places.isEmpty()) keys.add(places.removeFirst());
        return waiting.addAll(entries(session, mapper, keys));
    }

    private static List<BookEntry> entries(Session session, BookMapper mapper, List<Long> keys) {
        if (keys.isEmpty()) return List.of();
        var among = new Among.Keys(keys);
        var heads = new HashMap<Long, HeadRow>();
        for (var head : mapper.heads(session.company(), among)) heads.put(head.id(), head);
        var lines = new HashMap<Long, List<LineRow>>();
        for (var line : mapper.lines(session.company(), among))
            lines.computeIfAbsent(line.entry(), entry -> new ArrayList<>(4)).add(line);
        return keys.stream()
                .map(key -> entry(Objects.requireNonNull(heads.get(key)), lines.getOrDefault(key, List.of())))
                .toList();
    }

    private static BookEntry entry(HeadRow head, List<LineRow> rows) {
        var currency = Currency.known(head.currency());
        return new BookEntry(
                new EntryId(head.publicId()),
                new EntryNumber(new JournalCode(head.journal()), head.year(), head.number()),
                head.date(),
                Optional.ofNullable(head.reference()),
                Optional.ofNullable(head.description()),
                source(head),
                reverses(head),
                rows.stream().map(row -> line(row, currency)).toList());
    }

    private static Optional<JournalEntry.Source> source(HeadRow head) {
        return head.sourceKind() == null
                ? Optional.empty()
                : Optional.of(new JournalEntry.Source(head.sourceKind(), Objects.requireNonNull(head.sourceId())));
    }

    private static Optional<EntryNumber> reverses(HeadRow head) {
        return head.otherJournal() == null
                ? Optional.empty()
                : Optional.of(new EntryNumber(
                        new JournalCode(head.otherJournal()),
                        Objects.requireNonNull(head.otherYear()),
                        Objects.requireNonNull(head.otherNumber())));
    }

    private static BookEntry.Line line(LineRow row, Currency currency) {
        return new BookEntry.Line(
                new AccountCode(row.account()),
                new Money(row.amount(), currency),
                Optional.ofNullable(row.partner()),
                Optional.ofNullable(row.project()),
                Optional.ofNullable(row.description()));
    }
}
