package org.daftar.embedded;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.daftar.model.kernel.Currency;
import org.daftar.model.kernel.Money;
import org.daftar.model.kernel.Origin;
import org.daftar.model.kernel.RequestId;
import org.daftar.model.ledger.EntryLine;
import org.daftar.model.ledger.JournalCode;
import org.daftar.persistence.sqlite.SqliteStorage;
import org.daftar.ports.ledger.DraftEntry;
import org.daftar.services.Daftar;

/** Opens books, posts an entry and ends. It prints how many microseconds that took, and how many megabytes of heap. */
public final class EmbeddedProgram {

    private EmbeddedProgram() {}

    public static void main(String[] args) {
        long begin = System.nanoTime();
        try (var storage = SqliteStorage.open(Path.of(args[0]))) {
            var daftar = Daftar.on(storage);
            var caller = daftar.read().directory().owners().get(0).caller(new Origin(new RequestId("1"), "program"));
            var bank = daftar.read().accounts().byCode(caller.books(), "1010").orElseThrow();
            var capital =
                    daftar.read().accounts().byCode(caller.books(), "3000").orElseThrow();
            var amount = Money.of(new BigDecimal("100.50"), Currency.known("AED"));
            var lines = List.of(EntryLine.debit(bank.id(), amount), EntryLine.credit(capital.id(), amount));
            daftar.ledger()
                    .record(
                            caller,
                            DraftEntry.of(
                                    JournalCode.GENERAL, LocalDate.of(2026, 6, 30), Optional.of("Capital"), lines));
        }
        long micros = (System.nanoTime() - begin) / 1_000;
        var runtime = Runtime.getRuntime();
        System.out.println(micros + " " + (runtime.totalMemory() - runtime.freeMemory()) / (1 << 20));
    }
}
