package org.daftar.persistence.ledger;

import java.util.Optional;
import org.daftar.model.kernel.Currency;
import org.daftar.model.kernel.Money;
import org.daftar.model.ledger.AccountId;
import org.daftar.model.ledger.Allocation;
import org.daftar.model.ledger.AllocationId;
import org.daftar.model.ledger.EntryId;
import org.daftar.model.ledger.OpenItem;
import org.daftar.model.ledger.OpenItemId;

/** Rows of open items and allocations as core values, and back. */
final class ItemRows {

    private ItemRows() {}

    static OpenItem item(ItemMapper.Row row, Currency currency) {
        return new OpenItem(
                new OpenItemId(new EntryId(row.entryId()), row.line()),
                new AccountId(row.accountId()),
                row.partner(),
                row.date(),
                row.due(),
                new Money(row.amount(), currency),
                new Money(row.open(), currency),
                row.freeFrom(),
                Optional.ofNullable(row.lastMoved()));
    }

    static Allocation allocation(ItemMapper.AllocationRow row, Currency currency) {
        return new Allocation(
                new AllocationId(row.publicId()),
                new OpenItemId(new EntryId(row.debitId()), row.debitLine()),
                new OpenItemId(new EntryId(row.creditId()), row.creditLine()),
                new Money(row.amount(), currency),
                row.effective(),
                row.recordedAt(),
                Optional.ofNullable(row.releases()).map(AllocationId::new));
    }

    static ItemMapper.AllocationRow row(long key, Allocation allocation) {
        return new ItemMapper.AllocationRow(
                key,
                allocation.id().value(),
                allocation.debit().entry().value(),
                allocation.debit().line(),
                allocation.credit().entry().value(),
                allocation.credit().line(),
                allocation.amount().minor(),
                allocation.effective(),
                allocation.recordedAt(),
                allocation.releases().map(AllocationId::value).orElse(null));
    }
}
