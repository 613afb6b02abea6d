package org.daftar.services.statements;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.daftar.model.kernel.Books;
import org.daftar.model.kernel.Caller;
import org.daftar.model.kernel.Ids;
import org.daftar.model.kernel.Money;
import org.daftar.model.kernel.Refusal;
import org.daftar.model.kernel.Refused;
import org.daftar.model.ledger.AccountId;
import org.daftar.model.statements.BankStatement;
import org.daftar.model.statements.Booking;
import org.daftar.model.statements.LineIdentities;
import org.daftar.model.statements.StatementId;
import org.daftar.model.statements.StatementLine;
import org.daftar.model.statements.StatementLineId;
import org.daftar.ports.audit.driven.FactLog;
import org.daftar.ports.kernel.Transactions;
import org.daftar.ports.statements.StatementFiles.Taken;
import org.daftar.ports.statements.driven.StagingStore;
import org.daftar.ports.statements.driven.StagingStore.Import;
import org.daftar.ports.statements.driven.StatementStore;
import org.daftar.services.audit.Moments;

/** Keeps the statements of a file where nobody sees them until all are there; each step is a unit of its own. */
final class Staging {

    /** An import that has not gone on for so long never will. */
    private static final Duration DEAD = Duration.ofMinutes(1);

    private static final int REMOVED = 1000;

    private final Transactions transactions;
    private final StatementStore store;
    private final StagingStore staging;
    private final FactLog facts;
    private final Moments moments;
    private final Ids ids;
    private final UUID by;
    private final List<BankStatement> completed = new ArrayList<>();

    Staging(
            Transactions transactions,
            StatementStore store,
            StagingStore staging,
            FactLog facts,
            Moments moments,
            Ids ids) {
        this.transactions = transactions;
        this.store = store;
        this.staging = staging;
        this.facts = facts;
        this.moments = moments;
        this.ids = ids;
        this.by = ids.next();
    }

    /** A statement that is being staged. It counts what became of its lines; the units that keep them return it. */
    static final class Open {

        private final AccountId account;
        private final Optional<String> reference;
        private final StatementId id;
        private final Money opening;
        private final LineIdentities identities;
        private int added;
        private int counting;
        private int known;
        private Money moved;
        private Money knownMoved;

        private Open(AccountId account, Optional<String> reference, StatementId id, Money opening) {
            this.account = account;
            this.reference = reference;
            this.id = id;
            this.opening = opening;
            this.identities = LineIdentities.ofFile(reference);
            this.moved = opening.minus(opening);
            this.knownMoved = moved;
        }
    }

    /** What a unit added; a value, for a unit may run twice. */
    private record Added(int lines, int counting, Money moved, int known, Money knownMoved) {}

    /** @throws Refused import_running while another file is taken in */
    void begin(Caller caller) {
        sweep(caller.books());
        transactions.write(caller, () -> {
            if (staging.running(caller.books()).isPresent()) throw running();
            staging.begin(caller.books(), new Import(by, moments.now()));
            return by;
        });
    }

    Optional<BankStatement> existing(Caller caller, AccountId account, String reference) {
        return transactions.write(caller, () -> store.byReference(caller.books(), account, reference));
    }

    Open open(Caller caller, AccountId account, Optional<String> reference, Money opening) {
        var open = new Open(account, reference, new StatementId(ids.next()), opening);
        transactions.write(caller, () -> {
            requireAlive(caller.books());
            staging.stage(caller.books(), by, statement(open, opening, LocalDate.EPOCH));
            return open.id;
        });
        return open;
    }

    void add(Caller caller, Open open, List<Booking> bookings) {
        var named = new ArrayList<StatementLine>(bookings.size());
        for (var booking : bookings)
            named.add(new StatementLine(new StatementLineId(ids.next()), 1, booking, open.identities.next(booking)));
        var added = transactions.write(caller, () -> {
            requireAlive(caller.books());
            return added(caller.books(), open, named);
        });
        open.added += added.lines();
        open.counting += added.counting();
        open.moved = open.moved.plus(added.moved());
        open.known += added.known();
        open.knownMoved = open.knownMoved.plus(added.knownMoved());
    }

    private Added added(Books books, Open open, List<StatementLine> lines) {
        var there = store.known(
                books, open.account, lines.stream().map(StatementLine::identity).toList());
        var fresh = new ArrayList<StatementLine>();
        var moved = open.opening.minus(open.opening);
        var knownMoved = moved;
        int counting = 0;
        for (var line : lines) {
            var amount = line.booking().amount();
            if (there.contains(line.identity())) {
                knownMoved = knownMoved.plus(amount);
                continue;
            }
            fresh.add(new StatementLine(line.id(), open.added + fresh.size() + 1, line.booking(), line.identity()));
            moved = moved.plus(amount);
            if (!amount.isZero()) counting++;
        }
        store.addLines(books, open.account, open.id, fresh);
        return new Added(fresh.size(), counting, moved, lines.size() - fresh.size(), knownMoved);
    }

    /** Lines that were there before are part of what the statement opens with: so it still adds up. */
    Taken close(Caller caller, Open open, Money closing, LocalDate date) {
        var statement = statement(open, closing, date);
        boolean nothingNew = open.added == 0 && open.known > 0;
        transactions.write(caller, () -> {
            requireAlive(caller.books());
            if (nothingNew) staging.drop(caller.books(), open.id);
            else staging.complete(caller.books(), statement);
            return open.id;
        });
        if (!nothingNew) completed.add(statement);
        return new Taken(open.account, nothingNew ? Optional.empty() : Optional.of(statement), open.added, open.known);
    }

    /** All is seen from now on. @throws Refused duplicate when a statement of that reference came in between */
    void publish(Caller caller) {
        transactions.write(caller, () -> {
            var books = caller.books();
            requireAlive(books);
            for (var statement : completed) requireNew(books, statement);
            staging.publish(books, by);
            staging.end(books);
            completed.forEach(statement -> facts.append(caller, StatementBook.imported(statement)));
            return by;
        });
    }

    private void requireNew(Books books, BankStatement statement) {
        statement.reference().ifPresent(reference -> {
            if (store.byReference(books, statement.account(), reference).isPresent())
                throw new Refused(new Refusal.Duplicate("reference", reference));
        });
    }

    /** Leaves nothing behind. */
    void discard(Books books) {
        remove(books, by);
        transactions.write(books, () -> {
            if (staging.running(books)
                    .filter(running -> running.id().equals(by))
                    .isPresent()) staging.end(books);
            return by;
        });
    }

    /** Removes what imports left behind that never went on. @return how many lines that were */
    int sweep(Books books) {
        var dead = transactions.write(books, () -> {
            var running = staging.running(books);
            if (running.filter(this::isAlive).isPresent()) return List.<UUID>of();
            running.ifPresent(gone -> staging.end(books));
            return staging.staged(books);
        });
        int lines = 0;
        for (var each : dead) lines += remove(books, each);
        return lines;
    }

    private int remove(Books books, UUID which) {
        int lines = 0;
        int removed;
        do {
            removed = transactions.write(books, () -> staging.remove(books, which, REMOVED));
            lines += removed;
        } while (removed > 0);
        return lines;
    }

    private boolean isAlive(Import running) {
        return running.touched().isAfter(moments.now().minus(DEAD));
    }

    private void requireAlive(Books books) {
        if (staging.touch(books, new Import(by, moments.now()))) return;
        throw new Refused(new Refusal.RuleViolated(
                "import_lost", "The import took too long between two lines and was given up. Send the file again."));
    }

    private static Refused running() {
        return new Refused(
                new Refusal.RuleViolated(
                        "import_running",
                        "Another file of bank statements is being taken in. Send this one when that is done, within a minute."));
    }

    private BankStatement statement(Open open, Money closing, LocalDate date) {
        return new BankStatement(
                open.id,
                open.account,
                date,
                open.reference,
                open.opening.plus(open.knownMoved),
                closing,
                open.added,
                open.counting,
                open.moved,
                moments.now());
    }
}
