package org.daftar.ports.projects.driven;

import java.util.Optional;
import java.util.UUID;
import org.daftar.model.kernel.Books;
import org.daftar.model.projects.Project;
import org.daftar.model.projects.ProjectId;

/** Where projects live. */
public interface ProjectStore {

    void add(Books books, Project project);

    void replace(Books books, Project project);

    Optional<Project> find(Books books, ProjectId id);

    Optional<ProjectId> byCode(Books books, String code);

    /** How many projects name that party, as far as that is counted. */
    long naming(Books books, UUID party);
}
