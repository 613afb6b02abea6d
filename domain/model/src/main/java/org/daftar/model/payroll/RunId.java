package org.daftar.model.payroll;

import java.util.UUID;

/** A payroll run of one company. */
public record RunId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
