package org.daftar.persistence.payments;

import static java.util.Comparator.comparingInt;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** What documents and payments come to, in whole fils: written from the rules of the trade, not from the code. */
final class ReferenceDealings {

    private static final int TERM = 30;
    private static final long MOST_WRITTEN_OFF = 1000;

    enum Kind {
        INVOICE(true, true),
        BILL(false, false),
        CREDIT_NOTE(true, false),
        VENDOR_CREDIT_NOTE(false, true);

        private final boolean sale;
        private final boolean debit;

        Kind(boolean sale, boolean debit) {
            this.sale = sale;
            this.debit = debit;
        }

        private boolean takesBack() {
            return this == CREDIT_NOTE || this == VENDOR_CREDIT_NOTE;
        }
    }

    enum State {
        DRAFT,
        POSTED,
        PARTIALLY_PAID,
        PAID,
        CANCELLED
    }

    /** @param price in fils */
    record Line(int quantity, int price, boolean taxed) {

        private Part whole() {
            long net = (long) quantity * price;
            return new Part(quantity, net, taxed ? rounded(net * 5, 100) : 0);
        }

        private Part after(int taken) {
            var whole = whole();
            return new Part(taken, rounded(whole.net * taken, quantity), rounded(whole.tax * taken, quantity));
        }
    }

    record Part(int quantity, long net, long tax) {

        private Part minus(Part other) {
            return new Part(quantity - other.quantity, net - other.net, tax - other.tax);
        }
    }

    record Document(
            Kind kind, List<Line> lines, boolean cancelled, int item, List<Integer> taken, List<Integer> notes) {}

    record Item(boolean client, boolean debit, long amount, int due, long open) {}

    record Settlement(int debit, int credit, long amount, boolean undone) {}

    record Payment(boolean inbound, boolean client, int item) {}

    static final class No extends RuntimeException {

        private static final long serialVersionUID = 1;

        No(String code) {
            super(code);
        }
    }

    private static final int NONE = -1;

    final List<Document> documents = new ArrayList<>();
    final List<Payment> payments = new ArrayList<>();
    final TreeMap<String, Long> accounts = new TreeMap<>();
    private final List<Item> items = new ArrayList<>();
    private final List<Settlement> settlements = new ArrayList<>();
    private final Set<Integer> writtenOff = new HashSet<>();

    ReferenceDealings copy() {
        var copy = new ReferenceDealings();
        copy.documents.addAll(documents);
        copy.payments.addAll(payments);
        copy.accounts.putAll(accounts);
        copy.items.addAll(items);
        copy.settlements.addAll(settlements);
        copy.writtenOff.addAll(writtenOff);
        return copy;
    }

    State state(int document) {
        var it = documents.get(document);
        if (it.cancelled) return State.CANCELLED;
        if (it.item == NONE) return State.DRAFT;
        var item = items.get(it.item);
        if (item.open == 0) return State.PAID;
        return item.open == item.amount ? State.POSTED : State.PARTIALLY_PAID;
    }

    /** Of a document that is posted. */
    long due(int document) {
        return open(documents.get(document).item);
    }

    /** What a document comes to, posted or not. */
    long gross(int document) {
        var it = documents.get(document);
        if (it.item != NONE) return items.get(it.item).amount;
        return it.lines.stream()
                .map(Line::whole)
                .mapToLong(part -> part.net + part.tax)
                .sum();
    }

    boolean isPosted(int document) {
        return documents.get(document).item != NONE;
    }

    long free(int payment) {
        return open(payments.get(payment).item);
    }

    void draft(Kind kind, List<Line> lines) {
        documents.add(new Document(kind, lines, false, NONE, Collections.nCopies(lines.size(), 0), List.of()));
    }

    void post(int document) {
        var it = documents.get(document);
        if (state(document) != State.DRAFT) throw new No("invalid_transition");
        var parts = it.lines.stream().map(Line::whole).toList();
        documents.set(
                document,
                new Document(it.kind, it.lines, false, charge(it.kind, parts, TERM, false), it.taken, it.notes));
    }

    /** @param wanted of each line, zero for none */
    void credit(int document, List<Integer> wanted) {
        requireCreditable(document);
        var left = left(document);
        var parts = wanted.stream().allMatch(each -> each == 0) ? left : wanted;
        if (left.stream().allMatch(each -> each == 0)) throw new No("nothing_to_credit");
        for (int i = 0; i < left.size(); i++) if (parts.get(i) > left.get(i)) throw new No("beyond_invoiced");
        int note = note(document, parts);
        settle(documents.get(document).item, note, Math.min(due(document), items.get(note).amount));
    }

    void cancel(int document, boolean releasing) {
        if (state(document) == State.DRAFT) {
            cancelled(document);
            return;
        }
        requireCreditable(document);
        var left = left(document);
        if (left.stream().allMatch(each -> each == 0)) throw new No("nothing_to_credit");
        long wanted = parts(document, left).stream()
                .mapToLong(part -> part.net + part.tax)
                .sum();
        if (releasing) release(document);
        if (due(document) < wanted) throw new No("payments_allocated");
        settle(documents.get(document).item, note(document, left), wanted);
        if (due(document) > 0) settleOldest(documents.get(document).item);
        if (due(document) > 0) throw new No("still_owed");
        cancelled(document);
    }

    void writeOff(int document) {
        var it = documents.get(document);
        if (it.cancelled || it.item == NONE || due(document) == 0) throw new No("invalid_transition");
        long due = due(document);
        if (due > MOST_WRITTEN_OFF) throw new No("beyond_write_off");
        int own = item(it.kind.sale, !it.kind.debit, due, 0);
        book("6220", it.kind.debit ? due : -due);
        writtenOff.add(own);
        settle(it.item, own, due);
    }

    void pay(boolean inbound, boolean client, long amount) {
        payments.add(new Payment(inbound, client, item(client, !inbound, amount, 0)));
        book("1010", inbound ? amount : -amount);
    }

    void allocate(int payment, int document, long amount) {
        var it = documents.get(document);
        var own = payments.get(payment);
        if (it.kind.sale != own.client) throw new No("validation_failed");
        if (it.item == NONE) throw new No("invalid_transition");
        if (it.kind.debit == items.get(own.item).debit) throw new No("same_side");
        if (amount > open(own.item) || amount > open(it.item)) throw new No("beyond_open");
        settle(own.item, it.item, amount);
    }

    void allocateOldest(int payment) {
        settleOldest(payments.get(payment).item);
    }

    private void requireCreditable(int document) {
        var it = documents.get(document);
        if (it.kind.takesBack() || it.cancelled || it.item == NONE) throw new No("invalid_transition");
    }

    private void cancelled(int document) {
        var it = documents.get(document);
        documents.set(document, new Document(it.kind, it.lines, true, it.item, it.taken, it.notes));
    }

    private int note(int document, List<Integer> wanted) {
        var it = documents.get(document);
        var kind = it.kind.sale ? Kind.CREDIT_NOTE : Kind.VENDOR_CREDIT_NOTE;
        int note = charge(kind, parts(document, wanted), 0, true);
        var taken = IntStream.range(0, wanted.size())
                .mapToObj(i -> it.taken.get(i) + wanted.get(i))
                .toList();
        var notes = new ArrayList<>(it.notes);
        notes.add(note);
        documents.set(document, new Document(it.kind, it.lines, it.cancelled, it.item, taken, notes));
        documents.add(new Document(kind, List.of(), false, note, List.of(), List.of()));
        return note;
    }

    private List<Integer> left(int document) {
        var it = documents.get(document);
        return IntStream.range(0, it.lines.size())
                .mapToObj(i -> it.lines.get(i).quantity - it.taken.get(i))
                .toList();
    }

    private List<Part> parts(int document, List<Integer> wanted) {
        var it = documents.get(document);
        return IntStream.range(0, wanted.size())
                .mapToObj(i -> {
                    var line = it.lines.get(i);
                    return line.after(it.taken.get(i) + wanted.get(i)).minus(line.after(it.taken.get(i)));
                })
                .toList();
    }

    /** @param undoes whether it takes back what an invoice earned, or else is a return of its own */
    private int charge(Kind kind, List<Part> parts, int term, boolean undoes) {
        long net = parts.stream().mapToLong(Part::net).sum();
        long tax = parts.stream().mapToLong(Part::tax).sum();
        int side = kind.debit ? -1 : 1;
        book(kind.sale ? kind == Kind.CREDIT_NOTE && !undoes ? "4080" : "4000" : "6030", side * net);
        book(kind.sale ? "2100" : "1150", side * tax);
        return item(kind.sale, kind.debit, net + tax, term);
    }

    private int item(boolean client, boolean debit, long amount, int due) {
        items.add(new Item(client, debit, amount, due, amount));
        book(client ? "1100" : "2000", debit ? amount : -amount);
        return items.size() - 1;
    }

    private void release(int document) {
        var it = documents.get(document);
        for (int i = 0; i < settlements.size(); i++) {
            var made = settlements.get(i);
            int other = made.debit == it.item ? made.credit : made.credit == it.item ? made.debit : NONE;
            if (made.undone || other == NONE || it.notes.contains(other)) continue;
            settlements.set(i, new Settlement(made.debit, made.credit, made.amount, true));
            open(it.item, made.amount);
            open(other, made.amount);
            if (writtenOff.contains(other)) reverse(other);
        }
    }

    private void reverse(int writeOff) {
        var it = items.get(writeOff);
        settle(writeOff, item(it.client, !it.debit, it.amount, 0), it.amount);
        book("6220", it.debit ? it.amount : -it.amount);
    }

    private void settleOldest(int item) {
        var it = items.get(item);
        IntStream.range(0, items.size())
                .filter(i -> items.get(i).client == it.client && items.get(i).debit != it.debit)
                .boxed()
                .sorted(comparingInt(i -> items.get(i).due))
                .forEach(i -> settle(item, i, Math.min(open(item), open(i))));
    }

    private void settle(int one, int other, long amount) {
        if (amount == 0) return;
        boolean debit = items.get(one).debit;
        settlements.add(new Settlement(debit ? one : other, debit ? other : one, amount, false));
        open(one, -amount);
        open(other, -amount);
    }

    private void open(int item, long change) {
        var it = items.get(item);
        items.set(item, new Item(it.client, it.debit, it.amount, it.due, it.open + change));
    }

    private long open(int item) {
        return items.get(item).open;
    }

    private void book(String account, long debit) {
        accounts.merge(account, debit, Long::sum);
    }

    private static long rounded(long numerator, long denominator) {
        return (2 * numerator + denominator) / (2 * denominator);
    }
}
