package org.daftar.persistence.engine;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** In which session of a plane each thread is, while it runs a unit or a reading. */
public final class CurrentSession {

    private final ThreadLocal<@Nullable Session> current = new ThreadLocal<>();

    /** Null outside a unit and a reading. */
    @Nullable
    Session now() {
        return current.get();
    }

    public <T> T during(Session session, Supplier<T> work) {
        var around = current.get();
        current.set(session);
        try {
            return work.get();
        } finally {
            if (around == null) current.remove();
            else current.set(around);
        }
    }
}
