package org.daftar.services.invoicing;

import static java.util.stream.Collectors.toSet;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.daftar.model.audit.Fact.FieldChange;
import org.daftar.model.invoicing.Invoice;
import org.daftar.model.invoicing.InvoiceId;
import org.daftar.model.invoicing.RecordedInvoice;
import org.daftar.model.invoicing.RecordedInvoice.Status;
import org.daftar.model.invoicing.Uncredited;
import org.daftar.model.invoicing.WriteOff;
import org.daftar.model.kernel.Books;
import org.daftar.model.kernel.Caller;
import org.daftar.model.kernel.Flaw;
import org.daftar.model.kernel.Ids;
import org.daftar.model.kernel.Money;
import org.daftar.model.kernel.Quantity;
import org.daftar.model.kernel.Refusal;
import org.daftar.model.kernel.Refused;
import org.daftar.model.ledger.Allocation;
import org.daftar.model.ledger.OpenItemId;
import org.daftar.model.ledger.PostedEntry;
import org.daftar.ports.audit.driven.FactLog;
import org.daftar.ports.invoicing.Invoicing;
import org.daftar.ports.invoicing.driven.DocumentWatch;
import org.daftar.ports.invoicing.driven.InvoiceStore;
import org.daftar.ports.ledger.driven.JournalStore;
import org.daftar.ports.ledger.query.Subledger;
import org.daftar.services.audit.Moments;
import org.daftar.services.ledger.OpenItems;
import org.daftar.services.ledger.Reversing;

/** Takes documents back, in whole or in part, inside the caller's unit. */
record Crediting(
        InvoiceStore invoices,
        Subledger subledger,
        JournalStore journal,
        InvoiceBooking booking,
        OpenItems items,
        Reversing reversing,
        FactLog facts,
        List<DocumentWatch> watches,
        Moments moments,
        Ids ids) {

    Invoicing.Credited credit(
            Caller caller, RecordedInvoice invoice, LocalDate on, String reason, List<Invoicing.Part> parts) {
        requireCreditable(invoice, on, "be credited");
        var left = uncredited(caller.books(), invoice);
        var wanted = parts.isEmpty() ? left.all() : judged(left, parts);
        var note = credited(caller, invoice, left.creditNote(new InvoiceId(ids.next()), on, reason, wanted), on);
        if (left(caller.books(), invoice).all().isEmpty()) tell(caller, invoice);
        return new Invoicing.Credited(again(caller, invoice), again(caller, note));
    }

    /** @param most of each line, from 1; less where less is left, and nothing where that comes to nothing */
    void takeBack(Caller caller, RecordedInvoice invoice, LocalDate on, String reason, Map<Integer, Quantity> most) {
        var left = left(caller.books(), invoice);
        var parts = new LinkedHashMap<Integer, Quantity>();
        most.forEach((line, quantity) -> {
            var taken = quantity.compareTo(left.left(line)) < 0 ? quantity : left.left(line);
            if (!taken.isZero()) parts.put(line, taken);
        });
        if (parts.isEmpty()) return;
        var content = left.creditNote(new InvoiceId(ids.next()), on, reason, parts);
        if (content.total().gross().isZero()) return;
        credited(caller, invoice, content, on);
    }

    Invoicing.Cancelled cancel(Caller caller, RecordedInvoice invoice, LocalDate on, String reason, boolean releasing) {
        if (invoice.status() == Status.DRAFT)
            return new Invoicing.Cancelled(cancelled(caller, invoice, Optional.empty(), reason), Optional.empty());
        requireCreditable(invoice, on, "be cancelled");
        var left = uncredited(caller.books(), invoice);
        var content = left.creditNote(new InvoiceId(ids.next()), on, reason, left.all());
        var gross = content.total().gross();
        if (releasing) release(caller, invoice, on, reason);
        if (due(caller, invoice).compareTo(gross) < 0)
            throw new Refused(new Refusal.RuleViolated(
                    "payments_allocated",
                    "Payments are allocated to this " + invoice.content().kind().words()
                            + ". Release them in the same step, and they become the partner's credit."));
        var note = posted(caller, content);
        settled(caller, invoice, note, gross, on);
        requireSettled(caller, invoice, on);
        cancelled(caller, invoice, Optional.of(note.id()), reason);
        tell(caller, invoice);
        return new Invoicing.Cancelled(again(caller, invoice), Optional.of(again(caller, note)));
    }

    private void tell(Caller caller, RecordedInvoice invoice) {
        watches.forEach(watch -> watch.takenBack(caller, invoice.id()));
    }

    private RecordedInvoice credited(Caller caller, RecordedInvoice invoice, Invoice content, LocalDate on) {
        var note = posted(caller, content);
        var due = invoice.posted().orElseThrow().due();
        var gross = note.content().total().gross();
        settled(caller, invoice, note, due.compareTo(gross) < 0 ? due : gross, on);
        return note;
    }

    private RecordedInvoice posted(Caller caller, Invoice content) {
        return booking.posted(caller, booking.drafted(caller, content), content);
    }

    private void settled(Caller caller, RecordedInvoice invoice, RecordedInvoice note, Money amount, LocalDate on) {
        if (amount.isZero()) return;
        var original = item(invoice);
        var mirror = item(note);
        if (invoice.content().kind().isSale()) items.allocate(caller, original, mirror, amount, on);
        else items.allocate(caller, mirror, original, amount, on);
    }

    /** Payments become the partner's credit; what was written off never was owed. */
    private void release(Caller caller, RecordedInvoice invoice, LocalDate on, String reason) {
        var made = subledger.allocations(caller.books(), item(invoice));
        var undone = made.stream().flatMap(each -> each.releases().stream()).collect(toSet());
        var notes = invoices.creditNotes(caller.books(), invoice.id()).stream()
                .map(Crediting::item)
                .collect(toSet());
        for (var each : made) {
            var other = other(each, item(invoice));
            if (each.isRelease() || undone.contains(each.id()) || notes.contains(other)) continue;
            var from = items.release(caller, each.id(), on).effective();
            writtenOff(caller.books(), other)
                    .ifPresent(entry -> reversing.reverse(caller, entry, from, Optional.of(reason)));
        }
    }

    private Optional<PostedEntry> writtenOff(Books books, OpenItemId item) {
        return journal.posted(books, item.entry()).filter(entry -> entry.content()
                .source()
                .filter(source -> source.kind().equals(WriteOff.SOURCE))
                .isPresent());
    }

    /** Credit notes before this one may have been refunded: so much of the payments is not the partner's credit. */
    private void requireSettled(Caller caller, RecordedInvoice invoice, LocalDate on) {
        if (due(caller, invoice).isZero()) return;
        items.settleOldest(caller, item(invoice), on);
        if (due(caller, invoice).isZero()) return;
        throw new Refused(new Refusal.RuleViolated(
                "still_owed",
                due(caller, invoice)
                        + " of it would still be owed, because credit notes over it were used elsewhere."));
    }

    private Map<Integer, Quantity> judged(Uncredited left, List<Invoicing.Part> parts) {
        var flaws = new ArrayList<Flaw>();
        var wanted = new LinkedHashMap<Integer, Quantity>();
        for (int i = 0; i < parts.size(); i++) {
            var part = parts.get(i);
            var path = "lines[" + i + "]";
            if (part.line() < 1 || part.line() > left.taken().size())
                flaws.add(new Flaw(path + ".line", "unknown_line", "The document has no line " + part.line() + "."));
            else if (wanted.containsKey(part.line()))
                flaws.add(new Flaw(path + ".line", "twice", "Line " + part.line() + " is named twice."));
            else quantity(part.quantity(), path, flaws).ifPresent(quantity -> wanted.put(part.line(), quantity));
        }
        if (!flaws.isEmpty()) throw new Refused(Refusal.Invalid.of(flaws));
        int i = 0;
        for (var part : wanted.entrySet())
            requireLeft(left, part.getKey(), part.getValue(), "lines[" + i++ + "].quantity");
        return wanted;
    }

    private static Optional<Quantity> quantity(BigDecimal wanted, String path, List<Flaw> flaws) {
        try {
            if (wanted.signum() > 0) return Optional.of(Quantity.of(wanted, Quantity.Unit.EACH));
        } catch (ArithmeticException beyond) {
            // Told below: no document has such a quantity.
        }
        flaws.add(
                new Flaw(path + ".quantity", "out_of_range", "A quantity is above zero and has at most six decimals."));
        return Optional.empty();
    }

    private static void requireLeft(Uncredited left, int line, Quantity wanted, String path) {
        if (wanted.compareTo(left.left(line)) <= 0) return;
        var message = "Only " + left.left(line) + " of line " + line + " is left to credit. Lower the quantity.";
        throw new Refused(new Refusal.RuleViolated(
                "beyond_invoiced", message, List.of(new Flaw(path, "beyond_invoiced", message))));
    }

    private static void requireCreditable(RecordedInvoice invoice, LocalDate on, String action) {
        var content = invoice.content();
        if (content.kind().isCreditNote() || !invoice.status().isPosted()) throw invoice.cannot(action);
        if (on.isBefore(content.date()))
            throw new Refused(Refusal.Invalid.of(
                    "date",
                    "before_document",
                    "A credit note is dated " + content.date() + ", as what it takes back, or later."));
    }

    private RecordedInvoice cancelled(Caller caller, RecordedInvoice before, Optional<InvoiceId> by, String reason) {
        var after = before.cancelled(new RecordedInvoice.Cancelled(by, reason, moments.now()));
        invoices.replace(caller.books(), before, after);
        facts.append(
                caller,
                InvoiceBooking.fact("invoice.cancelled", before.content(), List.of(FieldChange.set("reason", reason))));
        return after;
    }

    private Uncredited uncredited(Books books, RecordedInvoice invoice) {
        var left = left(books, invoice);
        if (!left.all().isEmpty()) return left;
        throw new Refused(new Refusal.RuleViolated("nothing_to_credit", "All of it is credited already."));
    }

    private Uncredited left(Books books, RecordedInvoice invoice) {
        var notes = invoices.creditNotes(books, invoice.id()).stream().map(RecordedInvoice::content);
        return Uncredited.of(invoice.content(), notes.toList());
    }

    private Money due(Caller caller, RecordedInvoice invoice) {
        return subledger.find(caller.books(), item(invoice)).orElseThrow().left();
    }

    private RecordedInvoice again(Caller caller, RecordedInvoice invoice) {
        return invoices.find(caller.books(), invoice.id()).orElseThrow();
    }

    private static OpenItemId other(Allocation allocation, OpenItemId one) {
        return allocation.debit().equals(one) ? allocation.credit() : allocation.debit();
    }

    private static OpenItemId item(RecordedInvoice invoice) {
        return invoice.partnerItem().orElseThrow();
    }
}
