package org.daftar.persistence.mapping;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.RecordComponent;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A record's constructor and accessors as method handles, found once per record. */
final class Components {

    private static final ClassValue<Components> KNOWN = new ClassValue<>() {
        @Override
        protected Components computeValue(Class<?> type) {
            return new Components(type);
        }
    };

    private final RecordComponent[] components;
    private final MethodHandle constructor;
    private final Map<String, MethodHandle> accessors = new HashMap<>();

    private Components(Class<?> type) {
        components = type.getRecordComponents();
        try {
            var lookup = MethodHandles.privateLookupIn(type, MethodHandles.lookup());
            var types = Stream.of(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
            constructor = lookup.findConstructor(type, MethodType.methodType(void.class, types))
                    .asSpreader(Object[].class, types.length)
                    .asType(MethodType.methodType(Object.class, Object[].class));
            for (var component : components) {
                var accessor = lookup.unreflect(component.getAccessor());
                accessors.put(component.getName(), accessor.asType(MethodType.methodType(Object.class, Object.class)));
            }
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Not open to be mapped: " + type, e);
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
            return constructor.invokeExact(values);
        } catch (Throwable refused) {
            throw new IllegalStateException("A row does not make a record", refused);
        }
    }

    @Nullable
    Object get(Object row, String component) {
        var accessor = accessors.get(component);
        if (accessor == null) throw new IllegalStateException(row.getClass() + " has no " + component);
        try {
            return accessor.invokeExact(row);
        } catch (Throwable failed) {
            throw new IllegalStateException("Cannot read " + component + " of " + row.getClass(), failed);
        }
    }
}
