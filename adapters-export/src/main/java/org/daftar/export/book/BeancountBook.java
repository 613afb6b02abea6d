package org.daftar.export.book;

import java.io.IOException;
import java.io.Writer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.daftar.model.ledger.Account;
import org.daftar.model.ledger.AccountCode;
import org.daftar.model.ledger.AccountType;
import org.daftar.model.ledger.BookEntry;
import org.daftar.model.ledger.CompanyProfile;

/**
 * The input of beancount 2 and 3. Accounts are named by their codes, which its syntax admits; their names are metadata. An entry and what
 * reverses it carry the same link. Source: beancount's language syntax.
 */
final class BeancountBook implements TextBook {

    private static final String OPENED = "1900-01-01";

    private final CompanyProfile company;
    private final List<Account> chart;
    private final Map<AccountCode, String> names = new HashMap<>();

    BeancountBook(CompanyProfile company, List<Account> chart) {
        this.company = company;
        this.chart = chart;
        for (var account : chart) names.put(account.code(), name(account));
    }

    @Override
    public void begin(Writer out) throws IOException {
        out.write("option \"title\" " + Quoted.of(company.name()) + "\n");
        out.write("option \"operating_currency\" \"" + company.currency().code() + "\"\n\n");
        for (var account : chart) {
            out.write(OPENED + " open " + names.get(account.code()) + " "
                    + company.currency().code() + "\n");
            note(out, "  ", "code", account.code().value());
            note(out, "  ", "name", account.name());
        }
    }

    @Override
    public void add(BookEntry entry, Writer out) throws IOException {
        out.write("\n" + entry.date() + " * " + Quoted.of(entry.description().orElse("")) + " ^" + entry.number());
        if (entry.reverses().isPresent()) out.write(" ^" + entry.reverses().get());
        out.write("\n");
        note(out, "  ", "number", entry.number().toString());
        note(out, "  ", "entry", entry.id().toString());
        if (entry.reference().isPresent())
            note(out, "  ", "reference", entry.reference().get());
        if (entry.reverses().isPresent())
            note(out, "  ", "reverses", entry.reverses().get().toString());
        else if (entry.source().isPresent()) {
            note(
                    out,
                    "  ",
                    "source",
                    entry.source().get().kind() + " " + entry.source().get().id());
        }
        for (var line : entry.lines()) add(line, out);
    }

    private void add(BookEntry.Line line, Writer out) throws IOException {
        var amount = line.amount();
        var name = names.get(line.account());
        if (name == null) throw new IOException("Account " + line.account() + " is not in the chart");
        out.write("  " + name + "  " + amount.toDecimal().toPlainString() + " "
                + amount.currency().code() + "\n");
        if (line.partner().isPresent())
            note(out, "    ", "partner", line.partner().get().toString());
        if (line.project().isPresent())
            note(out, "    ", "project", line.project().get().toString());
        if (line.description().isPresent())
            note(out, "    ", "text", line.description().get());
    }

    private static void note(Writer out, String indent, String name, String value) throws IOException {
        out.write(indent + name + ": " + Quoted.of(value) + "\n");
    }

    private static String name(Account account) {
        return root(account.type()) + ":" + part(account.code().value());
    }

    /** A part of a name begins with a capital letter or a digit and has no dots; different codes stay different. */
    private static String part(String code) {
        var escaped = code.replace("-", "-m").replace(".", "-d");
        char first = escaped.charAt(0);
        return first >= '0' && first <= '9' || first >= 'A' && first <= 'Z' ? escaped : "X--" + escaped;
    }

    private static String root(AccountType type) {
        return switch (type) {
            case ASSET -> "Assets";
            case LIABILITY -> "Liabilities";
            case EQUITY -> "Equity";
            case INCOME -> "Income";
            case EXPENSE -> "Expenses";
        };
    }
}
