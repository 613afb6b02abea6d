package org.daftar.export.book;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.daftar.model.ledger.Account;
import org.daftar.model.ledger.AccountCode;
import org.daftar.model.ledger.BookEntry;
import org.daftar.model.ledger.EntryNumber;

/** A line of an entry as a row of a table: all that is text. Debit and credit stand between {@link #BEFORE} and {@link #AFTER}. */
final class Columns {

    static final List<String> BEFORE = List.of("date", "number", "account", "accountName", "accountType");
    static final List<String> AFTER = List.of(
            "currency",
            "description",
            "lineDescription",
            "reference",
            "partnerId",
            "projectId",
            "source",
            "reverses",
            "entryId");

    private final Map<AccountCode, Account> chart = new HashMap<>();

    Columns(List<Account> accounts) {
        for (var account : accounts) chart.put(account.code(), account);
    }

    /** @throws IllegalArgumentException when the account is not in the chart */
    List<String> before(BookEntry entry, BookEntry.Line line) {
        var account = chart.get(line.account());
        if (account == null) throw new IllegalArgumentException("Account " + line.account() + " is not in the chart");
        return List.of(
                entry.date().toString(),
                entry.number().toString(),
                line.account().value(),
                account.name(),
                account.type().name());
    }

    List<String> after(BookEntry entry, BookEntry.Line line) {
        return List.of(
                line.amount().currency().code(),
                entry.description().orElse(""),
                line.description().orElse(""),
                entry.reference().orElse(""),
                line.partner().map(UUID::toString).orElse(""),
                line.project().map(UUID::toString).orElse(""),
                entry.source().map(source -> source.kind() + " " + source.id()).orElse(""),
                entry.reverses().map(EntryNumber::toString).orElse(""),
                entry.id().toString());
    }
}
