package org.daftar.bootstrap.cli;

import java.time.Duration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** How long an Idempotency-Key protects: as long as the answer that was given under it is kept. */
final class AnswersOption {

    /** A retry may come after a long weekend; nothing shorter is safe. */
    private static final int FEWEST_DAYS = 7;

    /** Longer than any books are kept, and still a date that every database can write. */
    private static final int FOREVER_DAYS = 365_000;

    @Spec(Spec.Target.MIXEE)
    private @Nullable CommandSpec command;

    @Option(
            names = "--keep-answers",
            paramLabel = "DAYS",
            defaultValue = "${env:DAFTAR_KEEP_ANSWERS:-7}",
            description = "How many days an Idempotency-Key is known, 7 or more, or forever (DAFTAR_KEEP_ANSWERS)."
                    + " Default: ${DEFAULT-VALUE}")
    private String days = "";

    Duration kept() {
        return Duration.ofDays(days.equals("forever") ? FOREVER_DAYS : number());
    }

    private int number() {
        try {
            var number = Integer.parseInt(days);
            if (number >= FEWEST_DAYS && number <= FOREVER_DAYS) return number;
        } catch (NumberFormatException notANumber) {
            // Told like a number that is too small.
        }
        throw new ParameterException(
                Objects.requireNonNull(command).commandLine(),
                "--keep-answers: " + FEWEST_DAYS + " to " + FOREVER_DAYS + " days, or forever, not " + days);
    }
}
