package org.daftar.persistence;

import java.util.List;
import org.daftar.model.audit.Fact;

/** What the audit trail tells of a deed: each fact with the fields that changed. */
public final class Trail {

    private Trail() {}

    /** @param subject of facts that begin so, such as {@code purchase_} */
    public static List<String> told(Company company, String subject, Runnable deed) {
        var trail = company.daftar().read().auditTrail();
        var before = trail.after(company.books(), 0, 10_000);
        long last = before.isEmpty() ? 0 : before.get(before.size() - 1).sequence();
        deed.run();
        return trail.after(company.books(), last, 10_000).stream()
                .map(row -> row.fact())
                .filter(fact -> fact.action().startsWith(subject))
                .map(Trail::words)
                .toList();
    }

    private static String words(Fact fact) {
        var fields = fact.changes().stream().map(Fact.FieldChange::field).toList();
        return fact.action() + " " + String.join(", ", fields);
    }
}
