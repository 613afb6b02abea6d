package org.daftar.http.arkan.payments;

import java.util.List;
import java.util.Optional;
import org.daftar.http.arkan.invoicing.InvoiceViews.InvoiceView;
import org.daftar.http.arkan.payments.PaymentBodies.AllocatedView;
import org.daftar.http.arkan.payments.PaymentBodies.PaymentView;
import org.daftar.model.kernel.Books;
import org.daftar.model.kernel.Page;
import org.daftar.model.payments.Payment;
import org.daftar.model.payments.RecordedPayment;
import org.daftar.ports.banking.query.Batches;
import org.daftar.ports.payments.Paying;
import org.daftar.ports.statements.query.BankStatements;

/** Shows payments with what banks were told of them, and what banks say. */
record PaymentDesk(Batches batches, BankStatements statements) {

    /** One that was recorded just now: no bank was told of it yet, and none has said anything. */
    PaymentView recorded(RecordedPayment payment) {
        return PaymentView.of(payment, Optional.empty(), false);
    }

    PaymentView view(Books books, RecordedPayment payment) {
        return views(books, List.of(payment)).get(0);
    }

    Page<PaymentView> views(Books books, Page<RecordedPayment> page) {
        return page.mapAll(payments -> views(books, payments));
    }

    AllocatedView view(Books books, Paying.Allocated allocated) {
        return new AllocatedView(
                view(books, allocated.payment()),
                allocated.touched().stream().map(InvoiceView::of).toList());
    }

    /** However many, each of the two is asked once; what comes in is in no batch of transfers. */
    private List<PaymentView> views(Books books, List<RecordedPayment> payments) {
        var held = batches.holding(
                books,
                payments.stream()
                        .filter(payment -> payment.content().direction() == Payment.Direction.OUTBOUND)
                        .map(RecordedPayment::id)
                        .toList());
        var entries = payments.stream()
                .flatMap(payment -> payment.posted().stream())
                .map(RecordedPayment.Posted::entry)
                .toList();
        var cleared = statements.cleared(books, entries);
        return payments.stream()
                .map(payment -> PaymentView.of(
                        payment,
                        Optional.ofNullable(held.get(payment.id())),
                        payment.posted()
                                .map(RecordedPayment.Posted::entry)
                                .filter(cleared::contains)
                                .isPresent()))
                .toList();
    }
}
