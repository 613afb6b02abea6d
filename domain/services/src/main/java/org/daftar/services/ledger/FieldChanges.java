package org.daftar.services.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.daftar.model.audit.Fact.FieldChange;

/** Collects what differs between a record before and after a change. */
final class FieldChanges {

    private final List<FieldChange> changes = new ArrayList<>();

    FieldChanges compare(String field, Object before, Object after) {
        if (!Objects.equals(before, after)) changes.add(new FieldChange(field, text(before), text(after)));
        return this;
    }

    List<FieldChange> list() {
        return changes;
    }

    private static Optional<String> text(Object value) {
        return value instanceof Optional<?> optional ? optional.map(Object::toString) : Optional.of(value.toString());
    }
}
