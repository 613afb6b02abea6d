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

    /**
     * @param personal whether the values say who a person is: they are kept apart and can be erased, after which the change
     *     is still told, without values
     */
    public record FieldChange(String field, Optional<String> before, Optional<String> after, boolean personal) {

        public FieldChange(String field, Optional<String> before, Optional<String> after) {
            this(field, before, after, false);
        }

        public static FieldChange set(String field, Object after) {
            return new FieldChange(field, Optional.empty(), Optional.of(after.toString()));
        }
    }
}
