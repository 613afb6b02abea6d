package org.daftar.http.json;

import org.daftar.model.kernel.Refusal;

/** One of many rows that were sent together. */
public sealed interface Row {

    /** @param content of the record type that the rows have */
    record Sound(Record content) implements Row {}

    /** @param refusal with every fault of the row, at places inside it */
    record Flawed(Refusal.Invalid refusal) implements Row {}
}
