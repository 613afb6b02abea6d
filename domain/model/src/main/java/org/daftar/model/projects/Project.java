package org.daftar.model.projects;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.daftar.model.kernel.Money;
import org.daftar.model.party.PartyId;

/** Work that is planned and paid for as one. What it earns and costs is told by the lines that name it. */
public record Project(ProjectId id, Content content, Instant createdAt, long version) {

    /**
     * @param code the company's own short name for it, once
     * @param client for whom it is done
     * @param manager an employee
     * @param budget what it may cost in all; zero or more
     * @param active whether lines may name it anew
     */
    public record Content(
            String name,
            Optional<String> code,
            Optional<PartyId> client,
            Optional<PartyId> manager,
            Optional<LocalDate> starts,
            Optional<LocalDate> ends,
            Optional<Money> budget,
            Optional<String> description,
            boolean active) {

        public Content {
            if (budget.filter(Money::isNegative).isPresent()) throw new IllegalArgumentException("Budget " + budget);
            if (runsBackward(starts, ends)) throw new IllegalArgumentException(ends + " before " + starts);
        }

        public static boolean runsBackward(Optional<LocalDate> starts, Optional<LocalDate> ends) {
            return starts.isPresent() && ends.filter(starts.get()::isAfter).isPresent();
        }
    }

    public String name() {
        return content.name();
    }

    public Project changed(Content after) {
        return new Project(id, after, createdAt, version + 1);
    }
}
