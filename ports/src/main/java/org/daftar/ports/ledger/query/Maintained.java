package org.daftar.ports.ledger.query;

import java.util.List;
import org.daftar.model.kernel.Books;
import org.daftar.model.ledger.MaintainedState;

/** What the books keep beside their entries, for comparison with the entries themselves. */
public interface Maintained {

    /** @param byDay whether balances are wanted day by day, too */
    MaintainedState state(Books books, boolean byDay);

    List<MaintainedState.Lock> locks(Books books);
}
