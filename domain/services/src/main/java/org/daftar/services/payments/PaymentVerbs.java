package org.daftar.services.payments;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import org.daftar.model.kernel.Books;
import org.daftar.model.kernel.Caller;
import org.daftar.model.kernel.Permission;
import org.daftar.model.kernel.Refusal;
import org.daftar.model.kernel.Refused;
import org.daftar.model.ledger.EntryId;
import org.daftar.model.payments.PaymentId;
import org.daftar.model.payments.RecordedPayment;
import org.daftar.ports.invoicing.driven.InvoiceStore;
import org.daftar.ports.kernel.Transactions;
import org.daftar.ports.ledger.query.CompanyProfiles;
import org.daftar.ports.payments.NewPayment;
import org.daftar.ports.payments.Paying;
import org.daftar.ports.payments.driven.PaymentStore;
import org.daftar.services.audit.Moments;
import org.daftar.services.ledger.OpenItems;

record PaymentVerbs(
        Transactions transactions,
        PaymentStore payments,
        InvoiceStore invoices,
        CompanyProfiles profiles,
        PaymentJudge judge,
        PaymentBook book,
        OpenItems items,
        Moments moments)
        implements Paying {

    @Override
    public RecordedPayment draft(Caller caller, NewPayment wanted) {
        return transactions.write(caller, Permission.PAYMENT_WRITE, () -> book.drafted(caller, wanted));
    }

    @Override
    public RecordedPayment record(Caller caller, NewPayment wanted) {
        return transactions.write(caller, () -> {
            caller.require(Permission.PAYMENT_WRITE);
            caller.require(Permission.PAYMENT_POST);
            return book.record(caller, wanted);
        });
    }

    @Override
    public RecordedPayment post(Caller caller, PaymentId id) {
        return transactions.write(caller, Permission.PAYMENT_POST, () -> {
            var draft = existing(caller.books(), id);
            if (draft.posted().isPresent())
                throw new Refused(new Refusal.InvalidTransition("payment", "posted", "be posted again"));
            return book.posted(caller, draft);
        });
    }

    @Override
    public Allocated allocate(Caller caller, PaymentId id, List<NewPayment.Share> shares) {
        return transactions.write(caller, Permission.PAYMENT_POST, () -> {
            var payment = existing(caller.books(), id);
            if (payment.posted().isEmpty())
                throw new Refused(new Refusal.InvalidTransition("payment", "a draft", "be allocated: post it first"));
            var today = moments.today(profiles.profile(caller.books()).zone());
            if (shares.isEmpty()) return settledOldest(caller, payment, today);
            var settlement = judge.settlement(caller.books(), payment.content(), shares);
            return new Allocated(book.settled(caller, payment, settlement, today), settlement.settled());
        });
    }

    private Allocated settledOldest(Caller caller, RecordedPayment payment, LocalDate on) {
        var own = PaymentBook.item(payment);
        var after = payment;
        var touched = new LinkedHashSet<EntryId>();
        for (var made : items.settleOldest(caller, own, on)) {
            touched.add((made.debit().equals(own) ? made.credit() : made.debit()).entry());
            after = after.allocated(made.amount());
        }
        return new Allocated(after, invoices.ofEntries(caller.books(), touched));
    }

    private RecordedPayment existing(Books books, PaymentId id) {
        return payments.find(books, id).orElseThrow(() -> Refused.missing("payment", id));
    }
}
