package org.daftar.export.book;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.daftar.model.kernel.Currency;
import org.daftar.model.ledger.Account;
import org.daftar.model.ledger.EntryNumber;

/** A line of an entry, as the reader of a file finds it; what is not there is empty. */
record ReadRow(
        String date,
        String number,
        String account,
        String accountName,
        BigDecimal amount,
        String description,
        String lineDescription,
        String reference,
        String partner,
        String reverses) {

    /** What a reader should find, in its order. */
    static List<ReadRow> of(SomeBook book) {
        var names = new HashMap<String, String>();
        for (Account account : book.chart()) names.put(account.code().value(), account.name());
        var rows = new ArrayList<ReadRow>();
        for (var entry : book.entries())
            for (var line : entry.lines())
                rows.add(new ReadRow(
                        entry.date().toString(),
                        entry.number().toString(),
                        line.account().value(),
                        names.get(line.account().value()),
                        line.amount().toDecimal(),
                        entry.description().orElse(""),
                        line.description().orElse(""),
                        entry.reference().orElse(""),
                        line.partner().map(Object::toString).orElse(""),
                        entry.reverses().map(EntryNumber::toString).orElse("")));
        return rows;
    }

    static Map<String, BigDecimal> trialBalance(List<ReadRow> rows) {
        var sums = new HashMap<String, BigDecimal>();
        for (var row : rows) sums.merge(row.account(), row.amount(), BigDecimal::add);
        return SomeBook.evened(sums);
    }

    /** From the titles and cells of a table. */
    static List<ReadRow> ofTable(List<List<String>> table, Currency currency) {
        var titles = table.get(0);
        var rows = new ArrayList<ReadRow>();
        for (var cells : table.subList(1, table.size())) {
            var cell = new HashMap<String, String>();
            for (int i = 0; i < titles.size(); i++) cell.put(titles.get(i), i < cells.size() ? cells.get(i) : "");
            rows.add(new ReadRow(
                    cell.get("date"),
                    cell.get("number"),
                    cell.get("account"),
                    cell.get("accountName"),
                    figure(cell.get("debit"))
                            .subtract(figure(cell.get("credit")))
                            .setScale(currency.decimals()),
                    cell.get("description"),
                    cell.get("lineDescription"),
                    cell.get("reference"),
                    cell.get("partnerId"),
                    cell.get("reverses")));
        }
        return rows;
    }

    private static BigDecimal figure(String text) {
        return text.isEmpty() ? BigDecimal.ZERO : new BigDecimal(text);
    }
}
