package org.daftar.ports.ledger.query;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.daftar.model.kernel.Books;
import org.daftar.model.ledger.ItemHistory;
import org.daftar.model.ledger.MaintainedState;

/** What the books keep beside their entries, for comparison with the entries themselves. */
public interface Maintained {

    /** @param byDay whether balances are wanted day by day, too */
    MaintainedState state(Books books, boolean byDay);

    List<MaintainedState.Lock> locks(Books books);

    /** A chunk of the open items with what was allocated to them. @param openOnly those that are not settled */
    Items items(Books books, Place after, int limit, boolean openOnly);

    /** The next partners with open items, in an order, who have about so many of them. */
    List<UUID> partnersAfter(Books books, Optional<UUID> last, int items);

    /** Where first what is kept of the past days of these and those between them does not follow from their allocations, in words. */
    Optional<String> pastFault(Books books, List<UUID> partners);

    /** @param next where the next chunk begins; empty at the end */
    record Items(List<ItemHistory> histories, Optional<Place> next) {

        public Items {
            histories = List.copyOf(histories);
        }
    }

    /** Of an item, as the store counts. */
    record Place(long entry, int line) {

        public static final Place FIRST = new Place(0, 0);
    }
}
