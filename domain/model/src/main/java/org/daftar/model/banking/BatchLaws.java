package org.daftar.model.banking;

import java.util.List;
import org.daftar.model.ledger.Law.Verdict;

/** The law of batches, judged on a store as a whole. */
public final class BatchLaws {

    private BatchLaws() {}

    /** @param faults salary files that pay what no payroll run says, in words; normally none */
    public static Verdict salaries(long files, List<String> faults) {
        return Verdict.of(
                "salary-files-equal-payroll",
                "A salary file pays what its payroll run is posted with, and a run's last file from the account that paid it.",
                files,
                faults);
    }

    /**
     * @param batches of these books
     * @param faults batches that do not say what their members say, and payments that were exported once too often, in words; normally none
     */
    public static List<Verdict> judge(long batches, List<String> faults) {
        return List.of(Verdict.of(
                "batch-equals-payments",
                "A batch's count and total are those of its members, each of which is posted and as it says; none was exported"
                        + " twice, unless somebody asked for it.",
                batches,
                faults));
    }
}
