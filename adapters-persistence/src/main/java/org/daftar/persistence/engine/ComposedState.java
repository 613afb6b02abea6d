package org.daftar.persistence.engine;

import java.util.List;

/** What a batch keeps in several parts: all of them are kept, dropped and written together. */
public interface ComposedState extends BatchState {

    List<BatchState> parts();

    @Override
    default void keepUnit() {
        parts().forEach(BatchState::keepUnit);
    }

    @Override
    default void dropUnit() {
        parts().forEach(BatchState::dropUnit);
    }

    @Override
    default void flush() {
        parts().forEach(BatchState::flush);
    }

    /** Every part is told. */
    @Override
    default boolean stored() {
        boolean good = true;
        for (var part : parts()) good &= part.stored();
        return good;
    }
}
