package org.daftar.persistence.mapping;

import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A record's constructor and accessors, found once per record. Plain reflection: called often it is compiled as well as
 * method handles are, and it costs a start less.
 */
final class Components {

    private static final ClassValue<Components> KNOWN = new ClassValue<>() {
        @Override
        protected Components computeValue(Class<?> type) {
            return new Components(type);
        }
    };

    private final RecordComponent[] components;
    private final Constructor<?> constructor;
    private final Map<String, Method> accessors = new HashMap<>();

    private Components(Class<?> type) {
        components = type.getRecordComponents();
        try {
            var types = Stream.of(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
            constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true);
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException("Every record has its constructor", e);
        }
        for (var component : components) {
            component.getAccessor().setAccessible(true);
            accessors.put(component.getName(), component.getAccessor());
        }
    }

    static Components of(Class<?> type) {
        return KNOWN.get(type);
    }

    RecordComponent[] all() {
        return components;
    }

    Object construct(@Nullable Object[] values) {
        try {
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException refused) {
            throw new IllegalStateException("A row does not make a record", refused);
        }
    }

    @Nullable
    Object get(Object row, String component) {
        var accessor = accessors.get(component);
        if (accessor == null) throw new IllegalStateException(row.getClass() + " has no " + component);
        try {
            return accessor.invoke(row);
        } catch (ReflectiveOperationException failed) {
            throw new IllegalStateException("Cannot read " + component + " of " + row.getClass(), failed);
        }
    }
}
