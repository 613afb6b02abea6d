package org.daftar.model.people;

import java.util.UUID;

/** A leave request of one company. */
public record LeaveId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
