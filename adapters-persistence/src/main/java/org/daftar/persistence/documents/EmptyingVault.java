package org.daftar.persistence.documents;

import java.util.Set;
import org.daftar.model.kernel.Books;
import org.daftar.model.kernel.CompanyId;
import org.daftar.ports.access.driven.BooksVault;

/** Books that are gone take their documents along. After a crash between the two, erasing them again does the rest. */
record EmptyingVault(BooksVault vault, FolderContents contents) implements BooksVault {

    @Override
    public void create(Books books, Runnable planting) {
        vault.create(books, planting);
    }

    @Override
    public void discard(CompanyId company) {
        vault.discard(company);
    }

    @Override
    public boolean erase(CompanyId company) {
        boolean gone = vault.erase(company);
        if (gone) contents.erase(company);
        return gone;
    }

    @Override
    public void sweep(Set<CompanyId> registered) {
        vault.sweep(registered);
    }
}
