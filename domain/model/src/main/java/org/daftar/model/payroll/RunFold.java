package org.daftar.model.payroll;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.daftar.model.kernel.Money;
import org.daftar.model.ledger.AccountId;
import org.daftar.model.ledger.EntryLine;

/** What the slips of one run say, seen one after the other, for comparison with what the books say of it. */
public final class RunFold {

    private final PayrollRun run;
    private final Map<String, Money> departments = new TreeMap<>();
    private final List<String> gratuity = new ArrayList<>();
    private Totals totals;

    public RunFold(PayrollRun run) {
        this.run = run;
        totals = Totals.none(run.totals().net().currency());
    }

    public void see(Payslip slip) {
        totals = totals.plus(Totals.of(slip));
        departments.merge(slip.department().orElse(""), slip.gross(), Money::plus);
        var kept = slip.gratuity();
        var due = slip.last() ? run.rule().due(kept.basis()) : run.rule().accrued(kept.basis());
        var paid = slip.last() ? due : Money.zero(due.currency());
        if (!kept.due().equals(due) || !kept.paid().equals(paid))
            gratuity.add("run " + run.id() + " puts aside for employee " + slip.employee() + " what no rule says");
    }

    public long slips() {
        return totals.employees();
    }

    public List<String> gratuityFaults() {
        return List.copyOf(gratuity);
    }

    /** @param posted what the entry of the run moved each account by, and {@code paid} its payment */
    public List<String> entryFaults(PayrollPosting rules, Map<AccountId, Money> posted, Map<AccountId, Money> paid) {
        var faults = new ArrayList<String>();
        if (!totals.equals(run.totals())) faults.add("run " + run.id() + " says other totals than its slips");
        var expected = run.posted().isPresent() ? byAccount(rules.lines(named(), totals)) : Map.<AccountId, Money>of();
        if (!expected.equals(posted)) faults.add("the entry of run " + run.id() + " is not what its slips come to");
        var bank = run.paid().map(how -> byAccount(rules.paid(totals.net(), how.account())));
        if (!bank.orElse(Map.of()).equals(paid))
            faults.add("the payment of run " + run.id() + " is not what its slips leave to be paid");
        return faults;
    }

    private List<PayrollPosting.Department> named() {
        return departments.entrySet().stream()
                .map(one -> new PayrollPosting.Department(
                        Optional.of(one.getKey()).filter(name -> !name.isEmpty()), one.getValue()))
                .toList();
    }

    private static Map<AccountId, Money> byAccount(List<EntryLine> lines) {
        var sums = new HashMap<AccountId, Money>();
        lines.forEach(line -> sums.merge(line.account(), line.amount(), Money::plus));
        sums.values().removeIf(Money::isZero);
        return sums;
    }
}
