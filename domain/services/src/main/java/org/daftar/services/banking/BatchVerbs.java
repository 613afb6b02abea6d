package org.daftar.services.banking;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.daftar.model.audit.Fact;
import org.daftar.model.audit.Fact.FieldChange;
import org.daftar.model.banking.Batch;
import org.daftar.model.banking.BatchFormat;
import org.daftar.model.banking.BatchId;
import org.daftar.model.banking.Payer;
import org.daftar.model.banking.Salary;
import org.daftar.model.banking.Transfer;
import org.daftar.model.kernel.Books;
import org.daftar.model.kernel.Caller;
import org.daftar.model.kernel.Flaw;
import org.daftar.model.kernel.Ids;
import org.daftar.model.kernel.Money;
import org.daftar.model.kernel.Permission;
import org.daftar.model.kernel.Refusal;
import org.daftar.model.kernel.Refused;
import org.daftar.model.ledger.AccountId;
import org.daftar.model.payroll.PayrollRun;
import org.daftar.model.payroll.RunId;
import org.daftar.ports.audit.driven.FactLog;
import org.daftar.ports.banking.Batching;
import org.daftar.ports.banking.NewBatch;
import org.daftar.ports.banking.NewSalaryBatch;
import org.daftar.ports.banking.driven.BatchStore;
import org.daftar.ports.kernel.Transactions;
import org.daftar.ports.payroll.query.PayrollRuns;
import org.daftar.services.audit.Moments;

record BatchVerbs(
        Transactions transactions,
        BatchStore batches,
        PayingSide paying,
        TransferJudge judge,
        PayrollRuns runs,
        FactLog facts,
        Moments moments,
        Ids ids)
        implements Batching {

    @Override
    public Batch export(Caller caller, NewBatch wanted) {
        return transactions.write(caller, Permission.BANK_EXPORT, () -> {
            var books = caller.books();
            var flaws = new ArrayList<Flaw>();
            var made = made(books);
            var valueDate = valueDate(wanted.valueDate(), made, flaws);
            var account = paying.account(books, wanted.account(), flaws);
            if (account == null) throw new Refused(Refusal.Invalid.of(flaws));
            var payer = paying.payer(books, wanted.format(), account, flaws);
            var transfers = judge.transfers(books, wanted, account, flaws);
            var total = total(transfers.stream().map(Transfer::amount), "paymentIds", flaws);
            if (!flaws.isEmpty()) throw new Refused(Refusal.Invalid.of(flaws));
            if (!wanted.again()) requireNew(transfers);
            var batch = batch(
                    books,
                    wanted.format(),
                    payer,
                    valueDate,
                    wanted.urgent(),
                    Optional.empty(),
                    transfers.size(),
                    total,
                    made,
                    Warnings.ofTransfers(transfers, valueDate));
            batches.add(books, batch, account.id(), transfers);
            facts.append(caller, fact(batch));
            return batch;
        });
    }

    @Override
    public Batch pay(Caller caller, NewSalaryBatch wanted) {
        return transactions.write(caller, Permission.BANK_EXPORT, () -> {
            var books = caller.books();
            var flaws = new ArrayList<Flaw>();
            var made = made(books);
            var valueDate = valueDate(wanted.valueDate(), made, flaws);
            var paidFrom = paidFrom(books, wanted);
            var account = paying.account(books, wanted.account().or(() -> paidFrom.map(AccountId::value)), flaws);
            if (account == null) throw new Refused(Refusal.Invalid.of(flaws));
            if (!paidFrom.map(account.account()::equals).orElse(true)) flaws.add(paidElsewhere());
            var payer = paying.payer(books, BatchFormat.SIF, account, flaws);
            var salaries = SalaryJudge.salaries(wanted, batches.exportedOf(books, wanted.run()), flaws);
            var total = total(salaries.stream().map(Salary::net), "payrollRunId", flaws);
            if (!flaws.isEmpty()) throw new Refused(Refusal.Invalid.of(flaws));
            if (!wanted.again()) requireUnpaid(salaries);
            var batch = batch(
                    books,
                    BatchFormat.SIF,
                    payer,
                    valueDate,
                    false,
                    Optional.of(new Batch.Salaries(wanted.run(), wanted.month(), wanted.narrative())),
                    salaries.size(),
                    total,
                    made,
                    Warnings.ofSalaries(salaries, wanted.month(), made.toLocalDate()));
            batches.addSalaries(books, batch, account.id(), salaries);
            facts.append(caller, fact(batch));
            return batch;
        });
    }

    /** The account of the ledger that has paid the run: its file names no other. */
    private Optional<AccountId> paidFrom(Books books, NewSalaryBatch wanted) {
        return runs.find(books, new RunId(wanted.run()))
                .flatMap(PayrollRun::paid)
                .map(PayrollRun.Paid::account);
    }

    private static Flaw paidElsewhere() {
        return new Flaw(
                "accountId",
                "other_account",
                "These salaries were paid from another account. Leave the account out, or name the one that paid.");
    }

    private Batch batch(
            Books books,
            BatchFormat format,
            Payer payer,
            LocalDate valueDate,
            boolean urgent,
            Optional<Batch.Salaries> salaries,
            int count,
            Money total,
            LocalDateTime made,
            List<String> warnings) {
        return new Batch(
                new BatchId(ids.next()),
                Batch.reference(made.getYear(), batches.ofYear(books, made.getYear()) + 1),
                format,
                payer,
                valueDate,
                urgent,
                salaries,
                count,
                total,
                made,
                moments.now(),
                warnings);
    }

    /** By its second a file is told from any other: of two in one second the later one bears the next. */
    private LocalDateTime made(Books books) {
        var now = LocalDateTime.ofInstant(moments.now(), Batch.ZONE).truncatedTo(ChronoUnit.SECONDS);
        return batches.lastMade(books)
                .map(last -> last.plusSeconds(1))
                .filter(next -> next.isAfter(now))
                .orElse(now);
    }

    private static LocalDate valueDate(Optional<LocalDate> wanted, LocalDateTime made, List<Flaw> flaws) {
        var today = made.toLocalDate();
        if (wanted.filter(today::isAfter).isPresent())
            flaws.add(new Flaw(
                    "valueDate", "in_the_past", "A bank cannot pay before today, " + today + ". Choose a later day."));
        return wanted.orElse(today);
    }

    private static Money total(Stream<Money> amounts, String path, List<Flaw> flaws) {
        var total = amounts.reduce(Money.zero(PayingSide.AED), Money::plus);
        if (total.minor() > BatchFormat.LARGEST_AMOUNT)
            flaws.add(new Flaw(path, "too_large", "All together has more than twelve digits. Make several files."));
        return total;
    }

    private static void requireNew(List<Transfer> transfers) {
        var flaws = new ArrayList<Flaw>();
        for (var transfer : transfers)
            if (transfer.again())
                flaws.add(new Flaw(
                        "paymentIds[" + (transfer.place() - 1) + "]",
                        "already_exported",
                        "Payment " + transfer.reference() + " is in another file."));
        refuseAgain(flaws);
    }

    private static void requireUnpaid(List<Salary> salaries) {
        var flaws = new ArrayList<Flaw>();
        for (var salary : salaries)
            if (salary.again())
                flaws.add(new Flaw(
                        "employees[" + (salary.place() - 1) + "]",
                        "already_exported",
                        "The salary of employee " + salary.employee() + " is in another file."));
        refuseAgain(flaws);
    }

    private static void refuseAgain(List<Flaw> flaws) {
        if (flaws.isEmpty()) return;
        throw new Refused(new Refusal.RuleViolated(
                "already_exported",
                flaws.get(0).message()
                        + " A bank would pay it twice. Leave out what was exported, or send reExport: true if the bank"
                        + " never got it.",
                flaws));
    }

    private static Fact fact(Batch batch) {
        return new Fact(
                "batch.exported",
                new Fact.Subject("batch", batch.id().value()),
                List.of(
                        FieldChange.set("reference", batch.reference()),
                        FieldChange.set("format", batch.format()),
                        FieldChange.set("count", batch.count()),
                        FieldChange.set("total", batch.total())));
    }
}
