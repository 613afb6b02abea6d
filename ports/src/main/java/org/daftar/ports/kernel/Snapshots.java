package org.daftar.ports.kernel;

import java.util.function.Supplier;
import org.daftar.model.kernel.Plane;

/** Reading several things as they were at one moment. Inside a unit of the same plane it sees the unit's own writes. */
public interface Snapshots {

    <T> T read(Plane plane, Supplier<T> reading);

    /**
     * The same for questions about all of the books at once, which may take longer than anybody waits for an answer. Nothing else waits
     * for them; but what is written meanwhile takes room until they end.
     */
    Snapshots patient();
}
