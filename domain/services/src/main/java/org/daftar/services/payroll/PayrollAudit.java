package org.daftar.services.payroll;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.daftar.model.kernel.Books;
import org.daftar.model.ledger.AccountRole;
import org.daftar.model.ledger.Law.Verdict;
import org.daftar.model.payroll.PayrollLaws;
import org.daftar.model.payroll.Payslip;
import org.daftar.model.payroll.RunFold;
import org.daftar.model.payroll.RunId;
import org.daftar.model.people.EmployeeId;
import org.daftar.ports.kernel.Snapshots;
import org.daftar.ports.ledger.BookLaws;
import org.daftar.ports.ledger.Progress;
import org.daftar.ports.ledger.driven.ChartStore;
import org.daftar.ports.ledger.query.Balances;
import org.daftar.ports.payroll.driven.RunStore;

/** Judges some slips at a time, each time in a snapshot of its own: no reading lasts long. */
record PayrollAudit(Snapshots snapshots, RunStore runs, ChartStore chart, Balances balances) implements BookLaws {

    private static final int CHUNK = 200;
    private static final LocalDate END_OF_DAYS = LocalDate.of(9999, 12, 31);

    /** What was found so far. */
    private record Found(long slips, List<String> entries, List<String> gratuity) {}

    @Override
    public List<Verdict> judge(Books books, Progress progress) {
        var found = new Found(0, new ArrayList<>(), new ArrayList<>());
        var some = after(books, Optional.empty());
        while (!some.isEmpty()) {
            for (var run : some) {
                found = judged(books, run, found);
                progress.seen(found.slips(), "payslips");
            }
            some = after(books, Optional.of(some.get(some.size() - 1)));
        }
        found.entries().addAll(snapshots.patient().read(books, () -> runs.orphans(books)));
        var owed = snapshots.patient().read(books, () -> owedFaults(books));
        return new PayrollLaws(found.slips(), found.entries(), found.gratuity(), owed).verdicts();
    }

    private List<RunId> after(Books books, Optional<RunId> last) {
        return snapshots.read(books, () -> runs.runsAfter(books, last, CHUNK));
    }

    /** Slips of a posted run stay, so that they can be read in pieces; a draft may be gone meanwhile. */
    private Found judged(Books books, RunId id, Found found) {
        var run = snapshots.read(books, () -> runs.find(books, id));
        if (run.isEmpty()) return found;
        var fold = new RunFold(run.get());
        var slips = slips(books, id, Optional.empty());
        while (!slips.isEmpty()) {
            slips.forEach(fold::see);
            slips = slips(books, id, Optional.of(slips.get(slips.size() - 1).employee()));
        }
        snapshots.read(books, () -> {
            if (!runs.find(books, id).equals(run)) return 0;
            var said = runs.contradictions(books, id);
            found.entries().addAll(fold.entryFaults(PayrollVerbs.rules(chart, books), said.posted(), said.paid()));
            found.gratuity().addAll(fold.gratuityFaults());
            found.gratuity().addAll(said.broken());
            return 0;
        });
        return new Found(found.slips() + fold.slips(), found.entries(), found.gratuity());
    }

    private List<Payslip> slips(Books books, RunId run, Optional<EmployeeId> last) {
        return snapshots.read(books, () -> runs.slipsAfter(books, run, last, CHUNK));
    }

    private List<String> owedFaults(Books books) {
        var account = chart.inRole(books, AccountRole.SALARIES_PAYABLE);
        if (account.isEmpty()) return List.of();
        var booked = balances.balance(books, account.get(), END_OF_DAYS).negated();
        var owed = runs.owed(books);
        return booked.equals(owed) ? List.of() : List.of("the books owe " + booked + " as salaries, slips " + owed);
    }
}
