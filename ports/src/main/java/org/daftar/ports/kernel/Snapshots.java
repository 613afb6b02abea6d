package org.daftar.ports.kernel;

import java.util.function.Supplier;
import org.daftar.model.kernel.Plane;

/** Reading several things as they were at one moment. Inside a unit of the same plane it sees the unit's own writes. */
public interface Snapshots {

    <T> T read(Plane plane, Supplier<T> reading);
}
