package org.daftar.persistence.engine;

/**
 * What a batch has read or written at once, and may be asked for again. Nothing of it is pending, so what a kept unit left in it stays true;
 * after a unit that was dropped it begins anew.
 */
public interface Remembered extends BatchState {

    void forget();

    @Override
    default void keepUnit() {}

    @Override
    default void dropUnit() {
        forget();
    }

    @Override
    default void flush() {}
}
