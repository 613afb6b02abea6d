package org.daftar.model.printing;

/** In which a document is printed. What people wrote stays as they wrote it. */
public enum PrintLanguage {
    ENGLISH,
    /** Pages run from right to left; labels stand in English too. */
    ARABIC
}
