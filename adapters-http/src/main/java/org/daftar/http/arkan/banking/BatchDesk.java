package org.daftar.http.arkan.banking;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import java.util.UUID;
import org.daftar.http.arkan.banking.BatchViews.ExportableView;
import org.daftar.http.routes.Call;
import org.daftar.http.routes.WrittenFile;
import org.daftar.model.banking.Batch;
import org.daftar.model.banking.BatchFormat;
import org.daftar.model.banking.BatchId;
import org.daftar.model.kernel.Books;
import org.daftar.model.kernel.Page;
import org.daftar.model.kernel.Permission;
import org.daftar.model.kernel.Refused;
import org.daftar.model.party.PartyId;
import org.daftar.model.payments.RecordedPayment;
import org.daftar.ports.banking.BatchPress;
import org.daftar.ports.banking.query.Batches;
import org.daftar.ports.banking.query.Batches.BatchSort;
import org.daftar.ports.party.query.Parties;

/** What the routes of batches ask of the core, and how a batch becomes a file. */
public record BatchDesk(Batches batches, BatchPress press, Parties parties) {

    private static final String BATCH_ID = "X-Batch-Id";

    Page<Batch> page(Call call) {
        return batches.list(call.books(), seesSalaries(call), call.page(BatchSort.class));
    }

    /** What people earn is not for everybody who sees what vendors get. */
    Batch existing(Call call, UUID id) {
        return batches.find(call.books(), new BatchId(id))
                .filter(batch -> batch.salaries().isEmpty() || seesSalaries(call))
                .orElseThrow(() -> Refused.missing("batch", id));
    }

    /** @param id of a batch that is there */
    WrittenFile file(Call call, String id) {
        return file(call.books(), existing(call, UUID.fromString(id)));
    }

    WrittenFile file(Books books, Batch batch) {
        return new WrittenFile(
                batch.fileName(),
                mediaType(batch.format()),
                Map.of(BATCH_ID, batch.id().toString()),
                out -> write(books, batch, out));
    }

    private void write(Books books, Batch batch, OutputStream out) throws IOException {
        if (batch.salaries().isPresent()) press.salaries(batch, batches.salaries(books, batch.id()), out);
        else press.transfers(batch, batches.transfers(books, batch.id()), out);
    }

    /** The partners of a whole page are read in one question. */
    Page<ExportableView> exportable(Call call) {
        var page = batches.exportable(call.books(), call.page(BatchSort.class));
        var partners = parties.details(
                call.books(), page.rows().stream().map(BatchDesk::partner).toList());
        return page.map(payment -> ExportableView.of(payment, partners.get(partner(payment))));
    }

    private static boolean seesSalaries(Call call) {
        return call.caller().permissions().contains(Permission.PAYROLL_READ);
    }

    private static PartyId partner(RecordedPayment payment) {
        return new PartyId(payment.content().partner());
    }

    private static String mediaType(BatchFormat format) {
        return switch (format) {
            case UAEFTS, SIF -> "text/plain; charset=us-ascii";
            case CSV -> "text/csv; charset=utf-8";
            case PAIN_001 -> "application/xml";
        };
    }
}
