package org.daftar.persistence.engine;

import java.util.List;

/** Runs a batch of units in one transaction of a plane; when it returns, every unit has its final outcome. */
public interface Batch {

    void run(List<QueuedUnit<?>> units);
}
