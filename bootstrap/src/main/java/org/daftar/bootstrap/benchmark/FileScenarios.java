package org.daftar.bootstrap.benchmark;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.daftar.export.banking.FileBatchPress;
import org.daftar.model.banking.Batch;
import org.daftar.model.banking.BatchFormat;
import org.daftar.model.banking.BatchId;
import org.daftar.model.banking.Charges;
import org.daftar.model.banking.Payer;
import org.daftar.model.banking.Salary;
import org.daftar.model.banking.TransactionType;
import org.daftar.model.banking.Transfer;
import org.daftar.model.banking.Transfer.Beneficiary;
import org.daftar.model.banking.VariablePay;
import org.daftar.model.kernel.AccountNumber;
import org.daftar.model.kernel.Bic;
import org.daftar.model.kernel.Currency;
import org.daftar.model.kernel.Iban;
import org.daftar.model.kernel.Money;
import org.daftar.model.kernel.RoutingCode;
import org.daftar.model.payments.PaymentId;
import org.daftar.ports.banking.BatchPress;

/** Files for banks, written from batches that were judged before: each member is made when it is asked for, so that only what the press keeps is kept. */
final class FileScenarios {

    static final int MEMBERS = 100_000;

    private static final Currency AED = Currency.known("AED");
    private static final LocalDate FIRST = LocalDate.of(2026, 10, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 10, 31);
    private static final Payer PAYER = new Payer(
            "Benchmark LLC",
            "PO Box 12345 Dubai",
            "AE",
            new Iban("AE140261015000000101101"),
            "Emirates NBD",
            Optional.of(new Bic("EBILAEAD")),
            Optional.of(new RoutingCode("302620122")),
            Optional.of("987654"));

    private final BatchPress press = FileBatchPress.usual();

    /** @return seconds */
    double salaries() throws IOException {
        var paid = Optional.of(new Batch.Salaries(new UUID(0, 3), YearMonth.from(FIRST), Optional.of("October")));
        return timed(into ->
                press.salaries(batch(BatchFormat.SIF, paid, salary(1).net()), members(FileScenarios::salary), into));
    }

    /** @return seconds */
    double transfers() throws IOException {
        return timed(into -> press.transfers(
                batch(BatchFormat.UAEFTS, Optional.empty(), transfer(1).amount()),
                members(FileScenarios::transfer),
                into));
    }

    @FunctionalInterface
    private interface Writing {

        void into(OutputStream out) throws IOException;
    }

    private static double timed(Writing writing) throws IOException {
        long began = System.nanoTime();
        writing.into(OutputStream.nullOutputStream());
        return (System.nanoTime() - began) / 1e9;
    }

    private static <T> Iterator<T> members(IntFunction<T> member) {
        return IntStream.rangeClosed(1, MEMBERS).mapToObj(member).iterator();
    }

    private static Batch batch(BatchFormat format, Optional<Batch.Salaries> salaries, Money each) {
        var made = LocalDateTime.of(2026, 11, 1, 10, 15, 30);
        return new Batch(
                new BatchId(new UUID(0, 1)),
                "BATCH-2026-0001",
                format,
                PAYER,
                made.toLocalDate().plusDays(1),
                false,
                salaries,
                MEMBERS,
                each.proportion(MEMBERS, 1),
                made,
                made.atZone(Batch.ZONE).toInstant(),
                List.of());
    }

    private static Salary salary(int place) {
        return new Salary(
                place,
                new UUID(3, place),
                Long.toString(10_012_345_000_000L + place),
                new RoutingCode("302620122"),
                new AccountNumber("AE140261015000000101101"),
                FIRST,
                LAST,
                aed("6000.00"),
                new VariablePay(aed("2000.00"), aed("0"), aed("0"), aed("0"), aed("150.55"), aed("0"), aed("0")),
                0,
                false);
    }

    private static Transfer transfer(int place) {
        return new Transfer(
                place,
                new PaymentId(new UUID(2, place)),
                "PAY-2026-" + place,
                new Beneficiary(
                        "Gulf Supplies LLC",
                        "Industrial Area 4 Sharjah",
                        "AE",
                        new Iban("AE060230000001002003004"),
                        Optional.empty(),
                        Optional.of(new Bic("CBDUAEAD")),
                        Optional.of(new RoutingCode("102320150"))),
                aed("12500.25"),
                Optional.of(new TransactionType("GDI")),
                Charges.SHA,
                "INV 2026-" + place,
                Optional.empty(),
                false);
    }

    private static Money aed(String amount) {
        return Money.of(new BigDecimal(amount), AED);
    }
}
