package org.daftar.http.arkan.statements;

import static org.daftar.http.routes.Method.GET;
import static org.daftar.http.routes.Method.POST;
import static org.daftar.http.routes.Method.PUT;
import static org.daftar.http.routes.Output.json;
import static org.daftar.http.routes.Output.page;
import static org.daftar.http.routes.Output.rising;
import static org.daftar.model.kernel.Module.ACCOUNTING;
import static org.daftar.model.kernel.Permission.COMPANY_MANAGE;
import static org.daftar.model.kernel.Permission.JOURNAL_POST;
import static org.daftar.model.kernel.Permission.RECONCILIATION_READ;
import static org.daftar.model.kernel.Permission.RECONCILIATION_WRITE;

import java.util.List;
import java.util.Optional;
import org.daftar.http.arkan.statements.StatementBodies.AccountQuery;
import org.daftar.http.arkan.statements.StatementBodies.BankWriteOffBody;
import org.daftar.http.arkan.statements.StatementBodies.LineFilter;
import org.daftar.http.arkan.statements.StatementBodies.MatchBody;
import org.daftar.http.arkan.statements.StatementBodies.SettingsBody;
import org.daftar.http.arkan.statements.StatementBodies.StatementBody;
import org.daftar.http.arkan.statements.StatementBodies.StatementFilter;
import org.daftar.http.arkan.statements.StatementBodies.StatementPath;
import org.daftar.http.arkan.statements.StatementBodies.StatementQuery;
import org.daftar.http.arkan.statements.StatementBodies.UnmatchBody;
import org.daftar.http.arkan.statements.StatementViews.AutoMatchedView;
import org.daftar.http.arkan.statements.StatementViews.BankLineView;
import org.daftar.http.arkan.statements.StatementViews.PostingView;
import org.daftar.http.arkan.statements.StatementViews.ProposedView;
import org.daftar.http.arkan.statements.StatementViews.ReportView;
import org.daftar.http.arkan.statements.StatementViews.SettingsView;
import org.daftar.http.arkan.statements.StatementViews.StatementRow;
import org.daftar.http.arkan.statements.StatementViews.StatementView;
import org.daftar.http.routes.Call;
import org.daftar.http.routes.RouteGroup;
import org.daftar.http.routes.Routes;
import org.daftar.model.kernel.Page;
import org.daftar.model.kernel.Refused;
import org.daftar.model.ledger.AccountId;
import org.daftar.model.statements.BankStatement;
import org.daftar.model.statements.ReconciledLine;
import org.daftar.ports.statements.Reconciliation;
import org.daftar.ports.statements.query.BankStatements;
import org.daftar.ports.statements.query.BankStatements.LineSort;
import org.daftar.ports.statements.query.BankStatements.PostingSort;
import org.daftar.ports.statements.query.BankStatements.StatementSort;
import org.daftar.ports.statements.query.MatchProposals;

/** Arkan, "Bank Reconciliation"; reading statements, proposals, undoing and the report are extensions. */
public final class StatementRoutes implements RouteGroup {

    private static final String PLACE = "/accounting/bank-reconciliation";
    private static final String ID = "arkan.accounting.bank-reconciliation.";
    private static final int SHOWN = 100;

    private final Reconciliation reconciliation;
    private final BankStatements statements;
    private final MatchProposals proposals;

    public StatementRoutes(Reconciliation reconciliation, BankStatements statements, MatchProposals proposals) {
        this.reconciliation = reconciliation;
        this.statements = statements;
        this.proposals = proposals;
    }

    @Override
    public void declare(Routes routes) {
        declareStatements(routes);
        declareMatching(routes);
        declareStanding(routes);
    }

    private void declareStatements(Routes routes) {
        routes.on(POST, PLACE + "/statements", ID + "statements.import")
                .summary("Import a bank statement with its lines")
                .module(ACCOUNTING)
                .requires(RECONCILIATION_WRITE)
                .params()
                .body(StatementBody.class)
                .writes(json(201, StatementView.class))
                .handle((call, none, sent) ->
                        view(call, reconciliation.take(call.caller(), sent.toNew()), StatementBodies.MOST_LINES));
        routes.on(GET, PLACE + "/statements", ID + "statements.list")
                .summary("Page through imported statements")
                .module(ACCOUNTING)
                .requires(RECONCILIATION_READ)
                .params(StatementFilter.class)
                .reads(page(StatementRow.class, StatementSort.class))
                .handle((call, filter) -> statements
                        .list(call.books(), filter.accountId().map(AccountId::new), call.page(StatementSort.class))
                        .map(StatementRow::of));
        routes.on(GET, PLACE + "/statements/{id}", ID + "statements.get")
                .summary("Read one statement with its first lines")
                .extension()
                .module(ACCOUNTING)
                .requires(RECONCILIATION_READ)
                .params(StatementPath.class)
                .reads(json(StatementView.class))
                .handle((call, path) -> view(call, existing(call, path), SHOWN));
        routes.on(GET, PLACE + "/statements/{id}/lines", ID + "statements.lines")
                .summary("Page through the lines of a statement")
                .extension()
                .module(ACCOUNTING)
                .requires(RECONCILIATION_READ)
                .params(LineFilter.class)
                .reads(rising(BankLineView.class, LineSort.PLACE))
                .handle((call, filter) -> statements
                        .lines(call.books(), filter.statement(), filter.status(), call.page(LineSort.class))
                        .map(BankLineView::of));
    }

    private void declareMatching(Routes routes) {
        routes.on(POST, PLACE + "/match", ID + "match")
                .summary("Tie a statement line to booked entries")
                .module(ACCOUNTING)
                .requires(RECONCILIATION_WRITE)
                .params()
                .body(MatchBody.class)
                .writes(json(BankLineView.class))
                .handle((call, none, sent) -> BankLineView.of(
                        reconciliation.match(call.caller(), sent.line(), sent.entries(), sent.payments())));
        routes.on(POST, PLACE + "/unmatch", ID + "unmatch")
                .summary("Undo what a statement line was tied to")
                .extension()
                .module(ACCOUNTING)
                .requires(RECONCILIATION_WRITE)
                .params()
                .body(UnmatchBody.class)
                .writes(json(BankLineView.class))
                .handle((call, none, sent) -> BankLineView.of(reconciliation.unmatch(call.caller(), sent.line())));
        routes.on(POST, PLACE + "/write-off", ID + "write-off")
                .summary("Book off a small residual of a statement line")
                .module(ACCOUNTING)
                .requires(RECONCILIATION_WRITE, JOURNAL_POST)
                .params()
                .body(BankWriteOffBody.class)
                .writes(json(BankLineView.class))
                .handle((call, none, sent) -> BankLineView.of(reconciliation.writeOff(
                        call.caller(),
                        sent.line(),
                        sent.accountId().map(AccountId::new),
                        sent.amount(),
                        sent.description())));
        routes.on(GET, PLACE + "/proposals", ID + "proposals")
                .summary("Page through the unmatched lines of a statement with what each may be")
                .extension()
                .module(ACCOUNTING)
                .requires(RECONCILIATION_READ)
                .params(StatementQuery.class)
                .reads(rising(ProposedView.class, LineSort.PLACE))
                .handle((call, query) -> proposals
                        .of(call.books(), query.statement(), call.page(LineSort.class))
                        .map(ProposedView::of));
        routes.on(POST, PLACE + "/statements/{id}/auto-match", ID + "statements.auto-match")
                .summary("Match the lines of a statement that are beyond dispute")
                .extension()
                .module(ACCOUNTING)
                .requires(RECONCILIATION_WRITE)
                .piecemeal()
                .params(StatementPath.class)
                .writes(json(AutoMatchedView.class))
                .prepare((call, path, none) -> reconciliation.matchUndisputed(call.caller(), path.statement()))
                .handle((call, path, none, matched) -> AutoMatchedView.of(matched));
    }

    private void declareStanding(Routes routes) {
        routes.on(GET, PLACE + "/report", ID + "report")
                .summary("Compare the balance of a bank account with its statements")
                .extension()
                .module(ACCOUNTING)
                .requires(RECONCILIATION_READ)
                .params(AccountQuery.class)
                .reads(json(ReportView.class))
                .handle((call, query) ->
                        ReportView.of(query.accountId(), statements.standing(call.books(), query.account())));
        routes.on(GET, PLACE + "/in-transit", ID + "in-transit")
                .summary("Page through what is booked on a bank account and on no statement")
                .extension()
                .module(ACCOUNTING)
                .requires(RECONCILIATION_READ)
                .params(AccountQuery.class)
                .reads(page(PostingView.class, PostingSort.class))
                .handle((call, query) -> statements
                        .inTransit(call.books(), query.account(), call.page(PostingSort.class))
                        .map(PostingView::of));
        routes.on(GET, PLACE + "/settings", ID + "settings.get")
                .summary("Read what may be written off")
                .extension()
                .module(ACCOUNTING)
                .requires(RECONCILIATION_READ)
                .params()
                .reads(json(SettingsView.class))
                .handle((call, none) -> SettingsView.of(statements.writeOffLimit(call.books())));
        routes.on(PUT, PLACE + "/settings", ID + "settings.update")
                .summary("Decide what may be written off")
                .extension()
                .module(ACCOUNTING)
                .requires(COMPANY_MANAGE)
                .params()
                .body(SettingsBody.class)
                .writes(json(SettingsView.class))
                .handle((call, none, sent) ->
                        SettingsView.of(reconciliation.limitWriteOffs(call.caller(), sent.writeOffLimit())));
    }

    private BankStatement existing(Call call, StatementPath path) {
        return statements
                .find(call.books(), path.statement())
                .orElseThrow(() -> Refused.missing("bank statement", path.id()));
    }

    private StatementView view(Call call, BankStatement statement, int most) {
        var first = new Page.Request<>(LineSort.PLACE, true, most, Optional.empty(), false);
        List<ReconciledLine> lines = statements
                .lines(call.books(), statement.id(), Optional.empty(), first)
                .rows();
        return StatementView.of(statement, lines);
    }
}
