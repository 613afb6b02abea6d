package org.daftar.ports.access.driven;

import org.daftar.model.kernel.Caller;
import org.daftar.ports.access.NewCompany;

/** What capabilities above {@code access} put into the books of a new company, in the transaction that creates them. */
public interface BooksSeed {

    void plant(Caller founder, NewCompany company);
}
