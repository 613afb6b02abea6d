package org.daftar.bootstrap.benchmark;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.function.LongConsumer;
import java.util.stream.IntStream;
import org.daftar.model.invoicing.InvoiceKind;
import org.daftar.model.invoicing.RecordedInvoice;
import org.daftar.model.kernel.Caller;
import org.daftar.model.party.PartyContent;
import org.daftar.model.party.PartyRole;
import org.daftar.model.payments.Payment;
import org.daftar.model.tax.Pricing;
import org.daftar.ports.invoicing.NewInvoice;
import org.daftar.ports.kernel.Transactions;
import org.daftar.ports.payments.NewPayment;
import org.daftar.services.Daftar;

/**
 * Fills books with invoices and the payments that settle them, through the use cases. Ten invoices of a client are of one
 * day and paid at once some weeks later; of every fifty, one stays open; a tenth of all are of one month.
 */
final class TradeFiller {

    static final YearMonth BUSY_MONTH = YearMonth.of(2026, 3);

    /** A prime, so that what is open is spread over all of them. */
    private static final int CLIENTS = 503;

    private static final int INVOICES_OF_ROUND = 10;
    private static final int ROUNDS_OF_UNIT = 10;
    private static final int ROUNDS_OF_OPEN_ONE = 5;
    private static final int ROUNDS_OF_BUSY_ONE = 10;
    private static final int LONGEST_CREDIT = 50;

    private final Transactions transactions;
    private final Daftar daftar;
    private final Caller caller;
    private final Random random = new Random(1);

    TradeFiller(Transactions transactions, Daftar daftar, Caller caller) {
        this.transactions = transactions;
        this.daftar = daftar;
        this.caller = caller;
    }

    /** @param invoices made in whole rounds of ten */
    void fill(long invoices, LongConsumer progress) {
        long rounds = (invoices + INVOICES_OF_ROUND - 1) / INVOICES_OF_ROUND;
        var clients = rounds == 0 ? List.<UUID>of() : clients();
        for (long round = 0; round < rounds; ) {
            long first = round;
            long end = Math.min(first + ROUNDS_OF_UNIT, rounds);
            transactions.write(caller, () -> {
                for (long each = first; each < end; each++)
                    round(each, clients.get((int) (each % CLIENTS)), day(each, rounds));
                return end;
            });
            round = end;
            progress.accept(round * INVOICES_OF_ROUND);
        }
    }

    private List<UUID> clients() {
        return transactions.write(caller, () -> IntStream.rangeClosed(1, CLIENTS)
                .mapToObj(i -> daftar.parties()
                        .add(caller, PartyContent.named("Client " + i, PartyRole.CLIENT))
                        .id()
                        .value())
                .toList());
    }

    private static LocalDate day(long round, long rounds) {
        return round % ROUNDS_OF_BUSY_ONE == 0
                ? BUSY_MONTH.atDay(1 + (int) (round / ROUNDS_OF_BUSY_ONE % BUSY_MONTH.lengthOfMonth()))
                : Books.FIRST_DAY.plusDays(round * Books.DAYS / rounds);
    }

    private void round(long round, UUID client, LocalDate day) {
        var invoices = new ArrayList<RecordedInvoice>();
        for (int i = 0; i < INVOICES_OF_ROUND; i++)
            invoices.add(daftar.invoicing().record(caller, invoice(client, day)));
        if (round % ROUNDS_OF_OPEN_ONE == 0) invoices.remove(0);
        daftar.payments().record(caller, payment(client, day.plusDays(1 + random.nextInt(LONGEST_CREDIT)), invoices));
    }

    private NewInvoice invoice(UUID client, LocalDate day) {
        var line = new NewInvoice.Line(
                Optional.of("Goods"),
                BigDecimal.ONE,
                BigDecimal.valueOf(100 + random.nextInt(1_000_000), 2),
                BigDecimal.ZERO,
                Optional.empty(),
                Optional.of("STANDARD"),
                Optional.empty(),
                Optional.empty());
        return new NewInvoice(
                InvoiceKind.CUSTOMER_INVOICE,
                client,
                Optional.of(day),
                Optional.empty(),
                Optional.of(30),
                Pricing.EXCLUSIVE,
                Optional.empty(),
                false,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(line));
    }

    private static NewPayment payment(UUID client, LocalDate day, List<RecordedInvoice> invoices) {
        var shares = invoices.stream()
                .map(invoice -> new NewPayment.Share(
                        invoice.id(), invoice.content().total().gross().toDecimal()))
                .toList();
        var paid = shares.stream().map(NewPayment.Share::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
        return new NewPayment(
                Payment.Direction.INBOUND,
                Payment.Purpose.TRADE,
                client,
                paid,
                Optional.of(day),
                Payment.Method.BANK_TRANSFER,
                Optional.empty(),
                Optional.empty(),
                shares);
    }
}
