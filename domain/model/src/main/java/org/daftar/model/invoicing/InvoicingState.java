package org.daftar.model.invoicing;

import java.util.List;
import org.daftar.model.ledger.Law;

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

    public InvoicingState {
        apart = List.copyOf(apart);
        unearned = List.copyOf(unearned);
        untaxed = List.copyOf(untaxed);
        overtaken = List.copyOf(overtaken);
    }

    public InvoicingState plus(InvoicingState more) {
        return new InvoicingState(
                documents + more.documents,
                Law.faults(apart, more.apart),
                Law.faults(unearned, more.unearned),
                Law.faults(untaxed, more.untaxed),
                Law.faults(overtaken, more.overtaken));
    }
}
