package org.daftar.model.invoicing;

import java.util.List;
import org.daftar.model.ledger.Law.Verdict;

/** The laws of invoices, bills and credit notes: each is stated once, and judged on a store as a whole. */
public final class InvoicingLaws {

    private InvoicingLaws() {}

    public static List<Verdict> judge(InvoicingState state) {
        return List.of(
                Verdict.of(
                        "documents-equal-entries",
                        "A posted document adds up, names projects that are there, and its entry charges the partner what it says.",
                        state.documents(),
                        state.apart()),
                Verdict.of(
                        "revenue-equals-ledger",
                        "What each client and project earned us by day, month and year is what their documents booked as revenue.",
                        state.documents(),
                        state.unearned()),
                Verdict.of(
                        "tax-equals-ledger",
                        "The tax return adds up the documents, and moves as the tax accounts move.",
                        state.documents(),
                        state.untaxed()),
                Verdict.of(
                        "corrections-within-documents",
                        "Credit notes take back, write-offs give up and deposits give away no more than a document charged.",
                        state.documents(),
                        state.overtaken()));
    }
}
