package org.daftar.ports.ledger.query;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.daftar.model.kernel.Books;
import org.daftar.model.kernel.Money;
import org.daftar.model.kernel.Page;
import org.daftar.model.ledger.AccountId;
import org.daftar.model.ledger.EntryId;
import org.daftar.model.ledger.EntryNumber;

/** What accounts amount to, from maintained movements: the cost grows with accounts and days asked for, never with entries. */
public interface Balances {

    /** Every account that ever moved up to that day, by account code: debits and credits since the beginning. */
    List<Turnover> asOf(Books books, LocalDate day);

    /** Every account that moved in the days from..to, both inclusive. */
    List<Turnover> between(Books books, LocalDate from, LocalDate to);

    /** Debits less credits of one account up to that day. */
    Money balance(Books books, AccountId account, LocalDate day);

    /** Lines of one account by date and chain order, with the running balance after each. */
    Page<LedgerLine> lines(
            Books books,
            AccountId account,
            Optional<LocalDate> from,
            Optional<LocalDate> to,
            Page.Request<LineSort> page);

    /**
     * @param cash what flowed in (positive) or out because of this account: its share of the entries that touched cash
     */
    record Turnover(AccountId account, Money debit, Money credit, Money cash) {

        public Money balance() {
            return debit.minus(credit);
        }
    }

    record LedgerLine(
            EntryId entry,
            EntryNumber number,
            LocalDate date,
            Optional<String> reference,
            Optional<String> description,
            Money amount,
            Money balance,
            Optional<UUID> partner,
            Optional<UUID> project) {}

    enum LineSort {
        DATE
    }
}
