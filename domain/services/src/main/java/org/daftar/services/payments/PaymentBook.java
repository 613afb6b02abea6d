package org.daftar.services.payments;

import java.time.LocalDate;
import java.util.List;
import org.daftar.model.audit.Fact;
import org.daftar.model.audit.Fact.FieldChange;
import org.daftar.model.invoicing.RecordedInvoice;
import org.daftar.model.kernel.Caller;
import org.daftar.model.kernel.Ids;
import org.daftar.model.kernel.Refusal;
import org.daftar.model.kernel.Refused;
import org.daftar.model.ledger.JournalEntry;
import org.daftar.model.ledger.OpenItemId;
import org.daftar.model.payments.Payment;
import org.daftar.model.payments.PaymentId;
import org.daftar.model.payments.RecordedPayment;
import org.daftar.ports.audit.driven.FactLog;
import org.daftar.ports.invoicing.driven.InvoiceStore;
import org.daftar.ports.ledger.driven.ChartStore;
import org.daftar.ports.payments.NewPayment;
import org.daftar.ports.payments.driven.PaymentStore;
import org.daftar.services.audit.Moments;
import org.daftar.services.ledger.OpenItems;
import org.daftar.services.ledger.Posting;

/**
 * The engine of payments: capabilities above record that they were paid, in the name of their own events and in their own unit. It judges
 * the payment and the period, and no permission.
 */
public final class PaymentBook {

    private final PaymentStore payments;
    private final InvoiceStore invoices;
    private final ChartStore chart;
    private final PaymentJudge judge;
    private final Posting posting;
    private final OpenItems items;
    private final FactLog facts;
    private final Moments moments;
    private final Ids ids;

    PaymentBook(
            PaymentStore payments,
            InvoiceStore invoices,
            ChartStore chart,
            PaymentJudge judge,
            Posting posting,
            OpenItems items,
            FactLog facts,
            Moments moments,
            Ids ids) {
        this.payments = payments;
        this.invoices = invoices;
        this.chart = chart;
        this.judge = judge;
        this.posting = posting;
        this.items = items;
        this.facts = facts;
        this.moments = moments;
        this.ids = ids;
    }

    /**
     * Drafted, posted, and what was planned is settled.
     *
     * @throws Refused invalid with every flaw, period_locked, beyond_open, and as the ledger refuses the entry
     */
    public RecordedPayment record(Caller caller, NewPayment wanted) {
        var draft = judged(caller, wanted);
        var after = booked(caller, draft);
        payments.add(caller.books(), after);
        return settledAsPlanned(caller, after);
    }

    RecordedPayment drafted(Caller caller, NewPayment wanted) {
        var draft = judged(caller, wanted);
        payments.add(caller.books(), draft);
        return draft;
    }

    RecordedPayment posted(Caller caller, RecordedPayment draft) {
        var after = booked(caller, draft);
        payments.post(caller.books(), after);
        return settledAsPlanned(caller, after);
    }

    /** A draft that the trail tells of, and that is to be stored. */
    private RecordedPayment judged(Caller caller, NewPayment wanted) {
        var content = judge.sound(caller.books(), new PaymentId(ids.next()), wanted);
        facts.append(caller, fact("payment.drafted", content, List.of(FieldChange.set("amount", content.amount()))));
        return RecordedPayment.draft(content, moments.now());
    }

    /** In the journal and in the trail, and to be stored. */
    private RecordedPayment booked(Caller caller, RecordedPayment draft) {
        var content = draft.content();
        var entry = posting.postDocument(
                caller,
                Payment.JOURNAL,
                content.date(),
                content.reference(),
                new JournalEntry.Source("payment", content.id().toString()),
                content.lines(chart.required(caller.books(), content.control())));
        facts.append(
                caller,
                fact(
                        "payment.posted",
                        content,
                        List.of(
                                FieldChange.set("number", entry.number()),
                                FieldChange.set("amount", content.amount()))));
        return draft.posted(
                new RecordedPayment.Posted(entry.id(), entry.number(), entry.recordedAt(), content.amount()));
    }

    private RecordedPayment settledAsPlanned(Caller caller, RecordedPayment payment) {
        var content = payment.content();
        if (content.plan().isEmpty()) return payment;
        return settled(caller, payment, Settlement.of(invoices, caller.books(), content.plan()), content.date());
    }

    RecordedPayment settled(Caller caller, RecordedPayment payment, Settlement settlement, LocalDate on) {
        var own = item(payment);
        var after = payment;
        boolean debit = payment.content().direction() == Payment.Direction.OUTBOUND;
        var shares = settlement.shares();
        for (int i = 0; i < shares.size(); i++) {
            var document = item(settlement.document(shares.get(i)));
            var amount = shares.get(i).amount();
            try {
                if (debit) items.allocate(caller, own, document, amount, on);
                else items.allocate(caller, document, own, amount, on);
            } catch (Refused refused) {
                throw new Refused(refused.refusal().under("allocations[" + i + "]"));
            }
            after = after.allocated(amount);
        }
        return after;
    }

    private static OpenItemId item(RecordedInvoice document) {
        return document.partnerItem()
                .orElseThrow(() -> new Refused(new Refusal.InvalidTransition(
                        document.content().kind().words(), "a draft", "be settled: post it first")));
    }

    static OpenItemId item(RecordedPayment payment) {
        return OpenItemId.ofDocument(payment.posted().orElseThrow().entry());
    }

    private static Fact fact(String action, Payment content, List<FieldChange> changes) {
        return new Fact(action, new Fact.Subject("payment", content.id().value()), changes);
    }
}
