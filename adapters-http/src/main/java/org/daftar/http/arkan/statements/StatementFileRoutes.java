package org.daftar.http.arkan.statements;

import static org.daftar.http.routes.Method.POST;
import static org.daftar.http.routes.Output.json;
import static org.daftar.model.kernel.Module.ACCOUNTING;
import static org.daftar.model.kernel.Permission.RECONCILIATION_WRITE;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.daftar.http.arkan.statements.StatementViews.StatementRow;
import org.daftar.http.json.Doc;
import org.daftar.http.routes.Call;
import org.daftar.http.routes.None;
import org.daftar.http.routes.RouteGroup;
import org.daftar.http.routes.Routes;
import org.daftar.model.statements.BankStatement;
import org.daftar.ports.statements.Reconciliation;
import org.daftar.ports.statements.StatementFiles;
import org.daftar.ports.statements.StatementFiles.Taken;
import org.daftar.ports.statements.StatementReader;

/** Files of statements, which Arkan's document does not have. */
public final class StatementFileRoutes implements RouteGroup {

    /** A statement of 200,000 lines with all that banks say of them. */
    private static final int LARGEST = 256 << 20;

    private final StatementFiles files;
    private final StatementReader reader;
    private final Reconciliation reconciliation;

    public StatementFileRoutes(StatementFiles files, StatementReader reader, Reconciliation reconciliation) {
        this.files = files;
        this.reader = reader;
        this.reconciliation = reconciliation;
    }

    record FileView(List<TakenView> statements) {}

    record TakenView(
            UUID accountId,
            @Doc("Lines that are new.") int added,
            @Doc("Lines that were there before.") int known,
            @Doc("Lines that were matched at once.") int matched,
            @Doc("The new statement, or the one that has its reference; absent where every line was in others.")
                    Optional<StatementRow> statement) {}

    @Override
    public void declare(Routes routes) {
        routes.on(
                        POST,
                        "/accounting/bank-reconciliation/statements/file",
                        "arkan.accounting.bank-reconciliation.statements.file")
                .summary("Import the statements of a file: camt.053, MT940 or CSV")
                .extension()
                .module(ACCOUNTING)
                .requires(RECONCILIATION_WRITE)
                .piecemeal()
                .params()
                .form(FileForm.class, LARGEST)
                .writes(json(201, FileView.class))
                .prepare(this::taken)
                .handle((call, none, form, view) -> view);
    }

    private FileView taken(Call call, None none, FileForm form) {
        var csv = form.csv();
        var file = call.upload().gathered();
        var taken = files.take(call.caller(), form.account(), sink -> reader.read(file, form.format(), csv, sink));
        var views = new ArrayList<TakenView>();
        for (var each : taken) views.add(form.autoMatch() ? matched(call, each) : view(each, each.statement(), 0));
        return new FileView(views);
    }

    private TakenView matched(Call call, Taken taken) {
        if (taken.statement().isEmpty()) return view(taken, Optional.empty(), 0);
        var matched = reconciliation.matchUndisputed(
                call.caller(), taken.statement().get().id());
        return view(taken, Optional.of(matched.statement()), matched.lines());
    }

    private static TakenView view(Taken taken, Optional<BankStatement> statement, int matched) {
        return new TakenView(
                taken.account().value(), taken.added(), taken.known(), matched, statement.map(StatementRow::of));
    }
}
