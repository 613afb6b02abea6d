package org.daftar.model.payroll;

import java.util.Optional;

/** The life of a payroll run: it is posted once, and then paid once. */
public enum RunState {
    DRAFT,
    POSTED,
    PAID;

    /** What it can become. */
    public Optional<RunState> next() {
        return switch (this) {
            case DRAFT -> Optional.of(POSTED);
            case POSTED -> Optional.of(PAID);
            case PAID -> Optional.empty();
        };
    }
}
