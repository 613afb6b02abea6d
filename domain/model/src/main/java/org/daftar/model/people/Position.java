package org.daftar.model.people;

import java.util.Optional;

/** What somebody is in the company. */
public record Position(Optional<String> title, Optional<String> department, Optional<EmployeeId> manager) {

    public static final Position NONE = new Position(Optional.empty(), Optional.empty(), Optional.empty());
}
