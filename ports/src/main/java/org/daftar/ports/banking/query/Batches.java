package org.daftar.ports.banking.query;

import java.util.Collection;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import org.daftar.model.banking.Batch;
import org.daftar.model.banking.BatchId;
import org.daftar.model.banking.Salary;
import org.daftar.model.banking.Transfer;
import org.daftar.model.kernel.Books;
import org.daftar.model.kernel.Page;
import org.daftar.model.payments.PaymentId;
import org.daftar.model.payments.RecordedPayment;

/** Reading batches. */
public interface Batches {

    Optional<Batch> find(Books books, BatchId id);

    /** @param salaries whether those of salaries are among them */
    Page<Batch> list(Books books, boolean salaries, Page.Request<BatchSort> page);

    /** The members of a batch of payments, read a page at a time as they are asked for. */
    Iterator<Transfer> transfers(Books books, BatchId id);

    /** The members of a batch of salaries, likewise. */
    Iterator<Salary> salaries(Books books, BatchId id);

    /** Posted transfers to partners that no batch holds yet. */
    Page<RecordedPayment> exportable(Books books, Page.Request<BatchSort> page);

    /** Of these payments the ones that a batch holds, with the last one that does. */
    Map<PaymentId, BatchId> holding(Books books, Collection<PaymentId> payments);

    enum BatchSort {
        CREATED_AT
    }
}
