package org.daftar.model.ledger;

/** An open item is a line of a posted entry and known by its place, counted from one. */
public record OpenItemId(EntryId entry, int line) {

    @Override
    public String toString() {
        return entry + "/" + line;
    }
}
