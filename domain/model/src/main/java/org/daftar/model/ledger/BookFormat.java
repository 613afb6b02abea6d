package org.daftar.model.ledger;

/** The forms in which a whole book leaves. */
public enum BookFormat {
    HLEDGER("journal", "text/plain; charset=utf-8"),
    BEANCOUNT("beancount", "text/plain; charset=utf-8"),
    CSV("csv", "text/csv; charset=utf-8"),
    XLSX("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final String extension;
    private final String contentType;

    BookFormat(String extension, String contentType) {
        this.extension = extension;
        this.contentType = contentType;
    }

    /** Of the file's name, without the dot. */
    public String extension() {
        return extension;
    }

    public String contentType() {
        return contentType;
    }
}
