package org.daftar.model.ledger;

import java.util.UUID;

/**
 * An account of one company's chart. Its equality is written out, because it is a key wherever an entry is posted: a record's own
 * links itself at its first use, which costs a program that posts a single entry more than posting it.
 */
public record AccountId(UUID value) {

    @Override
    public boolean equals(Object other) {
        return other instanceof AccountId that && value.equals(that.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
