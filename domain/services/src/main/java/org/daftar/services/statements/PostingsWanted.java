package org.daftar.services.statements;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.daftar.model.kernel.Books;
import org.daftar.model.kernel.Flaw;
import org.daftar.model.kernel.Refusal;
import org.daftar.model.kernel.Refused;
import org.daftar.model.ledger.EntryId;
import org.daftar.model.payments.PaymentId;
import org.daftar.model.statements.BankPosting;
import org.daftar.model.statements.ReconciledLine;
import org.daftar.ports.ledger.driven.JournalStore;
import org.daftar.ports.payments.driven.PaymentStore;
import org.daftar.ports.statements.driven.StatementStore;

/** Finds the postings that somebody names by their entries or payments, and judges whether a line can clear them. */
record PostingsWanted(StatementStore store, JournalStore journal, PaymentStore payments) {

    /** @throws Refused invalid with every flaw, invalid_transition of a draft, already_cleared */
    List<BankPosting> of(Books books, ReconciledLine line, List<EntryId> entries, List<PaymentId> paid) {
        var flaws = new ArrayList<Flaw>();
        var named = new LinkedHashMap<EntryId, String>();
        for (int i = 0; i < entries.size(); i++) named.putIfAbsent(entries.get(i), "entryIds[" + i + "]");
        addEntries(books, paid, named, flaws);
        if (named.isEmpty() && flaws.isEmpty())
            flaws.add(new Flaw("entryIds", "required", "Say which entries or payments the line is."));
        var found = store.postings(books, line.account(), named.keySet());
        named.forEach((entry, path) -> {
            if (!found.containsKey(entry)) flaws.add(absent(books, entry, path));
        });
        if (!flaws.isEmpty()) throw new Refused(Refusal.Invalid.of(flaws));
        named.forEach((entry, path) -> requireOpen(found.getOrDefault(entry, List.of()), path));
        return found.values().stream().flatMap(List::stream).toList();
    }

    private void addEntries(Books books, List<PaymentId> paid, Map<EntryId, String> named, List<Flaw> flaws) {
        for (int i = 0; i < paid.size(); i++) {
            var path = "paymentIds[" + i + "]";
            var payment = payments.find(books, paid.get(i)).orElse(null);
            if (payment == null)
                flaws.add(
                        new Flaw(path, "unknown_payment", "There is no payment " + paid.get(i) + " in this company."));
            else if (payment.posted().isEmpty()) throw draft("payment");
            else named.putIfAbsent(payment.posted().get().entry(), path);
        }
    }

    private Flaw absent(Books books, EntryId entry, String path) {
        if (journal.draft(books, entry).isPresent()) throw draft("journal entry");
        return journal.posted(books, entry).isPresent()
                ? new Flaw(path, "other_account", "It moves nothing on the account of the statement.")
                : new Flaw(path, "unknown_entry", "There is no entry " + entry + " in this company.");
    }

    private static Refused draft(String kind) {
        return new Refused(new Refusal.InvalidTransition(kind, "a draft", "be on a bank statement: post it first"));
    }

    private static void requireOpen(List<BankPosting> postings, String path) {
        for (var posting : postings) {
            if (posting.clearedBy().isEmpty()) continue;
            var message = posting.number() + " is cleared by line "
                    + posting.clearedBy().get() + " already. Unmatch that line first, or choose another entry.";
            throw new Refused(new Refusal.RuleViolated(
                    "already_cleared", message, List.of(new Flaw(path, "already_cleared", message))));
        }
    }
}
