package org.daftar.persistence.sqlite;

import java.sql.SQLException;
import org.daftar.model.kernel.Refusal;
import org.daftar.model.kernel.Refused;
import org.sqlite.SQLiteException;

/** Turns what SQLite reports into what a caller can act on; anything else stays the failure it is. */
final class SqliteFailures {

    private SqliteFailures() {}

    static Throwable translated(Throwable failure) {
        var code = primaryCode(failure);
        return switch (code) {
            case 13 ->
                unavailable(
                        "disk_full",
                        "The disk that holds the books is full. Nothing was stored; repeat the call when there is room.",
                        30);
            case 9 ->
                unavailable("too_slow", "The work took too long and was undone. Ask for less, or repeat the call.", 1);
            case 5, 6 -> unavailable("busy", "The books are busy. Repeat the call in a moment.", 1);
            case 10 -> unavailable("storage_failed", "The storage failed. Nothing was stored; repeat the call.", 5);
            default -> failure;
        };
    }

    static boolean isOfDatabase(Throwable failure) {
        return primaryCode(failure) != 0;
    }

    static boolean isFull(SQLException failure) {
        return primaryCode(failure) == 13;
    }

    static boolean isDamaged(Throwable failure) {
        var code = primaryCode(failure);
        return code == 11 || code == 26;
    }

    private static int primaryCode(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLiteException sqlite) return sqlite.getResultCode().code & 0xFF;
        }
        return 0;
    }

    private static Refused unavailable(String code, String message, long retryAfter) {
        return new Refused(new Refusal.Unavailable(code, message, retryAfter));
    }
}
