package org.daftar.services.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.daftar.model.audit.Fact.FieldChange;

/** What the audit trail tells of a kind of record, field by field in this order: what differs before and after a change. */
public final class Told<T> {

    private record Field<T>(String name, boolean personal, Function<T, Optional<?>> value) {}

    private final List<Field<T>> fields;

    private Told(List<Field<T>> fields) {
        this.fields = List.copyOf(fields);
    }

    public static <T> Told<T> of() {
        return new Told<>(List.of());
    }

    /** @param value an Optional, or what is always there */
    public Told<T> plain(String name, Function<T, ?> value) {
        return and(name, false, value);
    }

    /** For what says who a person is: it can be erased. */
    public Told<T> personal(String name, Function<T, ?> value) {
        return and(name, true, value);
    }

    public List<FieldChange> changes(T before, T after) {
        return changes(Optional.of(before), after);
    }

    /** Of a record that was not there before: everything it has. */
    public List<FieldChange> beginning(T first) {
        return changes(Optional.empty(), first);
    }

    private List<FieldChange> changes(Optional<T> before, T after) {
        var changes = new ArrayList<FieldChange>();
        for (var field : fields) {
            Optional<String> was = before.flatMap(field.value()).map(Object::toString);
            Optional<String> is = field.value().apply(after).map(Object::toString);
            if (!was.equals(is)) changes.add(new FieldChange(field.name(), was, is, field.personal()));
        }
        return changes;
    }

    private Told<T> and(String name, boolean personal, Function<T, ?> value) {
        var more = new ArrayList<>(fields);
        more.add(new Field<>(name, personal, record -> optional(value.apply(record))));
        return new Told<>(more);
    }

    private static Optional<?> optional(Object value) {
        return value instanceof Optional<?> optional ? optional : Optional.of(value);
    }
}
