package org.daftar.services.invoicing;

import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.daftar.model.audit.Fact;
import org.daftar.model.audit.Fact.FieldChange;
import org.daftar.model.invoicing.Invoice;
import org.daftar.model.invoicing.InvoiceId;
import org.daftar.model.invoicing.InvoicePosting;
import org.daftar.model.invoicing.RecordedInvoice;
import org.daftar.model.invoicing.RecordedInvoice.Status;
import org.daftar.model.kernel.Books;
import org.daftar.model.kernel.Caller;
import org.daftar.model.kernel.Ids;
import org.daftar.model.kernel.Permission;
import org.daftar.model.kernel.Refusal;
import org.daftar.model.kernel.Refused;
import org.daftar.model.ledger.AccountId;
import org.daftar.model.ledger.AccountRole;
import org.daftar.model.ledger.JournalEntry;
import org.daftar.ports.audit.driven.FactLog;
import org.daftar.ports.invoicing.Invoicing;
import org.daftar.ports.invoicing.NewInvoice;
import org.daftar.ports.invoicing.driven.InvoiceStore;
import org.daftar.ports.kernel.Transactions;
import org.daftar.ports.ledger.driven.ChartStore;
import org.daftar.ports.ledger.query.Subledger;
import org.daftar.services.audit.Moments;
import org.daftar.services.ledger.OpenItems;
import org.daftar.services.ledger.Posting;

record InvoiceVerbs(
        Transactions transactions,
        InvoiceStore invoices,
        ChartStore chart,
        InvoiceJudge judge,
        Posting posting,
        OpenItems items,
        Subledger subledger,
        FactLog facts,
        Moments moments,
        Ids ids)
        implements Invoicing {

    @Override
    public RecordedInvoice draft(Caller caller, NewInvoice wanted) {
        return transactions.write(caller, () -> {
            caller.require(Permission.INVOICE_WRITE);
            return drafted(caller, wanted);
        });
    }

    @Override
    public RecordedInvoice record(Caller caller, NewInvoice wanted) {
        return transactions.write(caller, () -> {
            caller.require(Permission.INVOICE_WRITE);
            caller.require(Permission.INVOICE_POST);
            var drafted = drafted(caller, wanted);
            return posted(caller, drafted, drafted.content());
        });
    }

    @Override
    public RecordedInvoice post(Caller caller, InvoiceId id, Optional<LocalDate> on) {
        return transactions.write(caller, () -> {
            caller.require(Permission.INVOICE_POST);
            var draft = existing(caller.books(), id);
            requireStatus(draft, Status.DRAFT, "be posted");
            return posted(caller, draft, on.map(draft.content()::dated).orElse(draft.content()));
        });
    }

    @Override
    public Cancelled cancel(Caller caller, InvoiceId id, LocalDate on, String reason, boolean release) {
        return transactions.write(caller, () -> {
            caller.require(Permission.INVOICE_POST);
            var before = existing(caller.books(), id);
            if (before.status() == Status.DRAFT)
                return new Cancelled(cancelled(caller, before, Optional.empty(), reason), Optional.empty());
            if (release) released(caller, before, on);
            requireUncredited(existing(caller.books(), id));
            return credited(caller, before, on, reason);
        });
    }

    private Cancelled credited(Caller caller, RecordedInvoice before, LocalDate on, String reason) {
        if (on.isBefore(before.content().date()))
            throw new Refused(Refusal.Invalid.of(
                    "date",
                    "before_document",
                    "A credit note is dated " + before.content().date() + ", as what it takes back, or later."));
        var content = before.content().creditNote(new InvoiceId(ids.next()), on, Optional.of(reason));
        var note = RecordedInvoice.draft(content, moments.now());
        invoices.add(caller.books(), note);
        var original = before.partnerItem().orElseThrow();
        var mirror = posted(caller, note, content).partnerItem().orElseThrow();
        var gross = content.total().gross();
        if (before.content().kind().isSale()) items.allocate(caller, original, mirror, gross, on);
        else items.allocate(caller, mirror, original, gross, on);
        cancelled(caller, before, Optional.of(content.id()), reason);
        return new Cancelled(
                existing(caller.books(), before.id()), Optional.of(existing(caller.books(), content.id())));
    }

    /** What was paid becomes the partner's credit, or ours. */
    private void released(Caller caller, RecordedInvoice invoice, LocalDate on) {
        if (invoice.status() == Status.CANCELLED || invoice.content().kind().isCreditNote()) return;
        var made = subledger.allocations(caller.books(), invoice.partnerItem().orElseThrow());
        var undone = made.stream().flatMap(each -> each.releases().stream()).collect(toSet());
        for (var each : made)
            if (!each.isRelease() && !undone.contains(each.id())) items.release(caller, each.id(), on);
    }

    private static void requireUncredited(RecordedInvoice invoice) {
        var kind = invoice.content().kind();
        if (kind.isCreditNote())
            throw new Refused(new Refusal.InvalidTransition(
                    kind.words(), "posted", "be cancelled: enter a new document instead"));
        if (invoice.status() == Status.CANCELLED) requireStatus(invoice, Status.POSTED, "be cancelled again");
        if (invoice.status() == Status.POSTED) return;
        throw new Refused(new Refusal.RuleViolated(
                "payments_allocated",
                "Payments are allocated to this " + kind.words()
                        + ". Release them in the same step, and they become the partner's credit."));
    }

    private RecordedInvoice drafted(Caller caller, NewInvoice wanted) {
        var content = judge.sound(caller.books(), new InvoiceId(ids.next()), wanted);
        var draft = RecordedInvoice.draft(content, moments.now());
        invoices.add(caller.books(), draft);
        facts.append(caller, fact("invoice.drafted", content, List.of(total(content))));
        return draft;
    }

    private RecordedInvoice posted(Caller caller, RecordedInvoice draft, Invoice content) {
        requireCharge(content);
        var entry = posting.postDocument(
                caller,
                content.kind().journal(),
                content.date(),
                content.reference(),
                new JournalEntry.Source("invoice", content.id().toString()),
                rule(caller.books(), content).lines(content));
        var after = draft.posted(
                content,
                new RecordedInvoice.Posted(
                        entry.id(),
                        entry.number(),
                        entry.recordedAt(),
                        content.total().gross()));
        invoices.replace(caller.books(), draft, after);
        facts.append(
                caller,
                fact("invoice.posted", content, List.of(FieldChange.set("number", entry.number()), total(content))));
        return after;
    }

    private RecordedInvoice cancelled(Caller caller, RecordedInvoice before, Optional<InvoiceId> by, String reason) {
        var after = before.cancelled(new RecordedInvoice.Cancelled(by, reason, moments.now()));
        invoices.replace(caller.books(), before, after);
        facts.append(caller, fact("invoice.cancelled", before.content(), List.of(FieldChange.set("reason", reason))));
        return after;
    }

    private InvoicePosting rule(Books books, Invoice content) {
        return new InvoicePosting(
                account(books, content.kind().control()),
                account(books, AccountRole.INPUT_VAT),
                account(books, AccountRole.OUTPUT_VAT));
    }

    private AccountId account(Books books, AccountRole role) {
        return chart.inRole(books, role)
                .orElseThrow(() -> new Refused(new Refusal.RuleViolated(
                        "role_unassigned", "No account is " + role + ". Give that role to one first.")));
    }

    private RecordedInvoice existing(Books books, InvoiceId id) {
        return invoices.find(books, id).orElseThrow(() -> new Refused(new Refusal.Missing("invoice", id.toString())));
    }

    private static void requireStatus(RecordedInvoice invoice, Status wanted, String action) {
        if (invoice.status() == wanted) return;
        var state = invoice.status().name().toLowerCase(Locale.ROOT);
        throw new Refused(new Refusal.InvalidTransition(invoice.content().kind().words(), state, action));
    }

    private static void requireCharge(Invoice content) {
        if (content.total().gross().isPositive()) return;
        var message = "This " + content.kind().words() + " comes to "
                + content.total().gross()
                + ". Only a document above zero is posted; what is owed the other way is its own document.";
        throw new Refused(new Refusal.RuleViolated("nothing_to_charge", message));
    }

    private static FieldChange total(Invoice content) {
        return FieldChange.set("total", content.total().gross());
    }

    private static Fact fact(String action, Invoice content, List<FieldChange> changes) {
        return new Fact(action, new Fact.Subject("invoice", content.id().value()), changes);
    }
}
