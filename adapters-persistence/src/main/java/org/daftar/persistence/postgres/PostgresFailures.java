package org.daftar.persistence.postgres;

import java.io.IOException;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Set;
import org.daftar.model.kernel.Refusal;
import org.daftar.model.kernel.Refused;
import org.jspecify.annotations.Nullable;

/**
 * Turns what PostgreSQL reports into what a caller can act on; anything else stays the failure it is. The codes are those
 * of PostgreSQL's documentation, appendix A.
 */
final class PostgresFailures {

    /** Connection exceptions, operator intervention, and a session ended for standing idle in a transaction. */
    private static final Set<String> LOST = Set.of("08", "57P", "25P03");

    private PostgresFailures() {}

    static Throwable translated(Throwable failure) {
        if (isLostConnection(failure)) return lost();
        if (first(SQLTransientConnectionException.class, failure) != null) {
            return unavailable(
                    "overloaded", "Too many calls are waiting for the database. Repeat the call in a moment.", 1);
        }
        return switch (state(failure)) {
            case "53100" ->
                unavailable(
                        "disk_full",
                        "The disk that holds the books is full. Nothing was stored; repeat the call when there is room.",
                        30);
            case "57014" ->
                unavailable("too_slow", "The work took too long and was undone. Ask for less, or repeat the call.", 1);
            case "55P03", "40P01", "40001" ->
                unavailable("busy", "The books are busy. Repeat the call in a moment.", 1);
            default -> failure;
        };
    }

    static Refused lost() {
        return unavailable("storage_failed", "The database was lost. Nothing was stored; repeat the call.", 5);
    }

    static Refused unknown() {
        return unavailable(
                "outcome_unknown",
                "The database was lost while it stored the call. Repeat it under the same Idempotency-Key, or look first"
                        + " whether its effect is there.",
                5);
    }

    static boolean isOfDatabase(Throwable failure) {
        return first(SQLException.class, failure) != null;
    }

    static boolean isIntegrity(Throwable failure) {
        return state(failure).startsWith("23");
    }

    static boolean isLostConnection(Throwable failure) {
        var state = state(failure);
        return LOST.stream().anyMatch(state::startsWith) || first(IOException.class, failure) != null;
    }

    /** Whether a COMMIT that failed like this may have been carried out; any answer of the server but that says no. */
    static boolean isUnknownOutcome(SQLException ofCommit) {
        return isLostConnection(ofCommit) || Set.of("", "40003").contains(state(ofCommit));
    }

    private static String state(Throwable failure) {
        var sql = first(SQLException.class, failure);
        return sql == null || sql.getSQLState() == null ? "" : sql.getSQLState();
    }

    private static <T extends Throwable> @Nullable T first(Class<T> type, Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (type.isInstance(cause)) return type.cast(cause);
        }
        return null;
    }

    private static Refused unavailable(String code, String message, long retryAfter) {
        return new Refused(new Refusal.Unavailable(code, message, retryAfter));
    }
}
