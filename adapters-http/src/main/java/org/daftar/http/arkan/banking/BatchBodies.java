package org.daftar.http.arkan.banking;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.daftar.http.json.Default;
import org.daftar.http.json.Doc;
import org.daftar.http.json.Example;
import org.daftar.http.json.Items;
import org.daftar.http.json.Text;
import org.daftar.model.banking.BatchFormat;
import org.daftar.model.banking.BatchId;
import org.daftar.model.banking.Charges;
import org.daftar.model.banking.TransactionType;
import org.daftar.model.payments.PaymentId;
import org.daftar.ports.banking.NewBatch;
import org.daftar.ports.banking.NewBatch.Special;

/** What is sent for a file of payments. */
final class BatchBodies {

    static final int MOST_PAYMENTS = 5000;

    private static final String TYPE = "[A-Z]{3}";
    private static final String BEARER = "OUR|SHA|BEN";

    private BatchBodies() {}

    record BatchPath(UUID id) {

        BatchId batch() {
            return new BatchId(id);
        }
    }

    @Example(
            """
            {"paymentIds": ["7d0c6f0e-5a5b-4a39-9a55-0c2f3f6f8a11"], "valueDate": "2026-12-07", "purposeCode": "GDI"}""")
    record TransferBody(
            @Items(min = 1, max = MOST_PAYMENTS) List<UUID> paymentIds,
            @Doc("The bank account that pays, or the ledger account that it is; the default one when absent.")
                    Optional<UUID> accountId,
            @Doc("When the bank shall pay; not before today.") LocalDate valueDate,
            @Doc("Transaction type of the Central Bank, such as GDI for goods.") @Text(pattern = TYPE)
                    String purposeCode,
            @Doc("OUR, SHA or BEN.") @Default("SHA") @Text(pattern = BEARER) String chargeBearer,
            @Doc("Extension.") @Default("false") boolean urgent,
            @Doc("Take payments once more that are in another file.") @Default("false") boolean reExport,
            @Doc("What is otherwise for single payments (extension).") @Items(max = MOST_PAYMENTS) @Default("[]")
                    List<SpecialBody> payments) {

        NewBatch toNew(BatchFormat format) {
            return new NewBatch(
                    format,
                    ids(paymentIds),
                    accountId,
                    Optional.of(valueDate),
                    Optional.of(new TransactionType(purposeCode)),
                    Charges.valueOf(chargeBearer),
                    urgent,
                    reExport,
                    special(payments));
        }
    }

    @Example("""
            {"paymentIds": ["7d0c6f0e-5a5b-4a39-9a55-0c2f3f6f8a11"]}""")
    record CsvBody(
            @Items(min = 1, max = MOST_PAYMENTS) List<UUID> paymentIds,
            @Doc("The bank account that pays, or the ledger account that it is; the default one when absent.")
                    Optional<UUID> accountId,
            @Doc("Today when absent.") Optional<LocalDate> valueDate,
            @Doc("Transaction type of the Central Bank (extension).") @Text(pattern = TYPE)
                    Optional<String> purposeCode,
            @Doc("Take payments once more that are in another file.") @Default("false") boolean reExport) {

        NewBatch toNew() {
            return new NewBatch(
                    BatchFormat.CSV,
                    ids(paymentIds),
                    accountId,
                    valueDate,
                    purposeCode.map(TransactionType::new),
                    Charges.SHA,
                    false,
                    reExport,
                    Map.of());
        }
    }

    record SpecialBody(
            UUID paymentId,
            @Text(pattern = TYPE) Optional<String> purposeCode,
            @Text(pattern = BEARER) Optional<String> chargeBearer,
            @Doc("For the beneficiary's bank.") @Text(min = 1, max = 175) Optional<String> instructions) {

        Special toSpecial() {
            return new Special(purposeCode.map(TransactionType::new), chargeBearer.map(Charges::valueOf), instructions);
        }
    }

    /** Of two that speak of one payment the later one holds. */
    private static Map<PaymentId, Special> special(List<SpecialBody> sent) {
        var special = new HashMap<PaymentId, Special>();
        for (var one : sent) special.put(new PaymentId(one.paymentId()), one.toSpecial());
        return special;
    }

    private static List<PaymentId> ids(List<UUID> sent) {
        var ids = new ArrayList<PaymentId>(sent.size());
        for (var id : sent) ids.add(new PaymentId(id));
        return ids;
    }
}
