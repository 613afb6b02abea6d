package org.daftar.http.arkan.accounting;

import static org.daftar.http.routes.Method.GET;
import static org.daftar.http.routes.Method.PATCH;
import static org.daftar.http.routes.Method.POST;
import static org.daftar.http.routes.Output.json;
import static org.daftar.http.routes.Output.page;
import static org.daftar.model.kernel.Module.ACCOUNTING;
import static org.daftar.model.kernel.Permission.ACCOUNT_READ;
import static org.daftar.model.kernel.Permission.ACCOUNT_WRITE;

import org.daftar.http.arkan.accounting.AccountBodies.AccountBody;
import org.daftar.http.arkan.accounting.AccountBodies.AccountChangeBody;
import org.daftar.http.arkan.accounting.AccountBodies.AccountFilter;
import org.daftar.http.arkan.accounting.AccountBodies.AccountPath;
import org.daftar.http.arkan.accounting.AccountBodies.AccountView;
import org.daftar.http.arkan.accounting.RoleBodies.RoleBody;
import org.daftar.http.arkan.accounting.RoleBodies.RolesView;
import org.daftar.http.routes.RouteGroup;
import org.daftar.http.routes.Routes;
import org.daftar.model.kernel.Books;
import org.daftar.model.kernel.Refused;
import org.daftar.model.ledger.AccountId;
import org.daftar.ports.ledger.ChartOfAccounts;
import org.daftar.ports.ledger.query.Accounts;
import org.daftar.ports.ledger.query.Accounts.AccountRow;
import org.daftar.ports.ledger.query.Accounts.AccountSort;

/** Arkan, "Chart of Accounts", with what posting rules use accounts for as an extension. */
public final class AccountRoutes implements RouteGroup {

    private final ChartOfAccounts chart;
    private final Accounts accounts;

    public AccountRoutes(ChartOfAccounts chart, Accounts accounts) {
        this.chart = chart;
        this.accounts = accounts;
    }

    @Override
    public void declare(Routes routes) {
        roles(routes);
        routes.on(GET, "/accounting/accounts", "arkan.accounting.accounts.list")
                .summary("Page through the chart of accounts")
                .module(ACCOUNTING)
                .requires(ACCOUNT_READ)
                .params(AccountFilter.class)
                .reads(page(AccountView.class, AccountSort.class))
                .handle((call, filter) -> accounts.list(call.books(), filter.selection(), call.page(AccountSort.class))
                        .map(AccountView::of));
        routes.on(POST, "/accounting/accounts", "arkan.accounting.accounts.create")
                .summary("Add an account to the chart")
                .module(ACCOUNTING)
                .requires(ACCOUNT_WRITE)
                .params()
                .body(AccountBody.class)
                .writes(json(201, AccountView.class))
                .handle((call, none, sent) -> view(call.books(), chart.open(call.caller(), sent.toNew())));
        routes.on(GET, "/accounting/accounts/{id}", "arkan.accounting.accounts.get")
                .summary("Read one account")
                .module(ACCOUNTING)
                .requires(ACCOUNT_READ)
                .params(AccountPath.class)
                .reads(json(AccountView.class))
                .handle((call, path) -> view(call.books(), path.account()));
        routes.on(PATCH, "/accounting/accounts/{id}", "arkan.accounting.accounts.update")
                .summary("Change attributes of an account")
                .module(ACCOUNTING)
                .requires(ACCOUNT_WRITE)
                .params(AccountPath.class)
                .body(AccountChangeBody.class)
                .writes(json(AccountView.class))
                .handle((call, path, sent) -> {
                    var before = existing(call.books(), path.account()).account();
                    chart.revise(call.caller(), path.account(), sent.toChange(before));
                    return view(call.books(), path.account());
                });
    }

    private void roles(Routes routes) {
        routes.on(GET, "/accounting/account-roles", "arkan.accounting.account-roles.list")
                .summary("Which accounts the posting rules use, and for what")
                .extension()
                .module(ACCOUNTING)
                .requires(ACCOUNT_READ)
                .params()
                .reads(json(RolesView.class))
                .handle((call, none) -> RolesView.of(accounts.roles(call.books())));
        routes.on(POST, "/accounting/account-roles", "arkan.accounting.account-roles.assign")
                .summary("Give a role that no account has to one")
                .extension()
                .module(ACCOUNTING)
                .requires(ACCOUNT_WRITE)
                .params()
                .body(RoleBody.class)
                .writes(json(RolesView.class))
                .handle((call, none, sent) -> {
                    chart.assign(call.caller(), sent.role(), new AccountId(sent.accountId()));
                    return RolesView.of(accounts.roles(call.books()));
                });
    }

    private AccountView view(Books books, AccountId id) {
        return AccountView.of(existing(books, id));
    }

    private AccountRow existing(Books books, AccountId id) {
        return accounts.row(books, id).orElseThrow(() -> Refused.missing("account", id));
    }
}
