package org.daftar.http.arkan.banking;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.daftar.http.json.Doc;
import org.daftar.model.banking.Batch;
import org.daftar.model.banking.BatchFormat;
import org.daftar.model.party.Party;
import org.daftar.model.payments.RecordedPayment;
import org.jspecify.annotations.Nullable;

/** What is shown of batches, and of what may go into one. */
final class BatchViews {

    private BatchViews() {}

    record BatchView(
            UUID id,
            @Doc("As the bank knows it.") String reference,
            BatchFormat format,
            @Doc("The account that pays.") String iban,
            LocalDate valueDate,
            boolean urgent,
            int count,
            BigDecimal total,
            String currency,
            String fileName,
            @Doc("Of a file of salaries.") Optional<UUID> payrollRunId,
            @Doc("Of a file of salaries: YYYY-MM.") Optional<String> salaryMonth,
            @Doc("What a bank may stumble over, although no rule forbids it.") List<String> warnings,
            Instant createdAt) {

        static BatchView of(Batch batch) {
            return new BatchView(
                    batch.id().value(),
                    batch.reference(),
                    batch.format(),
                    batch.payer().iban().value(),
                    batch.valueDate(),
                    batch.urgent(),
                    batch.count(),
                    batch.total().toDecimal(),
                    batch.total().currency().code(),
                    batch.fileName(),
                    batch.salaries().map(Batch.Salaries::run),
                    batch.salaries().map(salaries -> salaries.month().toString()),
                    batch.warnings(),
                    batch.createdAt());
        }
    }

    record ExportableView(
            UUID id,
            String number,
            UUID partnerId,
            Optional<String> partnerName,
            BigDecimal amount,
            String currency,
            LocalDate date,
            @Doc("Of the ledger: the file is made from the bank account that stands for it.") UUID accountId,
            Optional<String> reference,
            @Doc("Whether it is known to which IBAN the partner is paid.") boolean hasBankDetails) {

        static ExportableView of(RecordedPayment payment, @Nullable Party partner) {
            var content = payment.content();
            var known = Optional.ofNullable(partner);
            return new ExportableView(
                    content.id().value(),
                    payment.posted().orElseThrow().number().toString(),
                    content.partner(),
                    known.map(Party::name),
                    content.amount().toDecimal(),
                    content.amount().currency().code(),
                    content.date(),
                    content.account().value(),
                    content.reference(),
                    known.flatMap(party -> party.content().bank())
                            .filter(bank -> bank.iban().isPresent())
                            .isPresent());
        }
    }
}
