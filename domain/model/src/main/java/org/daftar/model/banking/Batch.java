package org.daftar.model.banking;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.daftar.model.kernel.Money;

/**
 * Payments or salaries that go to a bank in one file. All of it was sound when it was made, and nothing of it changes, so the file is the
 * same whenever it is written.
 *
 * @param reference unique in the company, short enough for a bank
 * @param valueDate when the bank shall pay
 * @param salaries of what, when it is a batch of salaries
 * @param count of members
 * @param total of members' amounts
 * @param made the time in the UAE that the file bears; in no second two files of one company are made
 * @param warnings what a bank may stumble over, in words
 */
public record Batch(
        BatchId id,
        String reference,
        BatchFormat format,
        Payer payer,
        LocalDate valueDate,
        boolean urgent,
        Optional<Salaries> salaries,
        int count,
        Money total,
        LocalDateTime made,
        Instant createdAt,
        List<String> warnings) {

    /** Files of the UAE bear its time, whichever zone the company's books are in. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Dubai");

    /**
     * @param run the payroll run
     * @param narrative for the bank; may be empty
     */
    public record Salaries(UUID run, YearMonth month, Optional<String> narrative) {}

    public Batch {
        warnings = List.copyOf(warnings);
        if ((format == BatchFormat.SIF) != salaries.isPresent())
            throw new IllegalArgumentException("A batch of " + format + " with salaries " + salaries);
    }

    public String fileName() {
        return format.fileName(payer, made);
    }

    /** The {@code ordinal}-th batch of a year. */
    public static String reference(int year, long ordinal) {
        return ordinal < 100_000 ? String.format("BATCH-%d-%04d", year, ordinal) : "B-" + year + "-" + ordinal;
    }
}
