package org.daftar.ports.ledger.query;

import org.daftar.model.kernel.Books;
import org.daftar.model.ledger.MaintainedState;

/** What the books keep beside their entries, for comparison with the entries themselves. */
public interface Maintained {

    MaintainedState state(Books books);
}
