package org.daftar.model.people;

import java.util.UUID;

/** A stay of an employee at work. */
public record AttendanceId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
