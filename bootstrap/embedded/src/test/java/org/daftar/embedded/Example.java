package org.daftar.embedded;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.daftar.model.access.EmailAddress;
import org.daftar.model.access.Plan;
import org.daftar.model.kernel.Currency;
import org.daftar.model.kernel.Money;
import org.daftar.model.kernel.Origin;
import org.daftar.model.kernel.RequestId;
import org.daftar.model.ledger.EntryLine;
import org.daftar.model.ledger.JournalCode;
import org.daftar.persistence.sqlite.SqliteStorage;
import org.daftar.ports.access.NewCompany;
import org.daftar.ports.access.NewTenant;
import org.daftar.ports.ledger.DraftEntry;
import org.daftar.services.Daftar;

class Example {

    static Money capitalPaidIn(Path directory) {
        try (var storage = SqliteStorage.open(directory)) {
            var daftar = Daftar.on(storage);
            var origin = new Origin(new RequestId("example"), "example program");
            var owner = daftar.access()
                    .openTenant(
                            origin,
                            new NewTenant(
                                    "Alpha",
                                    Plan.SELF_HOSTED,
                                    new EmailAddress("you@alpha.example"),
                                    "You",
                                    "a long password"));
            var company = daftar.access().found(owner, NewCompany.trading("Alpha Trading LLC"));
            var caller = daftar.read()
                    .directory()
                    .membership(owner.user(), company)
                    .orElseThrow()
                    .caller(origin);
            var bank = daftar.read().accounts().byCode(caller.books(), "1010").orElseThrow();
            var capital =
                    daftar.read().accounts().byCode(caller.books(), "3000").orElseThrow();
            var amount = Money.of(new BigDecimal("100.50"), Currency.known("AED"));
            daftar.ledger()
                    .record(
                            caller,
                            DraftEntry.of(
                                    JournalCode.GENERAL,
                                    LocalDate.of(2026, 11, 20),
                                    Optional.of("Capital paid in"),
                                    List.of(
                                            EntryLine.debit(bank.id(), amount),
                                            EntryLine.credit(capital.id(), amount))));
            return daftar.read().balances().balance(caller.books(), bank.id(), LocalDate.of(2026, 12, 31));
        }
    }
}
