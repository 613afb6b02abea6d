package org.daftar.model.statements;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.daftar.model.kernel.Money;

/**
 * What the bank did on the account, in its own words.
 *
 * @param amount what came in, negative for what went out; zero where the bank only says something
 * @param reference what the payer or payee gave as theirs
 * @param counterparty who paid or was paid
 * @param externalId the bank's own name of the booking
 */
public record Booking(
        LocalDate date,
        Money amount,
        Optional<String> description,
        Optional<String> reference,
        Optional<String> counterparty,
        Optional<String> externalId) {

    /** Everything that may say which posting this is. */
    List<String> texts() {
        return List.of(description.orElse(""), reference.orElse(""), counterparty.orElse(""), externalId.orElse(""));
    }
}
