package org.daftar.services.payments;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import org.daftar.model.audit.Fact;
import org.daftar.model.audit.Fact.FieldChange;
import org.daftar.model.invoicing.RecordedInvoice;
import org.daftar.model.kernel.Books;
import org.daftar.model.kernel.Caller;
import org.daftar.model.kernel.Ids;
import org.daftar.model.kernel.Permission;
import org.daftar.model.kernel.Refusal;
import org.daftar.model.kernel.Refused;
import org.daftar.model.ledger.EntryId;
import org.daftar.model.ledger.JournalEntry;
import org.daftar.model.ledger.OpenItemId;
import org.daftar.model.payments.Payment;
import org.daftar.model.payments.PaymentId;
import org.daftar.model.payments.RecordedPayment;
import org.daftar.ports.audit.driven.FactLog;
import org.daftar.ports.invoicing.driven.InvoiceStore;
import org.daftar.ports.kernel.Transactions;
import org.daftar.ports.ledger.driven.ChartStore;
import org.daftar.ports.ledger.query.CompanyProfiles;
import org.daftar.ports.payments.NewPayment;
import org.daftar.ports.payments.Paying;
import org.daftar.ports.payments.driven.PaymentStore;
import org.daftar.services.audit.Moments;
import org.daftar.services.ledger.OpenItems;
import org.daftar.services.ledger.Posting;

record PaymentVerbs(
        Transactions transactions,
        PaymentStore payments,
        InvoiceStore invoices,
        ChartStore chart,
        CompanyProfiles profiles,
        PaymentJudge judge,
        Posting posting,
        OpenItems items,
        FactLog facts,
        Moments moments,
        Ids ids)
        implements Paying {

    @Override
    public RecordedPayment draft(Caller caller, NewPayment wanted) {
        return transactions.write(caller, () -> {
            caller.require(Permission.PAYMENT_WRITE);
            return drafted(caller, wanted);
        });
    }

    @Override
    public RecordedPayment record(Caller caller, NewPayment wanted) {
        return transactions.write(caller, () -> {
            caller.require(Permission.PAYMENT_WRITE);
            caller.require(Permission.PAYMENT_POST);
            return posted(caller, drafted(caller, wanted));
        });
    }

    @Override
    public RecordedPayment post(Caller caller, PaymentId id) {
        return transactions.write(caller, () -> {
            caller.require(Permission.PAYMENT_POST);
            var draft = existing(caller.books(), id);
            if (draft.posted().isPresent())
                throw new Refused(new Refusal.InvalidTransition("payment", "posted", "be posted again"));
            return posted(caller, draft);
        });
    }

    @Override
    public Allocated allocate(Caller caller, PaymentId id, List<NewPayment.Share> shares) {
        return transactions.write(caller, () -> {
            caller.require(Permission.PAYMENT_POST);
            var payment = existing(caller.books(), id);
            if (payment.posted().isEmpty())
                throw new Refused(new Refusal.InvalidTransition("payment", "a draft", "be allocated: post it first"));
            var today = moments.today(profiles.profile(caller.books()).zone());
            if (shares.isEmpty()) return settledOldest(caller, payment, today);
            var settlement = judge.settlement(caller.books(), payment.content(), shares);
            return new Allocated(settled(caller, payment, settlement, today), settlement.settled());
        });
    }

    private RecordedPayment drafted(Caller caller, NewPayment wanted) {
        var content = judge.sound(caller.books(), new PaymentId(ids.next()), wanted);
        var draft = RecordedPayment.draft(content, moments.now());
        payments.add(caller.books(), draft);
        facts.append(caller, fact("payment.drafted", content, List.of(FieldChange.set("amount", content.amount()))));
        return draft;
    }

    private RecordedPayment posted(Caller caller, RecordedPayment draft) {
        var content = draft.content();
        var partnerAccount = chart.required(caller.books(), content.control());
        var entry = posting.postDocument(
                caller,
                Payment.JOURNAL,
                content.date(),
                content.reference(),
                new JournalEntry.Source("payment", content.id().toString()),
                content.lines(partnerAccount));
        var after = draft.posted(
                new RecordedPayment.Posted(entry.id(), entry.number(), entry.recordedAt(), content.amount()));
        payments.post(caller.books(), after);
        facts.append(
                caller,
                fact(
                        "payment.posted",
                        content,
                        List.of(
                                FieldChange.set("number", entry.number()),
                                FieldChange.set("amount", content.amount()))));
        if (content.plan().isEmpty()) return after;
        return settled(caller, after, Settlement.of(invoices, caller.books(), content.plan()), content.date());
    }

    private Allocated settledOldest(Caller caller, RecordedPayment payment, LocalDate on) {
        var own = item(payment);
        var after = payment;
        var touched = new LinkedHashSet<EntryId>();
        for (var made : items.settleOldest(caller, own, on)) {
            touched.add((made.debit().equals(own) ? made.credit() : made.debit()).entry());
            after = after.allocated(made.amount());
        }
        return new Allocated(after, invoices.ofEntries(caller.books(), touched));
    }

    private RecordedPayment settled(Caller caller, RecordedPayment payment, Settlement settlement, LocalDate on) {
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

    private static OpenItemId item(RecordedPayment payment) {
        return OpenItemId.ofDocument(payment.posted().orElseThrow().entry());
    }

    private RecordedPayment existing(Books books, PaymentId id) {
        return payments.find(books, id).orElseThrow(() -> new Refused(new Refusal.Missing("payment", id.toString())));
    }

    private static Fact fact(String action, Payment content, List<FieldChange> changes) {
        return new Fact(action, new Fact.Subject("payment", content.id().value()), changes);
    }
}
