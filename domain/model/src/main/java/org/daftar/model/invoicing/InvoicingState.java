package org.daftar.model.invoicing;

import java.util.List;
import java.util.stream.Stream;

/**
 * What the store says of documents as a whole.
 *
 * @param documents of these books
 * @param apart documents and entries that do not say the same, in words; normally none
 * @param unearned where what clients earned us, the documents and the revenue accounts do not agree, in words; normally none
 * @param untaxed where the tax return, the documents and the tax accounts do not agree, in words; normally none
 * @param overtaken credit notes, write-offs and deductions of more than a document charged, in words; normally none
 */
public record InvoicingState(
        long documents, List<String> apart, List<String> unearned, List<String> untaxed, List<String> overtaken) {

    /** One is told; of broken books there may be any number. */
    private static final int MOST_FAULTS = 5;

    public InvoicingState {
        apart = List.copyOf(apart);
        unearned = List.copyOf(unearned);
        untaxed = List.copyOf(untaxed);
        overtaken = List.copyOf(overtaken);
    }

    public InvoicingState plus(InvoicingState more) {
        return new InvoicingState(
                documents + more.documents,
                both(apart, more.apart),
                both(unearned, more.unearned),
                both(untaxed, more.untaxed),
                both(overtaken, more.overtaken));
    }

    private static List<String> both(List<String> one, List<String> other) {
        return Stream.concat(one.stream(), other.stream()).limit(MOST_FAULTS).toList();
    }
}
