package org.daftar.services.ledger;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.daftar.model.audit.Fact;
import org.daftar.model.audit.Fact.FieldChange;
import org.daftar.model.kernel.Books;
import org.daftar.model.kernel.Caller;
import org.daftar.model.kernel.Ids;
import org.daftar.model.kernel.Permission;
import org.daftar.model.kernel.Refusal;
import org.daftar.model.kernel.Refused;
import org.daftar.model.ledger.Account;
import org.daftar.model.ledger.AccountCode;
import org.daftar.model.ledger.AccountId;
import org.daftar.model.ledger.AccountRole;
import org.daftar.model.ledger.AccountType;
import org.daftar.model.ledger.ChartTemplate;
import org.daftar.ports.audit.driven.FactLog;
import org.daftar.ports.kernel.Transactions;
import org.daftar.ports.ledger.ChartOfAccounts;
import org.daftar.ports.ledger.driven.ChartStore;
import org.daftar.ports.ledger.query.Accounts;
import org.daftar.services.audit.Told;

record ChartVerbs(
        Transactions transactions, ChartStore chart, Accounts accounts, FactLog facts, Posting posting, Ids ids)
        implements ChartOfAccounts {

    private static final Told<Account> TOLD = Told.<Account>of()
            .plain("code", Account::code)
            .plain("name", Account::name)
            .plain("subtype", Account::subtype)
            .plain("parent", Account::parent)
            .plain("description", Account::description)
            .plain("active", Account::active);

    @Override
    public AccountId open(Caller caller, NewAccount wanted) {
        return transactions.write(caller, Permission.ACCOUNT_WRITE, () -> {
            requireFree(caller.books(), wanted.code());
            wanted.parent().ifPresent(parent -> requireOfType(wanted.subtype().type(), parent(caller.books(), parent)));
            var account = new Account(
                    new AccountId(ids.next()),
                    wanted.code(),
                    wanted.name(),
                    wanted.subtype(),
                    wanted.parent(),
                    wanted.description(),
                    wanted.active(),
                    false,
                    posting.now(),
                    1);
            chart.add(caller.books(), account);
            facts.append(caller, new Fact("account.opened", subject(account), TOLD.beginning(account)));
            return account.id();
        });
    }

    @Override
    public void revise(Caller caller, AccountId id, AccountChange change) {
        transactions.write(caller, Permission.ACCOUNT_WRITE, () -> {
            var before = chart.find(caller.books(), id).orElseThrow(() -> Refused.missing("account", id));
            var after = merged(before, change);
            var changes = TOLD.changes(before, after);
            judge(caller.books(), before, after, change);
            if (changes.isEmpty()) return before;
            chart.replace(caller.books(), after);
            facts.append(caller, new Fact("account.revised", subject(after), changes));
            return after;
        });
    }

    @Override
    public void assign(Caller caller, AccountRole role, AccountId id) {
        transactions.write(caller, Permission.ACCOUNT_WRITE, () -> {
            var books = caller.books();
            var holder = chart.inRole(books, role);
            if (holder.equals(Optional.of(id))) return id;
            var account = chart.find(books, id)
                    .orElseThrow(() -> new Refused(Refusal.Invalid.of(
                            "accountId", "unknown_account", "There is no account " + id + " in this company.")));
            requireFit(role, account);
            if (holder.isPresent())
                throw new Refused(new Refusal.RuleViolated(
                        "role_assigned", "Another account is used as " + role + ", and what it holds stays there."));
            chart.assign(books, role, id);
            facts.append(
                    caller, new Fact("account.assigned", subject(account), List.of(FieldChange.set("role", role))));
            return id;
        });
    }

    private static void requireFit(AccountRole role, Account account) {
        var subtype = ChartTemplate.subtypeOf(role);
        if (account.subtype() == subtype && account.active()) return;
        throw new Refused(Refusal.Invalid.of(
                "accountId",
                account.active() ? "other_subtype" : "account_inactive",
                "What is used as " + role + " is an active account of subtype " + subtype + ", and " + account.code()
                        + " is " + (account.active() ? "of subtype " + account.subtype() : "inactive") + "."));
    }

    private void judge(Books books, Account before, Account after, AccountChange change) {
        Refused.ifStale("account", change.version(), before.version());
        boolean redefined = !before.code().equals(after.code()) || before.subtype() != after.subtype();
        if (redefined && before.used()) {
            throw new Refused(new Refusal.InUse(
                    "account",
                    before.id().toString(),
                    "Account " + before.code()
                            + " has posted lines, so its code and type stay. Open another account instead."));
        }
        if (!before.code().equals(after.code())) requireFree(books, after.code());
        boolean retyped = before.type() != after.type();
        if (retyped) requireNoneBelow(books, before);
        if (retyped || !before.parent().equals(after.parent())) {
            after.parent().ifPresent(parent -> requireBelow(books, after, parent));
        }
        if (before.active() && !after.active()) requireIdle(books, before);
    }

    private void requireIdle(Books books, Account account) {
        var balance = accounts.row(books, account.id()).orElseThrow().balance();
        if (!balance.isZero()) {
            throw new Refused(new Refusal.InUse(
                    "account",
                    account.id().toString(),
                    "Account " + account.code() + " has a balance of " + balance
                            + ". Move it to another account first."));
        }
        chart.roleOf(books, account.id()).ifPresent(role -> {
            throw new Refused(new Refusal.InUse(
                    "account",
                    account.id().toString(),
                    "The posting rules use account " + account.code() + " as " + role + ", so it stays active."));
        });
    }

    private void requireFree(Books books, AccountCode code) {
        if (chart.byCode(books, code).isPresent()) throw new Refused(new Refusal.Duplicate("code", code.value()));
    }

    private void requireNoneBelow(Books books, Account account) {
        boolean alone =
                accounts.chart(books).stream().noneMatch(each -> each.parent().equals(Optional.of(account.id())));
        if (alone) return;
        throw new Refused(new Refusal.InUse(
                "account",
                account.id().toString(),
                "Accounts stand below " + account.code() + ", so it stays of the type that they are of."));
    }

    private void requireBelow(Books books, Account account, AccountId parent) {
        var first = parent(books, parent);
        requireNoCycle(books, account.id(), first);
        requireOfType(account.type(), first);
    }

    private void requireNoCycle(Books books, AccountId account, Account parent) {
        var seen = new HashSet<>(Set.of(account));
        for (Optional<Account> above = Optional.of(parent);
                above.isPresent();
                above = above.get().parent().map(next -> parent(books, next))) {
            if (!seen.add(above.get().id())) {
                throw new Refused(Refusal.Invalid.of(
                        "parentId", "cycle", "An account cannot stand below itself. Choose another parent."));
            }
        }
    }

    private static void requireOfType(AccountType type, Account parent) {
        if (parent.type() == type) return;
        throw new Refused(Refusal.Invalid.of(
                "parentId",
                "other_type",
                "An account stands below one of its own type, and " + parent.code() + " is of another."));
    }

    private Account parent(Books books, AccountId id) {
        return chart.find(books, id)
                .orElseThrow(() -> new Refused(Refusal.Invalid.of(
                        "parentId", "unknown_account", "There is no account " + id + " in this company.")));
    }

    private static Account merged(Account before, AccountChange change) {
        return new Account(
                before.id(),
                change.code().orRequired("code", before.code()),
                change.name().orRequired("name", before.name()),
                change.subtype().orRequired("subtype", before.subtype()),
                change.parent().or(before.parent()),
                change.description().or(before.description()),
                change.active().orRequired("isActive", before.active()),
                before.used(),
                before.createdAt(),
                before.version() + 1);
    }

    private static Fact.Subject subject(Account account) {
        return new Fact.Subject("account", account.id().value());
    }
}
