package org.daftar.http.arkan.banking;

import static org.daftar.http.routes.Method.GET;
import static org.daftar.http.routes.Method.POST;
import static org.daftar.http.routes.Output.issued;
import static org.daftar.http.routes.Output.json;
import static org.daftar.http.routes.Output.page;
import static org.daftar.http.routes.Output.written;
import static org.daftar.model.kernel.Module.ACCOUNTING;
import static org.daftar.model.kernel.Permission.BANK_EXPORT;
import static org.daftar.model.kernel.Permission.BANK_READ;

import org.daftar.http.arkan.banking.BatchBodies.BatchPath;
import org.daftar.http.arkan.banking.BatchBodies.CsvBody;
import org.daftar.http.arkan.banking.BatchBodies.TransferBody;
import org.daftar.http.arkan.banking.BatchViews.BatchView;
import org.daftar.http.arkan.banking.BatchViews.ExportableView;
import org.daftar.http.routes.Output;
import org.daftar.http.routes.RouteGroup;
import org.daftar.http.routes.Routes;
import org.daftar.model.banking.Batch;
import org.daftar.model.banking.BatchFormat;
import org.daftar.ports.banking.Batching;
import org.daftar.ports.banking.query.Batches.BatchSort;

/** Arkan, "Batch Payment Export". That a batch stays and can be taken away again is an extension, and so is ISO 20022. */
public final class BatchRoutes implements RouteGroup {

    /** Five thousand ids, each with something special to say. */
    private static final int BODY_LIMIT = 4 << 20;

    private final Batching batching;
    private final BatchDesk desk;

    public BatchRoutes(Batching batching, BatchDesk desk) {
        this.batching = batching;
        this.desk = desk;
    }

    @Override
    public void declare(Routes routes) {
        declareExports(routes);
        routes.on(GET, "/accounting/batch-payment/exportable", "arkan.accounting.batch-payment.exportable.list")
                .summary("Page through posted transfers that are in no file yet")
                .module(ACCOUNTING)
                .requires(BANK_READ)
                .params()
                .reads(page(ExportableView.class, BatchSort.class))
                .handle((call, none) -> desk.exportable(call));
        routes.on(GET, "/accounting/batch-payment/batches", "arkan.accounting.batch-payment.batches.list")
                .summary("Page through the files that were made")
                .extension()
                .module(ACCOUNTING)
                .requires(BANK_READ)
                .params()
                .reads(page(BatchView.class, BatchSort.class))
                .handle((call, none) -> desk.page(call).map(BatchView::of));
        routes.on(GET, "/accounting/batch-payment/batches/{id}", "arkan.accounting.batch-payment.batches.get")
                .summary("Read what is known of a file")
                .extension()
                .module(ACCOUNTING)
                .requires(BANK_READ)
                .params(BatchPath.class)
                .reads(json(BatchView.class))
                .handle((call, path) -> BatchView.of(desk.existing(call, path.id())));
        routes.on(GET, "/accounting/batch-payment/batches/{id}/file", "arkan.accounting.batch-payment.batches.file")
                .summary("Take a file away again: it is the same, whatever became of payments and partners since")
                .extension()
                .module(ACCOUNTING)
                .requires(BANK_EXPORT)
                .params(BatchPath.class)
                .reads(written())
                .handle((call, path) -> desk.file(call.books(), desk.existing(call, path.id())));
    }

    private void declareExports(Routes routes) {
        routes.on(POST, "/accounting/batch-payment/export/uaefts", "arkan.accounting.batch-payment.export.uaefts")
                .summary("Put payments into a file of the UAE Funds Transfer System")
                .module(ACCOUNTING)
                .requires(BANK_EXPORT)
                .bodyLimit(BODY_LIMIT)
                .params()
                .body(TransferBody.class)
                .writes(file())
                .handle((call, none, sent) -> batching.export(call.caller(), sent.toNew(BatchFormat.UAEFTS)));
        routes.on(POST, "/accounting/batch-payment/export/csv", "arkan.accounting.batch-payment.export.csv")
                .summary("Put payments into a CSV file")
                .module(ACCOUNTING)
                .requires(BANK_EXPORT)
                .bodyLimit(BODY_LIMIT)
                .params()
                .body(CsvBody.class)
                .writes(file())
                .handle((call, none, sent) -> batching.export(call.caller(), sent.toNew()));
        routes.on(POST, "/accounting/batch-payment/export/pain001", "arkan.accounting.batch-payment.export.pain001")
                .summary("Put payments into a credit transfer initiation of ISO 20022 (pain.001)")
                .extension()
                .module(ACCOUNTING)
                .requires(BANK_EXPORT)
                .bodyLimit(BODY_LIMIT)
                .params()
                .body(TransferBody.class)
                .writes(file())
                .handle((call, none, sent) -> batching.export(call.caller(), sent.toNew(BatchFormat.PAIN_001)));
    }

    private Output<Batch> file() {
        return issued(batch -> batch.id().toString(), desk::file);
    }
}
