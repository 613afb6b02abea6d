package org.daftar.model.printing;

/** What keeps a document from being taken for one that counts. */
public enum PrintedMark {
    DRAFT,
    CANCELLED
}
