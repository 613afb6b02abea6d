package org.daftar.persistence.banking;

import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Objects;
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
import org.daftar.model.banking.VariablePay;
import org.daftar.model.kernel.AccountNumber;
import org.daftar.model.kernel.Bic;
import org.daftar.model.kernel.Currency;
import org.daftar.model.kernel.Iban;
import org.daftar.model.kernel.Money;
import org.daftar.model.kernel.RoutingCode;
import org.daftar.model.payments.PaymentId;
import org.daftar.persistence.banking.BatchMapper.Row;
import org.daftar.persistence.banking.BatchMemberMapper.SalaryRow;
import org.daftar.persistence.banking.BatchMemberMapper.TransferRow;

/** Rows of batches as core values and back. */
final class BatchRows {

    /** Only dirhams go into batches. */
    private static final Currency AED = Currency.known("AED");

    private BatchRows() {}

    static Batch batch(Row row) {
        return new Batch(
                new BatchId(row.publicId()),
                row.reference(),
                BatchFormat.valueOf(row.format()),
                payer(row),
                row.valueDate(),
                row.urgent(),
                Optional.ofNullable(row.run()).map(run -> salaries(row, run)),
                row.members(),
                new Money(row.total(), Currency.known(row.currency())),
                LocalDateTime.parse(row.made()),
                row.createdAt(),
                Arrays.stream(row.warnings().split("\n"))
                        .filter(warning -> !warning.isEmpty())
                        .toList());
    }

    private static Batch.Salaries salaries(Row row, UUID run) {
        var month = YearMonth.parse(Objects.requireNonNull(row.month()));
        return new Batch.Salaries(run, month, Optional.ofNullable(row.narrative()));
    }

    private static Payer payer(Row row) {
        return new Payer(
                row.payerName(),
                row.payerAddress(),
                row.payerCountry(),
                new Iban(row.payerIban()),
                row.payerBank(),
                Optional.ofNullable(row.payerBic()).map(Bic::new),
                Optional.ofNullable(row.payerRoutingCode()).map(RoutingCode::new),
                Optional.ofNullable(row.employerId()));
    }

    static Row row(long key, Batch batch) {
        var payer = batch.payer();
        return new Row(
                key,
                batch.id().value(),
                batch.reference(),
                batch.format().name(),
                batch.valueDate(),
                batch.urgent(),
                batch.salaries().map(Batch.Salaries::run).orElse(null),
                batch.salaries().map(salaries -> salaries.month().toString()).orElse(null),
                batch.salaries().flatMap(Batch.Salaries::narrative).orElse(null),
                payer.name(),
                payer.address(),
                payer.country(),
                payer.iban().value(),
                payer.bankName(),
                payer.bic().map(Bic::value).orElse(null),
                payer.routingCode().map(RoutingCode::value).orElse(null),
                payer.employerId().orElse(null),
                batch.count(),
                batch.total().minor(),
                batch.total().currency().code(),
                batch.made().toString(),
                batch.createdAt(),
                String.join("\n", batch.warnings()));
    }

    static Transfer transfer(TransferRow row) {
        return new Transfer(
                row.place(),
                new PaymentId(row.payment()),
                row.reference(),
                new Transfer.Beneficiary(
                        row.name(),
                        row.address(),
                        row.country(),
                        new Iban(row.iban()),
                        Optional.ofNullable(row.bankName()),
                        Optional.ofNullable(row.bic()).map(Bic::new),
                        Optional.ofNullable(row.routingCode()).map(RoutingCode::new)),
                new Money(row.amount(), AED),
                Optional.ofNullable(row.type()).map(TransactionType::new),
                Charges.valueOf(row.charges()),
                row.remittance(),
                Optional.ofNullable(row.instructions()),
                row.again());
    }

    static TransferRow row(Transfer transfer) {
        var beneficiary = transfer.beneficiary();
        return new TransferRow(
                transfer.place(),
                transfer.payment().value(),
                transfer.reference(),
                beneficiary.name(),
                beneficiary.address(),
                beneficiary.country(),
                beneficiary.iban().value(),
                beneficiary.bankName().orElse(null),
                beneficiary.bic().map(Bic::value).orElse(null),
                beneficiary.routingCode().map(RoutingCode::value).orElse(null),
                transfer.amount().minor(),
                transfer.type().map(TransactionType::code).orElse(null),
                transfer.charges().name(),
                transfer.remittance(),
                transfer.instructions().orElse(null),
                transfer.again());
    }

    static Salary salary(SalaryRow row) {
        return new Salary(
                row.place(),
                row.employee(),
                row.personId(),
                new RoutingCode(row.routingCode()),
                new AccountNumber(row.account()),
                row.firstDay(),
                row.lastDay(),
                aed(row.fixed()),
                new VariablePay(
                        aed(row.housing()),
                        aed(row.conveyance()),
                        aed(row.medical()),
                        aed(row.passage()),
                        aed(row.overtime()),
                        aed(row.other()),
                        aed(row.encashment())),
                row.unpaidDays(),
                row.again());
    }

    static SalaryRow row(Salary salary) {
        var variable = salary.variable();
        return new SalaryRow(
                salary.place(),
                salary.employee(),
                salary.personId(),
                salary.routingCode().value(),
                salary.account().value(),
                salary.from(),
                salary.to(),
                salary.fixed().minor(),
                variable.housing().minor(),
                variable.conveyance().minor(),
                variable.medical().minor(),
                variable.annualPassage().minor(),
                variable.overtime().minor(),
                variable.other().minor(),
                variable.leaveEncashment().minor(),
                salary.unpaidDays(),
                salary.again());
    }

    private static Money aed(long minor) {
        return new Money(minor, AED);
    }
}
