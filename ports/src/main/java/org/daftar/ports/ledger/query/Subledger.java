package org.daftar.ports.ledger.query;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.daftar.model.kernel.Books;
import org.daftar.model.kernel.Money;
import org.daftar.model.kernel.Page;
import org.daftar.model.ledger.AccountId;
import org.daftar.model.ledger.Aging;
import org.daftar.model.ledger.Allocation;
import org.daftar.model.ledger.Control;
import org.daftar.model.ledger.EntryNumber;
import org.daftar.model.ledger.OpenItem;
import org.daftar.model.ledger.OpenItemId;
import org.daftar.model.ledger.PartnerStatement;

/** Who owes whom: what is open on any day, past days included, at a cost that grows with what was open on that day. */
public interface Subledger {

    /** @param partner this one only */
    Aging aging(Books books, Control control, LocalDate day, Optional<UUID> partner);

    /** Items with something open at the end of that day, by due date. */
    Page<OpenLine> open(Books books, Selection selection, Page.Request<ItemSort> page);

    /** What the partner owes on such accounts (positive) or has to their credit, over all days: debits less credits. */
    Money balance(Books books, Control control, UUID partner);

    /**
     * What passed between the company and the partner in the days from..to, both included. Refuses a span of more than
     * {@link PartnerStatement#MOST_LINES} lines.
     */
    PartnerStatement statement(Books books, UUID partner, LocalDate from, LocalDate to);

    Optional<OpenItem> find(Books books, OpenItemId item);

    /** What was allocated to an item, and released again, as it was recorded. */
    List<Allocation> allocations(Books books, OpenItemId item);

    record Selection(Optional<UUID> partner, Optional<AccountId> account, Optional<Control> control, LocalDate asOf) {}

    /** @param open on the day asked for, with the sign of the amount */
    record OpenLine(
            OpenItemId id,
            EntryNumber number,
            AccountId account,
            UUID partner,
            LocalDate date,
            LocalDate due,
            Money amount,
            Money open) {}

    enum ItemSort {
        DUE_DATE
    }
}
