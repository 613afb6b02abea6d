package org.daftar.model.banking;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** The forms in which a bank takes a batch. */
public enum BatchFormat {
    /** Lines of the UAE Funds Transfer System. */
    UAEFTS,
    CSV,
    /** ISO 20022, customer credit transfer initiation. */
    PAIN_001,
    /** Salaries for the Wage Protection System. */
    SIF;

    /** Of an employer's number. */
    public static final int EMPLOYER_ID_LENGTH = 13;

    private static final DateTimeFormatter SECOND = DateTimeFormatter.ofPattern("uuuuMMddHHmmss", Locale.ROOT);
    private static final DateTimeFormatter SHORT_SECOND = DateTimeFormatter.ofPattern("uuMMddHHmmss", Locale.ROOT);

    /** Of an amount, in minor units of two decimals: what twelve digits before the point can say. */
    public static final long LARGEST_AMOUNT = 99_999_999_999_999L;

    /** Whether texts are written in Latin letters, and amounts in twelve digits and two decimals. */
    public boolean isOfBanks() {
        return this != CSV;
    }

    /** @param made the time in the UAE; no other file of the company was made in that second */
    public String fileName(Payer payer, LocalDateTime made) {
        return switch (this) {
            case UAEFTS -> "UAEFTS-" + bank(payer) + "-" + SECOND.format(made) + ".txt";
            case CSV -> "PAYMENTS-" + bank(payer) + "-" + SECOND.format(made) + ".csv";
            case PAIN_001 -> "PAIN001-" + bank(payer) + "-" + SECOND.format(made) + ".xml";
            case SIF -> padded(payer.employerId().orElseThrow()) + SHORT_SECOND.format(made) + ".SIF";
        };
    }

    /** The employer's number as files have it. */
    public static String padded(String employerId) {
        return "0".repeat(Math.max(0, EMPLOYER_ID_LENGTH - employerId.length())) + employerId;
    }

    private static String bank(Payer payer) {
        return payer.iban().uaeBank().orElseGet(() -> payer.iban().country());
    }
}
