package org.daftar.persistence.ledger;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.daftar.model.kernel.Page;
import org.daftar.model.kernel.Refusal;
import org.daftar.model.kernel.Refused;

/** A place in an account's ledger, as it travels in a cursor. */
record LedgerPosition(LocalDate date, long entry, int line) {

    static LedgerPosition of(EntryListMapper.LedgerRow row) {
        return new LedgerPosition(row.date(), row.entry(), row.line());
    }

    Page.Position position(long total) {
        return new Page.Position(date + "/" + line, entry, total);
    }

    static LedgerPosition parse(Page.Position position) {
        try {
            var parts = position.sortValue().split("/", 2);
            return new LedgerPosition(LocalDate.parse(parts[0]), position.id(), Integer.parseInt(parts[1]));
        } catch (DateTimeException | NumberFormatException | ArrayIndexOutOfBoundsException damaged) {
            throw new Refused(
                    Refusal.Invalid.of("cursor", "bad_cursor", "This cursor is of another list. Begin without one."));
        }
    }
}
