package org.daftar.model.ledger;

/** An open item is a line of a posted entry and known by its place, counted from one. */
public record OpenItemId(EntryId entry, int line) {

    /** Of a document's entry: the partner's side stands first in it. */
    public static OpenItemId ofDocument(EntryId entry) {
        return new OpenItemId(entry, 1);
    }

    @Override
    public String toString() {
        return entry + "/" + line;
    }
}
