package org.daftar.ports.ledger.driven;

import java.time.LocalDate;
import java.util.Optional;
import org.daftar.model.kernel.Books;
import org.daftar.model.ledger.CompanyProfile;
import org.daftar.model.ledger.JournalCode;

/** The company's record, its journals and its period lock. */
public interface CompanyStore {

    void create(Books books, CompanyProfile profile);

    void replace(Books books, CompanyProfile profile);

    void addJournal(Books books, JournalCode journal, String name);

    void lockThrough(Books books, Optional<LocalDate> day);
}
