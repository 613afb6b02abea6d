package org.daftar.bootstrap.benchmark;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongConsumer;
import org.daftar.model.kernel.Caller;
import org.daftar.model.kernel.Currency;
import org.daftar.model.kernel.Money;
import org.daftar.model.party.PersonName;
import org.daftar.model.people.Employment;
import org.daftar.model.people.PayPart;
import org.daftar.model.people.Pension;
import org.daftar.model.people.Position;
import org.daftar.ports.kernel.Transactions;
import org.daftar.ports.people.Personnel.NewEmployee;
import org.daftar.services.Daftar;

/** Fills books with people who have a salary of two parts, through the use cases. */
final class PayrollFiller {

    private static final int PEOPLE_OF_UNIT = 200;
    private static final LocalDate HIRED = LocalDate.of(2024, 1, 1);
    private static final Currency AED = Currency.known("AED");

    private final Transactions transactions;
    private final Daftar daftar;
    private final Caller caller;

    PayrollFiller(Transactions transactions, Daftar daftar, Caller caller) {
        this.transactions = transactions;
        this.daftar = daftar;
        this.caller = caller;
    }

    void fill(long employees, LongConsumer progress) {
        for (long first = 0; first < employees; first += PEOPLE_OF_UNIT) {
            long from = first;
            long end = Math.min(from + PEOPLE_OF_UNIT, employees);
            transactions.write(caller, () -> {
                for (long each = from; each < end; each++) daftar.personnel().hire(caller, employee(each));
                return end;
            });
            progress.accept(end);
        }
    }

    private static NewEmployee employee(long number) {
        return new NewEmployee(
                Optional.empty(),
                PersonName.of("Number " + number, Optional.of("Haddad")),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                HIRED,
                Position.NONE,
                aed(3000 + number % 997),
                Map.of(PayPart.HOUSING, aed(1000 + number % 89)),
                Optional.empty(),
                Optional.of("JO"),
                Pension.NONE,
                Employment.USUAL_LEAVE,
                Optional.empty());
    }

    private static Money aed(long amount) {
        return Money.of(BigDecimal.valueOf(amount), AED);
    }
}
