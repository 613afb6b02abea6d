package org.daftar.export.book;

import java.io.IOException;
import java.io.Writer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.daftar.model.kernel.Currency;
import org.daftar.model.ledger.Account;
import org.daftar.model.ledger.AccountCode;
import org.daftar.model.ledger.AccountType;
import org.daftar.model.ledger.BookEntry;
import org.daftar.model.ledger.CompanyProfile;

/**
 * The journal format of hledger 1.25 and later. What its syntax would take for something else is replaced in names and
 * descriptions; the exact text then stands beside them in a tag, between quotation marks. Source: hledger manual, "Journal".
 */
final class HledgerBook implements TextBook {

    private final CompanyProfile company;
    private final List<Account> chart;
    private final Map<AccountCode, String> names = new HashMap<>();

    HledgerBook(CompanyProfile company, List<Account> chart) {
        this.company = company;
        this.chart = chart;
        for (var account : chart) names.put(account.code(), name(account));
    }

    @Override
    public void begin(Writer out) throws IOException {
        out.write("; " + plain(company.name()) + "\n");
        out.write("decimal-mark .\n");
        out.write("commodity " + sample(company.currency()) + "\n\n");
        for (var account : chart) {
            out.write("account " + names.get(account.code()) + "  ; type:" + letter(account.type()) + "\n");
            tag(out, "    ", "code", account.code().value());
            tag(out, "    ", "name", quoted(account.name()));
        }
    }

    @Override
    public void add(BookEntry entry, Writer out) throws IOException {
        var text = entry.description().orElse("");
        var shown = plain(text);
        out.write("\n" + entry.date() + " (" + entry.number() + ")" + (shown.isEmpty() ? "" : " " + shown) + "\n");
        tag(out, "    ", "entry", entry.id().toString());
        if (!shown.equals(text)) tag(out, "    ", "text", quoted(text));
        if (entry.reference().isPresent())
            tag(out, "    ", "reference", quoted(entry.reference().get()));
        if (entry.reverses().isPresent())
            tag(out, "    ", "reverses", entry.reverses().get().toString());
        else if (entry.source().isPresent()) {
            tag(out, "    ", entry.source().get().kind(), entry.source().get().id());
        }
        for (var line : entry.lines()) add(line, out);
    }

    private void add(BookEntry.Line line, Writer out) throws IOException {
        var amount = line.amount();
        var name = names.get(line.account());
        if (name == null) throw new IOException("Account " + line.account() + " is not in the chart");
        out.write("    " + name + "  " + amount.currency().code() + " "
                + amount.toDecimal().toPlainString() + "\n");
        if (line.partner().isPresent())
            tag(out, "        ", "partner", line.partner().get().toString());
        if (line.project().isPresent())
            tag(out, "        ", "project", line.project().get().toString());
        if (line.description().isPresent())
            tag(out, "        ", "text", quoted(line.description().get()));
    }

    /** On a line of its own: a value runs to the end of the line or to a comma, and what follows one is no tag of ours. */
    private static void tag(Writer out, String indent, String name, String value) throws IOException {
        out.write(indent + "; " + name + ":" + value + "\n");
    }

    /** Two spaces end a name, a colon parts it, a semicolon begins a comment. */
    private static String name(Account account) {
        var shown = plain(account.name()).replace(':', '.').strip();
        return root(account.type()) + ":" + account.code() + (shown.isEmpty() ? "" : " " + shown);
    }

    private static String plain(String text) {
        var out = new StringBuilder(text.length());
        boolean gap = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isBlank(c)) {
                gap = out.length() > 0;
            } else {
                if (gap) out.append(' ');
                gap = false;
                out.append(c == ';' ? ',' : c);
            }
        }
        return out.toString();
    }

    private static boolean isBlank(char c) {
        return c <= ' ' || c >= 0x7f && (Character.isISOControl(c) || Character.isSpaceChar(c));
    }

    /** In a comment a colon makes a tag, and one of the name date another day; a comma ends one; brackets hold a date. */
    private static String quoted(String text) {
        return Quoted.hiding(":,[]", text);
    }

    /** Shows how many decimals there are, whatever the amounts. */
    private static String sample(Currency currency) {
        return currency.code() + " 1000." + "0".repeat(currency.decimals());
    }

    private static String root(AccountType type) {
        return switch (type) {
            case ASSET -> "assets";
            case LIABILITY -> "liabilities";
            case EQUITY -> "equity";
            case INCOME -> "revenues";
            case EXPENSE -> "expenses";
        };
    }

    private static char letter(AccountType type) {
        return switch (type) {
            case ASSET -> 'A';
            case LIABILITY -> 'L';
            case EQUITY -> 'E';
            case INCOME -> 'R';
            case EXPENSE -> 'X';
        };
    }
}
