package org.daftar.services.payroll;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.daftar.model.audit.Fact;
import org.daftar.model.audit.Fact.FieldChange;
import org.daftar.model.kernel.Books;
import org.daftar.model.kernel.Caller;
import org.daftar.model.kernel.Particulars;
import org.daftar.model.kernel.Permission;
import org.daftar.model.kernel.Refusal;
import org.daftar.model.kernel.Refused;
import org.daftar.model.ledger.AccountId;
import org.daftar.model.ledger.AccountRole;
import org.daftar.model.ledger.EntryLine;
import org.daftar.model.ledger.JournalEntry;
import org.daftar.model.payroll.GratuityRule;
import org.daftar.model.payroll.PayrollPosting;
import org.daftar.model.payroll.PayrollRun;
import org.daftar.model.payroll.RunId;
import org.daftar.model.payroll.RunState;
import org.daftar.model.people.EmployeeNumber;
import org.daftar.ports.audit.driven.FactLog;
import org.daftar.ports.kernel.Transactions;
import org.daftar.ports.ledger.driven.ChartStore;
import org.daftar.ports.ledger.query.CompanyProfiles;
import org.daftar.ports.payroll.Payroll;
import org.daftar.ports.payroll.Payroll.NewRun;
import org.daftar.ports.payroll.driven.RunStore;
import org.daftar.ports.payroll.query.PayrollRuns;
import org.daftar.services.audit.Moments;
import org.daftar.services.ledger.Posting;

record PayrollVerbs(
        Transactions transactions,
        RunStore runs,
        PayrollRuns reading,
        RunComputing computing,
        ChartStore chart,
        CompanyProfiles profiles,
        Posting posting,
        FactLog facts,
        Moments moments)
        implements Payroll {

    /** How many of those whom something concerns are named. */
    private static final int NAMED = 5;

    @Override
    public RunId compute(Caller caller, NewRun wanted) {
        return computing.compute(caller, wanted);
    }

    @Override
    public void discard(Caller caller, RunId run) {
        caller.require(Permission.PAYROLL_WRITE);
        computing.discard(caller, run);
    }

    @Override
    public PayrollRun conclude(Caller caller, RunId id) {
        return transactions.write(caller, Permission.PAYROLL_WRITE, () -> {
            var books = caller.books();
            var begun = runs.computing(books, id).orElseThrow(() -> missing(id));
            var run = begun.with(runs.summary(books, id).totals());
            if (run.totals().employees() == 0) {
                throw new Refused(new Refusal.RuleViolated(
                        "nobody_to_pay", "Nobody is employed in that period. Hire somebody first, or choose another."));
            }
            requireNone(
                    runs.paidTwice(books, id, NAMED),
                    "already_in_run",
                    "are paid for days of that period by another run. Leave them out, or take that run back");
            requireCurrent(books, id);
            runs.conclude(books, run);
            facts.append(
                    caller,
                    fact(
                            "payroll_run.computed",
                            id,
                            List.of(
                                    FieldChange.set("periodStart", run.period().first()),
                                    FieldChange.set("periodEnd", run.period().last()),
                                    FieldChange.set("employees", run.totals().employees()))));
            return run;
        });
    }

    @Override
    public PayrollRun post(Caller caller, RunId id, Optional<LocalDate> date) {
        return transactions.write(caller, Permission.PAYROLL_POST, () -> {
            var books = caller.books();
            var draft = existing(books, id);
            requireNext(draft, RunState.POSTED);
            requireCurrent(books, id);
            requireNone(
                    runs.paidLater(books, id, NAMED),
                    "later_run_posted",
                    "were paid for later days already. Post runs in their order; take this one back");
            runs.refreshPutAside(books, id);
            var summary = runs.summary(books, id);
            var entry = posting.postDocument(
                    caller,
                    PayrollPosting.JOURNAL,
                    date.orElse(draft.period().last()),
                    Optional.of("Salaries " + draft.period().month()),
                    new JournalEntry.Source(PayrollPosting.RUN, id.toString()),
                    lines(books, summary));
            var run = draft.with(summary.totals())
                    .posted(new PayrollRun.Posted(
                            entry.id(), entry.number(), entry.content().date(), entry.recordedAt()));
            runs.post(books, run);
            facts.append(caller, fact("payroll_run.posted", id, List.of(FieldChange.set("number", entry.number()))));
            return run;
        });
    }

    private List<EntryLine> lines(Books books, RunStore.Summary summary) {
        var lines = rules(books).lines(summary.departments(), summary.totals());
        if (!lines.isEmpty()) return lines;
        throw new Refused(new Refusal.RuleViolated(
                "nothing_to_post", "Nothing was earned in that period, so there is nothing to post."));
    }

    @Override
    public PayrollRun pay(Caller caller, RunId id, Optional<AccountId> account, Optional<LocalDate> date) {
        return transactions.write(caller, Permission.PAYROLL_POST, () -> {
            var books = caller.books();
            var run = existing(books, id);
            requireNext(run, RunState.PAID);
            var net = run.totals().net();
            if (net.isZero()) {
                throw new Refused(new Refusal.RuleViolated(
                        "nothing_to_pay", "Nobody is owed anything for that period, so there is nothing to pay."));
            }
            var bank = money(books, id, account);
            var day = date.or(run::payDate)
                    .orElseGet(() -> moments.today(profiles.profile(books).zone()));
            var entry = posting.postDocument(
                    caller,
                    PayrollPosting.JOURNAL,
                    day,
                    Optional.of("Payment of salaries " + run.period().month()),
                    new JournalEntry.Source(PayrollPosting.PAYMENT, id.toString()),
                    rules(books).paid(net, bank));
            var paid = run.paid(new PayrollRun.Paid(
                    entry.id(), entry.number(), bank, entry.content().date(), entry.recordedAt()));
            runs.pay(books, paid);
            facts.append(caller, fact("payroll_run.paid", id, List.of(FieldChange.set("number", entry.number()))));
            return paid;
        });
    }

    @Override
    public GratuityRule adopt(Caller caller, GratuityRule rule) {
        return transactions.write(caller, Permission.COMPANY_MANAGE, () -> {
            var before = reading.rule(caller.books());
            runs.adopt(caller.books(), rule);
            var company = new Fact.Subject("company", caller.books().company().value());
            var changes = List.of(
                    changed("gratuityDay", before.daily(), rule.daily()),
                    changed("gratuityCap", before.capBase(), rule.capBase()));
            facts.append(caller, new Fact("company.gratuity_rule", company, changes));
            return rule;
        });
    }

    @Override
    public void remove(Caller caller, RunId id) {
        transactions.write(caller, Permission.PAYROLL_WRITE, () -> {
            var draft = existing(caller.books(), id);
            if (draft.state() != RunState.DRAFT)
                throw new Refused(new Refusal.InvalidTransition("payroll run", words(draft.state()), "be removed"));
            runs.withdraw(caller.books(), id);
            facts.append(caller, fact("payroll_run.removed", id, List.of()));
            return id;
        });
    }

    private PayrollPosting rules(Books books) {
        return rules(chart, books);
    }

    static PayrollPosting rules(ChartStore chart, Books books) {
        var accounts = new EnumMap<AccountRole, AccountId>(AccountRole.class);
        for (var role : PayrollPosting.ROLES) accounts.put(role, chart.required(books, role));
        return new PayrollPosting(accounts);
    }

    private AccountId money(Books books, RunId run, Optional<AccountId> wanted) {
        var ordered = runs.orderedFrom(books, run);
        if (wanted.isEmpty()) return ordered.orElseGet(() -> chart.required(books, AccountRole.BANK));
        if (!ordered.map(wanted.get()::equals).orElse(true)) throw new Refused(orderedElsewhere());
        var account = chart.details(books, List.of(wanted.get())).get(wanted.get());
        if (account != null && account.active() && account.subtype().isCash()) return account.id();
        throw new Refused(Refusal.Invalid.of(
                "accountId",
                account == null ? "unknown_account" : "no_money_account",
                account == null
                        ? "There is no account " + wanted.get() + " in this company."
                        : "Account " + account.code() + " " + account.name()
                                + " is not an active account of cash or a bank. Choose one that is."));
    }

    private static Refusal orderedElsewhere() {
        return Refusal.Invalid.of(
                "accountId",
                "other_account",
                "The file of these salaries tells the bank to pay them from another account. Leave the account out, or make a"
                        + " file of the one that pays, with reExport: true.");
    }

    private void requireCurrent(Books books, RunId id) {
        requireNone(
                runs.outOfDate(books, id, NAMED),
                "out_of_date",
                "changed since their slips were computed. Take this run back, and compute it again");
    }

    private static void requireNone(List<EmployeeNumber> numbers, String code, String what) {
        if (numbers.isEmpty()) return;
        var named = numbers.stream().map(EmployeeNumber::value).toList();
        throw new Refused(new Refusal.RuleViolated(
                code, "Employees " + String.join(", ", named) + " " + what + ".", Particulars.of("employees", named)));
    }

    private static void requireNext(PayrollRun run, RunState wanted) {
        var next = run.state().next();
        if (next.equals(Optional.of(wanted))) return;
        throw new Refused(Refusal.InvalidTransition.between(
                "payroll run",
                words(run.state()),
                words(wanted),
                next.map(PayrollVerbs::words).stream().toList(),
                run.state() == RunState.DRAFT ? "not_yet" : "already"));
    }

    private PayrollRun existing(Books books, RunId id) {
        return runs.find(books, id).orElseThrow(() -> missing(id));
    }

    private static Refused missing(RunId id) {
        return Refused.missing("payroll run", id);
    }

    private static String words(RunState state) {
        return state.name().toLowerCase(Locale.ROOT);
    }

    private static FieldChange changed(String field, Enum<?> before, Enum<?> after) {
        return new FieldChange(field, Optional.of(before.name()), Optional.of(after.name()));
    }

    private static Fact fact(String action, RunId run, List<FieldChange> changes) {
        return new Fact(action, new Fact.Subject("payroll_run", run.value()), changes);
    }
}
