package org.daftar.persistence;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.daftar.model.kernel.Change;

/** What is to change of a record, by the names of what it has; whatever is not named stays. */
public final class Changing {

    private Changing() {}

    /** @param changes the value of what is no {@link Change} itself, and {@link Change.Clear} for what goes */
    public static <T extends Record> T of(Class<T> type, Map<String, ?> changes) {
        var components = type.getRecordComponents();
        var types = Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        var values = Arrays.stream(components)
                .map(component -> value(component, changes))
                .toArray();
        try {
            var maker = type.getDeclaredConstructor(types);
            return maker.newInstance(values);
        } catch (NoSuchMethodException
                | InstantiationException
                | IllegalAccessException
                | InvocationTargetException e) {
            throw new IllegalStateException(e);
        }
    }

    public static <T> Change<T> cleared() {
        return new Change.Clear<>();
    }

    private static Object value(RecordComponent component, Map<String, ?> changes) {
        var value = changes.get(component.getName());
        if (component.getType() == Change.class)
            return value == null ? Change.keep() : value instanceof Change ? value : new Change.Set<>(value);
        if (component.getType() == Optional.class) return Optional.ofNullable(value);
        if (value == null && component.getType() == Map.class) return Map.of();
        if (value == null) throw new IllegalArgumentException(component + " needs a value");
        return value;
    }
}
