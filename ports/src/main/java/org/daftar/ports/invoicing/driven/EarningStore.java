package org.daftar.ports.invoicing.driven;

import java.time.LocalDate;
import java.util.UUID;
import org.daftar.model.invoicing.Earning;
import org.daftar.model.kernel.Books;

/** Adds up what clients and projects earned us, so that no report has to read their documents. */
public interface EarningStore {

    void add(Books books, UUID client, LocalDate day, Earning earning);

    void addToProject(Books books, UUID project, LocalDate day, Earning earning);
}
