package org.daftar.model.people;

import java.util.List;
import org.daftar.model.ledger.Law.Verdict;

/** The laws of people: each is stated once, and judged on a store as a whole. Faults are told in words; normally there are none. */
public final class PeopleLaws {

    private PeopleLaws() {}

    public static Verdict employed(long employees, List<String> faults) {
        return Verdict.of(
                "employees-are-parties",
                "An employee is a party of the company and earns something.",
                employees,
                faults);
    }

    public static Verdict leave(long requests, List<String> faults) {
        return Verdict.of(
                "leave-never-overlaps",
                "Nobody has two requests, pending or approved, that share a day.",
                requests,
                faults);
    }

    public static Verdict attendance(long stays, List<String> faults) {
        return Verdict.of("one-stay-at-a-time", "Nobody is at work twice at once.", stays, faults);
    }
}
