package org.daftar.services.statements;

import org.daftar.model.kernel.Refusal;
import org.daftar.model.kernel.Refused;

/** What is said of a file as a whole. */
final class FileRefusals {

    private FileRefusals() {}

    static Refused invalid(String code, String message) {
        return new Refused(Refusal.Invalid.of("file", code, message));
    }
}
