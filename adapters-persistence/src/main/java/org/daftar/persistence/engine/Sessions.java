package org.daftar.persistence.engine;

import java.util.function.Function;
import org.daftar.model.kernel.Plane;

/**
 * The current thread's session of a plane: the writer's inside a unit of work, the snapshot's inside a reading, else one
 * opened for the single question.
 */
public interface Sessions {

    <T> T with(Plane plane, Function<Session, T> question);

    /** The writer's session. @throws IllegalStateException outside a unit of that plane */
    Session writing(Plane plane);
}
