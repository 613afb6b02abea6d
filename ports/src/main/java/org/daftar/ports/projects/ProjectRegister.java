package org.daftar.ports.projects;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.daftar.model.kernel.Caller;
import org.daftar.model.kernel.Change;
import org.daftar.model.party.PartyId;
import org.daftar.model.projects.Project;
import org.daftar.model.projects.ProjectId;

/** Verbs on projects. They post nothing: entries and documents name the project that they are for. */
public interface ProjectRegister {

    /** Needs PROJECT_WRITE. Refuses, all flaws at once, who is unknown or has another role, and a code that is taken. */
    Project open(Caller caller, Wanted wanted);

    /** The same of what was sent; an inactive project stays where it is named, and is not named anew. */
    Project change(Caller caller, ProjectId id, ProjectChange change);

    /** A project as somebody wants it. */
    record Wanted(
            String name,
            Optional<String> code,
            Optional<PartyId> client,
            Optional<PartyId> manager,
            Optional<LocalDate> starts,
            Optional<LocalDate> ends,
            Optional<BigDecimal> budget,
            Optional<String> description,
            boolean active) {

        public static Wanted named(String name, String code) {
            return new Wanted(
                    name,
                    Optional.of(code),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    true);
        }
    }

    /** @param version refuse when the project has another by now */
    record ProjectChange(
            Change<String> name,
            Change<String> code,
            Change<PartyId> client,
            Change<PartyId> manager,
            Change<LocalDate> starts,
            Change<LocalDate> ends,
            Change<BigDecimal> budget,
            Change<String> description,
            Change<Boolean> active,
            Optional<Long> version) {}
}
