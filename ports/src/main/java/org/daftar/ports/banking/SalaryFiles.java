package org.daftar.ports.banking;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.UUID;
import org.daftar.model.kernel.Books;
import org.daftar.model.payroll.RunId;

/** Gathers what a payroll run pays for a file of the Wages Protection System. Reads only, some slips at a time. */
public interface SalaryFiles {

    /**
     * One line for each employee of the run; what is missing of one is told when the batch is made.
     *
     * @throws Refused missing; invalid_transition when the run is not posted; invalid for another month
     */
    NewSalaryBatch gathered(Books books, NewSalaryFile wanted);

    /** @param month of the run, for who wants to be sure; {@code again} whether salaries that were exported may be once more */
    record NewSalaryFile(
            RunId run,
            Optional<YearMonth> month,
            Optional<UUID> account,
            Optional<LocalDate> valueDate,
            Optional<String> narrative,
            boolean again) {}
}
