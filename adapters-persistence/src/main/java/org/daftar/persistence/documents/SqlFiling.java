package org.daftar.persistence.documents;

import java.nio.file.Path;
import org.daftar.persistence.engine.Sessions;
import org.daftar.ports.access.driven.BooksVault;
import org.daftar.ports.documents.driven.ContentTypes;
import org.daftar.ports.documents.driven.DocumentStore;
import org.daftar.ports.documents.driven.DocumentStores;

/** The door to documents: their rows in SQL, their content in a folder. */
public record SqlFiling(DocumentStore store, FolderContents contents, ContentTypes types) implements DocumentStores {

    public static SqlFiling over(Sessions sessions, Path folder) {
        return new SqlFiling(new SqlDocuments(sessions), new FolderContents(folder), new TikaTypes());
    }

    /** With the books of a company go its files. */
    public BooksVault emptying(BooksVault vault) {
        return new EmptyingVault(vault, contents);
    }
}
