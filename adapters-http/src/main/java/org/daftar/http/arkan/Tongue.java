package org.daftar.http.arkan;

import org.daftar.model.printing.PrintLanguage;

/** Languages by the names that a caller gives them. */
public enum Tongue {
    EN(PrintLanguage.ENGLISH),
    AR(PrintLanguage.ARABIC);

    private final PrintLanguage language;

    Tongue(PrintLanguage language) {
        this.language = language;
    }

    public PrintLanguage language() {
        return language;
    }
}
