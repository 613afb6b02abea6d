package org.daftar.http.arkan.projects;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.daftar.http.json.Decimals;
import org.daftar.http.json.Doc;
import org.daftar.http.json.Example;
import org.daftar.http.json.Text;
import org.daftar.model.kernel.Change;
import org.daftar.model.kernel.Money;
import org.daftar.model.party.PartyId;
import org.daftar.model.projects.Project;
import org.daftar.model.projects.ProjectId;
import org.daftar.ports.projects.ProjectRegister.ProjectChange;
import org.daftar.ports.projects.ProjectRegister.Wanted;
import org.daftar.ports.projects.query.Projects;

/** What is sent and shown of projects. */
final class ProjectBodies {

    private ProjectBodies() {}

    record ProjectPath(UUID id) {

        ProjectId project() {
            return new ProjectId(id);
        }
    }

    record ProjectFilter(Optional<UUID> clientId, Optional<Boolean> isActive) {

        Projects.Selection selection() {
            return new Projects.Selection(clientId.map(PartyId::new), isActive);
        }
    }

    @Example(
            """
            {"name": "Showroom fit-out", "code": "P-104", "startDate": "2026-03-01", "endDate": "2026-06-30", "budget": 48000}""")
    record ProjectBody(
            @Text(min = 1, max = 200) String name,
            @Doc("The company's own short name for it, once.") @Text(min = 1, max = 32) Optional<String> code,
            @Doc("For whom it is done.") Optional<UUID> clientId,
            @Doc("An employee.") Optional<UUID> managerId,
            Optional<LocalDate> startDate,
            Optional<LocalDate> endDate,
            @Doc("What it may cost in all.") @Decimals(max = 3, nonNegative = true) Optional<BigDecimal> budget,
            @Text(min = 1, max = 2000) Optional<String> description) {

        Wanted toWanted() {
            return new Wanted(
                    name,
                    code,
                    clientId.map(PartyId::new),
                    managerId.map(PartyId::new),
                    startDate,
                    endDate,
                    budget,
                    description,
                    true);
        }
    }

    @Example("""
            {"endDate": "2026-07-31", "budget": 52000}""")
    record ProjectChangeBody(
            @Text(min = 1, max = 200) Change<String> name,
            @Text(min = 1, max = 32) Change<String> code,
            Change<UUID> clientId,
            Change<UUID> managerId,
            Change<LocalDate> startDate,
            Change<LocalDate> endDate,
            @Decimals(max = 3, nonNegative = true) Change<BigDecimal> budget,
            @Text(min = 1, max = 2000) Change<String> description,
            @Doc("False: it stays where it is named, and is not named anew.") Change<Boolean> isActive,
            @Doc("Refuse when the project has another version by now.") Optional<Long> version) {

        ProjectChange toChange() {
            return new ProjectChange(
                    name,
                    code,
                    clientId.map(PartyId::new),
                    managerId.map(PartyId::new),
                    startDate,
                    endDate,
                    budget,
                    description,
                    isActive,
                    version);
        }
    }

    record ProjectView(
            @Doc("What lines of entries and documents name as projectId.") UUID id,
            String name,
            Optional<String> code,
            Optional<UUID> clientId,
            Optional<UUID> managerId,
            Optional<LocalDate> startDate,
            Optional<LocalDate> endDate,
            Optional<BigDecimal> budget,
            Optional<String> description,
            boolean isActive,
            Instant createdAt,
            long version) {

        static ProjectView of(Project project) {
            var content = project.content();
            return new ProjectView(
                    project.id().value(),
                    content.name(),
                    content.code(),
                    content.client().map(PartyId::value),
                    content.manager().map(PartyId::value),
                    content.starts(),
                    content.ends(),
                    content.budget().map(Money::toDecimal),
                    content.description(),
                    content.active(),
                    project.createdAt(),
                    project.version());
        }
    }
}
