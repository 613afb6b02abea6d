package org.daftar.model.statements;

import java.util.List;
import java.util.Optional;

/**
 * A posting that no line clears yet, with what may name it on a statement.
 *
 * @param names its number and references
 * @param partner whom it was booked for
 */
public record Candidate(BankPosting posting, List<String> names, Optional<String> partner) {

    public Candidate {
        names = List.copyOf(names);
    }
}
