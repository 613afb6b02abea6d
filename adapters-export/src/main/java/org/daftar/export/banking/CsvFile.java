package org.daftar.export.banking;

import static org.daftar.export.banking.AsciiLines.amount;
import static org.daftar.export.table.CsvRow.guarded;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import org.daftar.export.table.CsvRow;
import org.daftar.model.banking.Batch;
import org.daftar.model.banking.TransactionType;
import org.daftar.model.banking.Transfer;
import org.daftar.model.kernel.RoutingCode;

/** Transfers as CSV (RFC 4180) in UTF-8, with a line of titles. A text that a spreadsheet would take for a formula begins with an apostrophe. */
final class CsvFile {

    private static final List<String> TITLES = List.of(
            "reference",
            "beneficiaryName",
            "iban",
            "bankName",
            "routingCode",
            "amount",
            "currency",
            "valueDate",
            "purpose");

    private final Batch batch;

    CsvFile(Batch batch) {
        this.batch = batch;
    }

    void write(Iterator<Transfer> members, OutputStream into) throws IOException {
        Writer out = new BufferedWriter(new OutputStreamWriter(into, StandardCharsets.UTF_8));
        CsvRow.write(out, TITLES);
        while (members.hasNext()) CsvRow.write(out, cells(members.next()));
        out.flush();
    }

    private List<String> cells(Transfer transfer) {
        var beneficiary = transfer.beneficiary();
        return List.of(
                transfer.reference(),
                guarded(beneficiary.name()),
                beneficiary.iban().value(),
                guarded(beneficiary.bankName().orElse("")),
                beneficiary.routingCode().map(RoutingCode::value).orElse(""),
                amount(transfer.amount()),
                transfer.amount().currency().code(),
                batch.valueDate().toString(),
                transfer.type().map(TransactionType::code).orElse(""));
    }
}
