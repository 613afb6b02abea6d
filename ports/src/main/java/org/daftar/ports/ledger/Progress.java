package org.daftar.ports.ledger;

/**
 * Hears now and then how far a verification has come. What it throws stops the verification, which holds nothing then, and
 * comes out where that was begun.
 */
@FunctionalInterface
public interface Progress {

    /** @param things of what kind, such as {@code entries} */
    void seen(long count, String things);
}
