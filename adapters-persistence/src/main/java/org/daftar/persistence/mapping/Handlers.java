package org.daftar.persistence.mapping;

import org.apache.ibatis.type.TypeHandler;
import org.apache.ibatis.type.TypeHandlerRegistry;

/** The registered way to bind and read a type. */
final class Handlers {

    private Handlers() {}

    @SuppressWarnings("unchecked") // the registry keeps the type of its key
    static <T> TypeHandler<Object> of(TypeHandlerRegistry registry, Class<T> type) {
        var handler = registry.getTypeHandler(type);
        if (handler == null) throw new IllegalStateException("No column holds a " + type);
        return (TypeHandler<Object>) handler;
    }
}
