package org.daftar.ports.documents.driven;

public interface DocumentStores {

    DocumentStore store();

    Contents contents();

    ContentTypes types();
}
