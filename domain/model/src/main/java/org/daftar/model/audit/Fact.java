package org.daftar.model.audit;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Something that happened to one subject, in the words of the business.
 *
 * @param action such as {@code journal_entry.posted}: stable, since feeds and filters key on it
 * @param changes the attributes that changed, in a fixed order; never a secret
 */
public record Fact(String action, Subject subject, List<FieldChange> changes) {

    public Fact {
        changes = List.copyOf(changes);
    }

    public record Subject(String kind, UUID id) {}

    public record FieldChange(String field, Optional<String> before, Optional<String> after) {

        public static FieldChange set(String field, Object after) {
            return new FieldChange(field, Optional.empty(), Optional.of(after.toString()));
        }
    }
}
