package org.daftar.services.invoicing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.daftar.model.invoicing.InvoicingLaws;
import org.daftar.model.invoicing.InvoicingState;
import org.daftar.model.kernel.Books;
import org.daftar.model.ledger.Law.Verdict;
import org.daftar.ports.invoicing.driven.InvoiceStore;
import org.daftar.ports.kernel.Snapshots;
import org.daftar.ports.ledger.BookLaws;
import org.daftar.ports.ledger.Progress;

/**
 * Judges documents day by day, each day in a snapshot of its own: what is posted meanwhile is of one day, together with its
 * entry and its sums, and no reading lasts long however many documents there are.
 */
record InvoiceAudit(Snapshots snapshots, InvoiceStore invoices) implements BookLaws {

    private static final LocalDate BEFORE_ALL = LocalDate.of(1, 1, 1);

    @Override
    public List<Verdict> judge(Books books, Progress progress) {
        var state = snapshots.patient().read(books, () -> invoices.state(books));
        long days = 0;
        for (var day = dayAfter(books, BEFORE_ALL); day.isPresent(); day = dayAfter(books, day.get())) {
            state = state.plus(state(books, day.get()));
            progress.seen(++days, "days of invoices");
        }
        return InvoicingLaws.judge(state);
    }

    private InvoicingState state(Books books, LocalDate day) {
        return snapshots.read(books, () -> invoices.state(books, day));
    }

    private Optional<LocalDate> dayAfter(Books books, LocalDate day) {
        return snapshots.read(books, () -> invoices.dayAfter(books, day));
    }
}
