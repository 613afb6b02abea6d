package org.daftar.model.banking;

/** Who bears what the banks charge for a transfer. */
public enum Charges {
    /** The payer bears all of it. */
    OUR,
    /** The beneficiary bears all of it, and gets so much less. */
    BEN,
    /** Each side pays its own bank. */
    SHA
}
