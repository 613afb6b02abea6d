package org.daftar.model.ledger;

import java.time.Instant;
import java.util.Optional;

/**
 * An account of the chart.
 *
 * @param used whether a posted line names it: from then on its code, type and subtype stay as they are
 * @param version rises with each change
 */
public record Account(
        AccountId id,
        AccountCode code,
        String name,
        Subtype subtype,
        Optional<AccountId> parent,
        Optional<String> description,
        boolean active,
        boolean used,
        Instant createdAt,
        long version) {

    public AccountType type() {
        return subtype.type();
    }
}
