package org.daftar.ports.statements;

/** What banks send statements in. */
public enum FileFormat {
    /** ISO 20022, camt.053.001.02 to .08. */
    CAMT053,
    /** SWIFT. */
    MT940,
    CSV
}
