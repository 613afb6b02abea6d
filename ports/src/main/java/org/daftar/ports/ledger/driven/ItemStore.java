package org.daftar.ports.ledger.driven;

import java.util.List;
import java.util.Optional;
import org.daftar.model.kernel.Books;
import org.daftar.model.ledger.Allocation;
import org.daftar.model.ledger.AllocationId;
import org.daftar.model.ledger.EntryId;
import org.daftar.model.ledger.OpenItem;
import org.daftar.model.ledger.OpenItemId;

/** Where it is kept what of each receivable or payable line is open. Items come with the entries that are appended. */
public interface ItemStore {

    Optional<OpenItem> find(Books books, OpenItemId id);

    /** Of one entry, in the order of its lines. */
    List<OpenItem> ofEntry(Books books, EntryId entry);

    /** What could settle this item: open ones of its partner, account and other side, those due first before others. */
    List<OpenItem> against(Books books, OpenItem item, int limit);

    Optional<Allocation> allocation(Books books, AllocationId id);

    /** The release of that allocation. */
    Optional<AllocationId> releaseOf(Books books, AllocationId allocation);

    /** Keeps the allocation. @param debit and {@code credit} as they stand after it */
    void append(Books books, Allocation allocation, OpenItem debit, OpenItem credit);
}
