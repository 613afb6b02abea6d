package org.daftar.model.payroll;

import java.util.List;
import org.daftar.model.ledger.Law.Verdict;

/** The laws of payroll: each is stated once, and judged run by run. Faults are told in words; normally there are none. */
public record PayrollLaws(long slips, List<String> entries, List<String> gratuity, List<String> owed) {

    public List<Verdict> verdicts() {
        return List.of(
                Verdict.of(
                        "payroll-entries-equal-slips",
                        "A run's entry says what its slips come to, and its payment what they leave to be paid.",
                        slips,
                        entries),
                Verdict.of(
                        "gratuity-accrued-is-due",
                        "What is put aside for the end of service is what the rule says of the service counted so far, and at its end what is due;"
                                + " each slip goes on from the one before.",
                        slips,
                        gratuity),
                Verdict.of(
                        "salaries-owed-are-unpaid-slips",
                        "What the books owe as salaries is what posted slips come to that are not paid.",
                        slips,
                        owed));
    }
}
