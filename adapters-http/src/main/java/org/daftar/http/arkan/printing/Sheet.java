package org.daftar.http.arkan.printing;

import java.util.function.Function;
import org.daftar.http.routes.Download;
import org.daftar.model.printing.PrintLanguage;

/**
 * Something to print, gathered from the books and not drawn yet.
 *
 * @param name of the file, without its ending
 */
record Sheet(String name, Tongue lang, Function<PrintLanguage, byte[]> drawing) {

    Download drawn() {
        return new Download(name + ".pdf", drawing.apply(lang.language()));
    }
}
