package org.daftar.http.arkan.banking;

import static org.daftar.http.routes.Method.GET;
import static org.daftar.http.routes.Method.PATCH;
import static org.daftar.http.routes.Method.POST;
import static org.daftar.http.routes.Output.json;
import static org.daftar.http.routes.Output.page;
import static org.daftar.model.kernel.Module.ACCOUNTING;
import static org.daftar.model.kernel.Permission.ACCOUNT_WRITE;
import static org.daftar.model.kernel.Permission.BANK_READ;
import static org.daftar.model.kernel.Permission.BANK_WRITE;

import org.daftar.http.arkan.banking.BankAccountBodies.BankAccountBody;
import org.daftar.http.arkan.banking.BankAccountBodies.BankAccountChangeBody;
import org.daftar.http.arkan.banking.BankAccountBodies.BankAccountPath;
import org.daftar.http.arkan.banking.BankAccountBodies.BankAccountView;
import org.daftar.http.routes.RouteGroup;
import org.daftar.http.routes.Routes;
import org.daftar.model.kernel.Page;
import org.daftar.model.kernel.Refused;
import org.daftar.ports.banking.BankAccountRegister;
import org.daftar.ports.banking.query.BankAccounts;

/** The company's own accounts with banks. None of this is in Arkan's document. */
public final class BankAccountRoutes implements RouteGroup {

    private final BankAccountRegister register;
    private final BankAccounts accounts;

    public BankAccountRoutes(BankAccountRegister register, BankAccounts accounts) {
        this.register = register;
        this.accounts = accounts;
    }

    enum BankAccountSort {
        CREATED_AT
    }

    @Override
    public void declare(Routes routes) {
        routes.on(GET, "/accounting/bank-accounts", "arkan.accounting.bank-accounts.list")
                .summary("Page through the company's own bank accounts")
                .extension()
                .module(ACCOUNTING)
                .requires(BANK_READ)
                .params()
                .reads(page(BankAccountView.class, BankAccountSort.class))
                .handle((call, none) -> Page.of(accounts.all(call.books()), call.page(BankAccountSort.class))
                        .map(BankAccountView::of));
        routes.on(POST, "/accounting/bank-accounts", "arkan.accounting.bank-accounts.create")
                .summary("Register a bank account of the company, with its account in the ledger")
                .extension()
                .module(ACCOUNTING)
                .requires(BANK_WRITE, ACCOUNT_WRITE)
                .params()
                .body(BankAccountBody.class)
                .writes(json(201, BankAccountView.class))
                .handle((call, none, sent) -> BankAccountView.of(register.open(call.caller(), sent.toNew())));
        routes.on(GET, "/accounting/bank-accounts/{id}", "arkan.accounting.bank-accounts.get")
                .summary("Read one bank account of the company")
                .extension()
                .module(ACCOUNTING)
                .requires(BANK_READ)
                .params(BankAccountPath.class)
                .reads(json(BankAccountView.class))
                .handle((call, path) -> accounts.find(call.books(), path.account())
                        .map(BankAccountView::of)
                        .orElseThrow(() -> Refused.missing("bank account", path.id())));
        routes.on(PATCH, "/accounting/bank-accounts/{id}", "arkan.accounting.bank-accounts.update")
                .summary("Change attributes of a bank account of the company")
                .extension()
                .module(ACCOUNTING)
                .requires(BANK_WRITE, ACCOUNT_WRITE)
                .params(BankAccountPath.class)
                .body(BankAccountChangeBody.class)
                .writes(json(BankAccountView.class))
                .handle((call, path, sent) ->
                        BankAccountView.of(register.revise(call.caller(), path.account(), sent.toChange())));
    }
}
