package org.daftar.model.sales;

import java.time.Instant;
import java.util.Optional;

/**
 * What people remember of an order, and what became of it when.
 *
 * @param standing where the order stood then, or what it became
 * @param from of a move: where it came from
 * @param text of what somebody wrote
 */
public record TimelineNote(
        NoteId id,
        SalesOrderId order,
        Milestone standing,
        Optional<Milestone> from,
        Optional<String> text,
        Instant createdAt) {

    public TimelineNote {
        if (from.isPresent() == text.isPresent())
            throw new IllegalArgumentException("A note tells of a move, or says something");
    }
}
