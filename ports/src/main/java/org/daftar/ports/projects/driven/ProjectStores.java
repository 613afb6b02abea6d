package org.daftar.ports.projects.driven;

import org.daftar.ports.ledger.driven.Nameable;
import org.daftar.ports.projects.query.Projects;

public interface ProjectStores {

    ProjectStore store();

    Projects projects();

    /** Projects as the ledger asks for them. */
    Nameable nameable();
}
