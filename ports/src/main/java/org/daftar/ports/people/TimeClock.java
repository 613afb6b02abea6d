package org.daftar.ports.people;

import java.time.Instant;
import java.util.Optional;
import org.daftar.model.kernel.Caller;
import org.daftar.model.people.EmployeeId;
import org.daftar.model.people.Stay;

/** Verbs on attendance. Need PEOPLE_WRITE. */
public interface TimeClock {

    /** Refuses who is there already ({@code checked_in}). @param at empty for now */
    Stay checkIn(Caller caller, EmployeeId employee, Optional<Instant> at, Optional<String> note);

    /** Refuses who is not there ({@code not_checked_in}). @param at empty for now */
    Stay checkOut(Caller caller, EmployeeId employee, Optional<Instant> at);
}
