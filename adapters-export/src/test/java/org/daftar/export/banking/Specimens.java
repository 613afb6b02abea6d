package org.daftar.export.banking;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
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

/** Batches to write, among them the worked examples of the reference for UAE formats. */
final class Specimens {

    static final Currency AED = Currency.known("AED");

    static final Payer ALPHA = new Payer(
            "Alpha Trading LLC",
            "PO Box 12345 Dubai",
            "AE",
            new Iban("AE140261015000000101101"),
            "Emirates NBD",
            Optional.of(new Bic("EBILAEAD")),
            Optional.of(new RoutingCode("302620122")),
            Optional.of("987654"));

    private Specimens() {}

    static Money aed(String amount) {
        return Money.of(new BigDecimal(amount), AED);
    }

    static Batch transfers(BatchFormat format, boolean urgent, List<Transfer> members) {
        return new Batch(
                new BatchId(new UUID(0, 1)),
                "BATCH-2026-0099",
                format,
                ALPHA,
                LocalDate.of(2026, 12, 7),
                urgent,
                Optional.empty(),
                members.size(),
                members.stream().map(Transfer::amount).reduce(Money.zero(AED), Money::plus),
                LocalDateTime.of(2026, 12, 4, 10, 15, 30),
                Instant.parse("2026-12-04T06:15:30Z"),
                List.of());
    }

    static Batch salaries(YearMonth month, LocalDateTime made, List<Salary> members) {
        return new Batch(
                new BatchId(new UUID(0, 2)),
                "BATCH-2026-0100",
                BatchFormat.SIF,
                ALPHA,
                made.toLocalDate(),
                false,
                Optional.of(new Batch.Salaries(new UUID(0, 3), month, Optional.of("Alpha Trading LLC"))),
                members.size(),
                members.stream().map(Salary::net).reduce(Money.zero(AED), Money::plus),
                made,
                made.atZone(Batch.ZONE).toInstant(),
                List.of());
    }

    /** The example of section 2.5. */
    static List<Transfer> suppliersAndRent() {
        return List.of(
                new Transfer(
                        1,
                        new PaymentId(new UUID(1, 1)),
                        "PAY-2026-00417",
                        beneficiary(
                                "Gulf Supplies LLC",
                                "Industrial Area 4 Sharjah",
                                "AE060230000001002003004",
                                "102320150",
                                "CBDUAEAD"),
                        aed("12500"),
                        Optional.of(new TransactionType("GDI")),
                        Charges.SHA,
                        "INV 2026-118 2026-121",
                        Optional.empty(),
                        false),
                new Transfer(
                        2,
                        new PaymentId(new UUID(1, 2)),
                        "PAY-2026-00418",
                        beneficiary(
                                "Mina Properties LLC",
                                "Al Mina Street Abu Dhabi",
                                "AE090500000000018765432",
                                "405010101",
                                "ABDIAEAD"),
                        aed("3150.75"),
                        Optional.of(new TransactionType("RNT")),
                        Charges.OUR,
                        "Warehouse rent Dec 2026",
                        Optional.empty(),
                        false));
    }

    static Transfer transfer(int place, String name, Money amount, String instructions) {
        return new Transfer(
                place,
                new PaymentId(new UUID(2, place)),
                "PAY/2026/" + String.format("%05d", place),
                new Beneficiary(
                        name,
                        name,
                        "AE",
                        new Iban("AE070331234567890123456"),
                        Optional.of(name),
                        Optional.empty(),
                        Optional.of(new RoutingCode("203320101"))),
                amount,
                Optional.of(new TransactionType("GDI")),
                Charges.SHA,
                name,
                Optional.of(instructions),
                false);
    }

    private static Beneficiary beneficiary(String name, String address, String iban, String routing, String bic) {
        return new Beneficiary(
                name,
                address,
                "AE",
                new Iban(iban),
                Optional.empty(),
                Optional.of(new Bic(bic)),
                Optional.of(new RoutingCode(routing)));
    }

    static Salary salary(
            int place,
            String person,
            String routing,
            String account,
            String from,
            String to,
            String fixed,
            VariablePay variable,
            int unpaid) {
        return new Salary(
                place,
                new UUID(3, place),
                person,
                new RoutingCode(routing),
                new AccountNumber(account),
                LocalDate.parse(from),
                LocalDate.parse(to),
                aed(fixed),
                variable,
                unpaid,
                false);
    }

    static VariablePay variable(String... parts) {
        return new VariablePay(
                aed(parts[0]),
                aed(parts[1]),
                aed(parts[2]),
                aed(parts[3]),
                aed(parts[4]),
                aed(parts[5]),
                aed(parts[6]));
    }

    static byte[] written(Batch batch, List<Transfer> members) {
        return bytes(out -> FileBatchPress.usual().transfers(batch, members.iterator(), out));
    }

    static byte[] paid(Batch batch, List<Salary> members) {
        return bytes(out -> FileBatchPress.usual().salaries(batch, members.iterator(), out));
    }

    interface Writing {
        void to(ByteArrayOutputStream out) throws IOException;
    }

    static byte[] bytes(Writing writing) {
        var out = new ByteArrayOutputStream();
        try {
            writing.to(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
