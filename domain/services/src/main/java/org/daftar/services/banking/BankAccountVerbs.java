package org.daftar.services.banking;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.daftar.model.audit.Fact;
import org.daftar.model.audit.Fact.FieldChange;
import org.daftar.model.banking.BankAccount;
import org.daftar.model.banking.BankAccountId;
import org.daftar.model.kernel.Books;
import org.daftar.model.kernel.Caller;
import org.daftar.model.kernel.Flaw;
import org.daftar.model.kernel.Ids;
import org.daftar.model.kernel.Permission;
import org.daftar.model.kernel.Refusal;
import org.daftar.model.kernel.Refused;
import org.daftar.ports.audit.driven.FactLog;
import org.daftar.ports.banking.BankAccountRegister;
import org.daftar.ports.banking.driven.BankAccountStore;
import org.daftar.ports.banking.query.BankAccounts;
import org.daftar.ports.kernel.Transactions;
import org.daftar.services.audit.Moments;
import org.daftar.services.audit.Told;

record BankAccountVerbs(
        Transactions transactions,
        BankAccountStore store,
        BankAccounts accounts,
        BankLedger ledger,
        FactLog facts,
        Moments moments,
        Ids ids)
        implements BankAccountRegister {

    private static final Told<BankAccount> TOLD = Told.<BankAccount>of()
            .plain("name", BankAccount::name)
            .plain("iban", BankAccount::iban)
            .plain("bankName", BankAccount::bankName)
            .plain("bic", BankAccount::bic)
            .plain("routingCode", BankAccount::routingCode)
            .plain("account", BankAccount::account)
            .plain("usual", BankAccount::usual);

    @Override
    public BankAccount open(Caller caller, NewBankAccount wanted) {
        return transactions.write(caller, () -> {
            requireRights(caller);
            var all = accounts.all(caller.books());
            var now = moments.now();
            var account = new BankAccount(
                    new BankAccountId(ids.next()),
                    wanted.name(),
                    wanted.iban(),
                    wanted.bankName(),
                    wanted.bic(),
                    wanted.routingCode(),
                    ledger.account(caller, wanted.account(), all),
                    wanted.usual() || all.isEmpty(),
                    now,
                    now,
                    1);
            require(account, all);
            yieldTo(caller, account, all, now);
            store.add(caller.books(), account);
            facts.append(caller, fact("bank_account.opened", account, TOLD.beginning(account)));
            return account;
        });
    }

    @Override
    public BankAccount revise(Caller caller, BankAccountId id, BankAccountChange change) {
        return transactions.write(caller, () -> {
            requireRights(caller);
            var before = existing(caller.books(), id);
            Refused.ifStale("bank account", change.version(), before.version());
            var now = moments.now();
            var after = merged(before, change, now);
            var changes = TOLD.changes(before, after);
            if (changes.isEmpty()) return before;
            var all = accounts.all(caller.books());
            require(after, all);
            yieldTo(caller, after, all, now);
            store.replace(caller.books(), after);
            facts.append(caller, fact("bank_account.revised", after, changes));
            return after;
        });
    }

    /** A company has one usual account: where another becomes it, the one before is so no more. */
    private void yieldTo(Caller caller, BankAccount usual, List<BankAccount> all, Instant now) {
        if (!usual.usual()) return;
        for (var other : all) {
            if (!other.usual() || other.id().equals(usual.id())) continue;
            var after = other.unusual(now);
            store.replace(caller.books(), after);
            facts.append(caller, fact("bank_account.revised", after, TOLD.changes(other, after)));
        }
    }

    private static void require(BankAccount account, List<BankAccount> all) {
        var flaws = new ArrayList<Flaw>();
        if (!account.isOfOneBank()) {
            flaws.add(new Flaw(
                    "routingCode",
                    "other_bank",
                    "IBAN and routing code name different banks. Digits 5 to 7 of the IBAN are digits 2 to 4 of the"
                            + " routing code."));
        }
        if (!account.usual()
                && all.stream().anyMatch(other -> other.usual() && other.id().equals(account.id()))) {
            flaws.add(new Flaw(
                    "isDefault", "one_is_needed", "One account is the default one. Make another the default instead."));
        }
        if (!flaws.isEmpty()) throw new Refused(Refusal.Invalid.of(flaws));
        if (all.stream()
                .anyMatch(other ->
                        other.iban().equals(account.iban()) && !other.id().equals(account.id())))
            throw new Refused(new Refusal.Duplicate("iban", account.iban().value()));
    }

    private static BankAccount merged(BankAccount before, BankAccountChange change, Instant now) {
        return new BankAccount(
                before.id(),
                change.name().orRequired("name", before.name()),
                change.iban().orRequired("iban", before.iban()),
                change.bankName().orRequired("bankName", before.bankName()),
                change.bic().or(before.bic()),
                change.routingCode().or(before.routingCode()),
                before.account(),
                change.usual().orRequired("isDefault", before.usual()),
                before.createdAt(),
                now,
                before.version() + 1);
    }

    private BankAccount existing(Books books, BankAccountId id) {
        return accounts.find(books, id).orElseThrow(() -> Refused.missing("bank account", id));
    }

    private static void requireRights(Caller caller) {
        caller.require(Permission.BANK_WRITE);
        caller.require(Permission.ACCOUNT_WRITE);
    }

    private static Fact fact(String action, BankAccount account, List<FieldChange> changes) {
        return new Fact(action, new Fact.Subject("bank_account", account.id().value()), changes);
    }
}
