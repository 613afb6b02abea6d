package org.daftar.http.arkan.printing;

import org.daftar.model.printing.PrintLanguage;

/** Languages by the names that a caller gives them. */
enum Tongue {
    EN(PrintLanguage.ENGLISH),
    AR(PrintLanguage.ARABIC);

    private final PrintLanguage language;

    Tongue(PrintLanguage language) {
        this.language = language;
    }

    PrintLanguage language() {
        return language;
    }
}
