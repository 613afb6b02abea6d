package org.daftar.services.ledger;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.daftar.model.kernel.Books;
import org.daftar.model.kernel.Flaw;
import org.daftar.model.kernel.Refusal;
import org.daftar.model.kernel.Refused;
import org.daftar.ports.ledger.driven.Nameable;
import org.daftar.ports.ledger.driven.Nameable.Standing;

/** Judges the projects that lines and documents name. */
public record NamedProjects(Nameable projects) {

    public Judged judged(Books books, Collection<UUID> named) {
        return new Judged(named.isEmpty() ? Map.of() : projects.standing(books, Set.copyOf(named)));
    }

    /** @param known those of the named ones that these books have */
    public record Judged(Map<UUID, Standing> known) {

        /** @throws Refused project_inactive */
        public void judge(Optional<UUID> named, String path, List<Flaw> flaws) {
            if (named.isEmpty()) return;
            var project = named.get();
            var standing = known.get(project);
            if (standing == null) {
                flaws.add(new Flaw(path, "unknown_project", "There is no project " + project + " in this company."));
            } else if (standing == Standing.INACTIVE) {
                var message = "Project " + project + " is inactive. Activate it or choose another.";
                throw new Refused(new Refusal.RuleViolated(
                        "project_inactive", message, List.of(new Flaw(path, "project_inactive", message))));
            }
        }
    }
}
