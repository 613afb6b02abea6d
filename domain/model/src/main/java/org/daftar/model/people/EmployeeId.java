package org.daftar.model.people;

import java.util.UUID;
import org.daftar.model.party.PartyId;

/** An employee of one company; the same value names the party that the employee is. */
public record EmployeeId(UUID value) {

    public PartyId party() {
        return new PartyId(value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
