package org.daftar.export.statements;

import org.daftar.model.kernel.Refusal;
import org.daftar.model.kernel.Refused;

/** What is said of a file that breaks its format: where, what, and never more of it than the word that is wrong. */
final class Unreadable {

    private Unreadable() {}

    /** @param where such as {@code "line 7"} */
    static Refused at(String where, String code, String message) {
        return new Refused(Refusal.Invalid.of("file", code, where + ": " + message));
    }

    static Refused encoding(String where) {
        return at(where, "wrong_encoding", "this is not UTF-8. Save the file as UTF-8, or ask the bank for it.");
    }
}
