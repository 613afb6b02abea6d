package org.daftar.model.ledger;

import java.util.Optional;

/**
 * How a company is reached and recognised, beside its address: nothing in the books depends on it.
 *
 * @param country as it is written in the postal address
 */
public record Letterhead(
        Optional<String> city,
        Optional<String> state,
        Optional<String> country,
        Optional<String> postcode,
        Optional<String> logo,
        Optional<String> email,
        Optional<String> phone) {

    private static final Letterhead UNKNOWN = new Letterhead(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());

    public static Letterhead unknown() {
        return UNKNOWN;
    }
}
