package org.daftar.bootstrap.benchmark;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;
import org.daftar.model.kernel.Caller;
import org.daftar.model.kernel.Currency;
import org.daftar.model.kernel.Money;
import org.daftar.model.ledger.AccountCode;
import org.daftar.model.ledger.AccountId;
import org.daftar.model.ledger.EntryLine;
import org.daftar.model.ledger.JournalCode;
import org.daftar.ports.kernel.Transactions;
import org.daftar.ports.ledger.DraftEntry;
import org.daftar.services.Daftar;

/** Fills books with receipts on the bank account, through the use cases: nine of ten are named by what its payer writes. */
final class BankFiller {

    static final String ACCOUNT = "1010";

    private static final int ENTRIES_OF_UNIT = 200;
    private static final int DAYS = 300;
    /** Prime to the days, so that an amount comes again on other days only. */
    private static final int AMOUNTS = 99_991;

    private static final LocalDate FIRST_DAY = LocalDate.of(2025, 1, 1);

    private final Transactions transactions;
    private final Daftar daftar;
    private final Caller caller;

    BankFiller(Transactions transactions, Daftar daftar, Caller caller) {
        this.transactions = transactions;
        this.daftar = daftar;
        this.caller = caller;
    }

    /** The receipts of a statement are those of a day, from its first day on. */
    static LocalDate day(long receipt, long of) {
        return FIRST_DAY.plusDays(receipt * DAYS / of);
    }

    static BigDecimal amount(long receipt) {
        return BigDecimal.valueOf(100 + receipt % AMOUNTS, 2);
    }

    static Optional<String> name(long receipt) {
        return receipt % 10 != 0 ? Optional.of("RCPT-" + receipt) : Optional.empty();
    }

    void fill(long receipts, LongConsumer progress) {
        var bank = account(ACCOUNT);
        var capital = account("3000");
        for (long first = 0; first < receipts; first += ENTRIES_OF_UNIT) {
            long from = first;
            long end = Math.min(from + ENTRIES_OF_UNIT, receipts);
            transactions.write(caller, () -> {
                for (long each = from; each < end; each++)
                    daftar.ledger().record(caller, receipt(each, receipts, bank, capital));
                return end;
            });
            progress.accept(end);
        }
    }

    private static DraftEntry receipt(long number, long of, AccountId bank, AccountId capital) {
        var amount = Money.of(amount(number), Currency.known("AED"));
        return DraftEntry.of(
                JournalCode.GENERAL,
                day(number, of),
                name(number),
                List.of(EntryLine.debit(bank, amount), EntryLine.credit(capital, amount)));
    }

    private AccountId account(String code) {
        return daftar.read()
                .accounts()
                .byCode(caller.books(), new AccountCode(code).value())
                .orElseThrow()
                .id();
    }
}
