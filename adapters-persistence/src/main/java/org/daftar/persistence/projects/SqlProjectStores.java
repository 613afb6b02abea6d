package org.daftar.persistence.projects;

import org.daftar.persistence.engine.Sessions;
import org.daftar.ports.ledger.driven.Nameable;
import org.daftar.ports.ledger.query.CompanyProfiles;
import org.daftar.ports.projects.driven.ProjectStore;
import org.daftar.ports.projects.driven.ProjectStores;
import org.daftar.ports.projects.query.Projects;

/** The door to projects in SQL. */
public record SqlProjectStores(ProjectStore store, Projects projects, Nameable nameable) implements ProjectStores {

    /** @param profiles which tell in what the books are kept */
    public static SqlProjectStores over(Sessions sessions, CompanyProfiles profiles) {
        var projects = new SqlProjects(sessions, profiles);
        return new SqlProjectStores(projects, projects, projects);
    }
}
