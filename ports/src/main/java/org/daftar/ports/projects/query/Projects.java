package org.daftar.ports.projects.query;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.daftar.model.kernel.Books;
import org.daftar.model.kernel.Page;
import org.daftar.model.party.PartyId;
import org.daftar.model.projects.Project;
import org.daftar.model.projects.ProjectId;

/** Reading projects. */
public interface Projects {

    Optional<Project> find(Books books, ProjectId id);

    Map<ProjectId, String> names(Books books, Collection<ProjectId> ids);

    Page<Project> list(Books books, Selection selection, Page.Request<ProjectSort> page);

    record Selection(Optional<PartyId> client, Optional<Boolean> active) {}

    enum ProjectSort {
        CREATED_AT
    }
}
