package org.daftar.ports.banking.driven;

import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.daftar.model.banking.BankAccountId;
import org.daftar.model.banking.Batch;
import org.daftar.model.banking.Salary;
import org.daftar.model.banking.Transfer;
import org.daftar.model.kernel.Books;
import org.daftar.model.ledger.Law;
import org.daftar.model.payments.PaymentId;

/** Where batches live. Append-only: a batch never changes, and neither do its members. */
public interface BatchStore {

    void add(Books books, Batch batch, BankAccountId account, Iterable<Transfer> members);

    void addSalaries(Books books, Batch batch, BankAccountId account, Iterable<Salary> members);

    /** How many batches that year has. */
    long ofYear(Books books, int year);

    /** When the last file was made. */
    Optional<LocalDateTime> lastMade(Books books);

    /** Under which numbers vendors know what these payments settle, in the order in which it was settled. */
    Map<PaymentId, List<String>> settled(Books books, Collection<PaymentId> payments);

    /** Of these payments those that a batch holds. */
    Set<PaymentId> exported(Books books, Collection<PaymentId> payments);

    /** The employees of a run whose salary a batch holds. */
    Set<UUID> exportedOf(Books books, UUID run);

    /** The laws of batches, judged as the store stands. */
    List<Law.Verdict> laws(Books books);
}
