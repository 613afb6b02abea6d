package org.daftar.http.arkan.projects;

import static org.daftar.http.routes.Method.GET;
import static org.daftar.http.routes.Method.PATCH;
import static org.daftar.http.routes.Method.POST;
import static org.daftar.http.routes.Output.json;
import static org.daftar.http.routes.Output.page;
import static org.daftar.model.kernel.Module.PROJECTS;
import static org.daftar.model.kernel.Permission.PROJECT_READ;
import static org.daftar.model.kernel.Permission.PROJECT_WRITE;

import org.daftar.http.arkan.projects.ProjectBodies.ProjectBody;
import org.daftar.http.arkan.projects.ProjectBodies.ProjectChangeBody;
import org.daftar.http.arkan.projects.ProjectBodies.ProjectFilter;
import org.daftar.http.arkan.projects.ProjectBodies.ProjectPath;
import org.daftar.http.arkan.projects.ProjectBodies.ProjectView;
import org.daftar.http.routes.RouteGroup;
import org.daftar.http.routes.Routes;
import org.daftar.model.kernel.Refused;
import org.daftar.ports.projects.ProjectRegister;
import org.daftar.ports.projects.query.Projects;
import org.daftar.ports.projects.query.Projects.ProjectSort;

/** Arkan's projects, with changing one as an extension. */
public final class ProjectRoutes implements RouteGroup {

    private final ProjectRegister register;
    private final Projects projects;

    public ProjectRoutes(ProjectRegister register, Projects projects) {
        this.register = register;
        this.projects = projects;
    }

    @Override
    public void declare(Routes routes) {
        routes.on(GET, "/projects", "arkan.projects.list")
                .summary("Page through projects")
                .module(PROJECTS)
                .requires(PROJECT_READ)
                .params(ProjectFilter.class)
                .reads(page(ProjectView.class, ProjectSort.class))
                .handle((call, filter) -> projects.list(call.books(), filter.selection(), call.page(ProjectSort.class))
                        .map(ProjectView::of));
        routes.on(POST, "/projects", "arkan.projects.create")
                .summary("Create a project")
                .module(PROJECTS)
                .requires(PROJECT_WRITE)
                .params()
                .body(ProjectBody.class)
                .writes(json(201, ProjectView.class))
                .handle((call, none, sent) -> ProjectView.of(register.open(call.caller(), sent.toWanted())));
        routes.on(GET, "/projects/{id}", "arkan.projects.get")
                .summary("Read one project")
                .module(PROJECTS)
                .requires(PROJECT_READ)
                .params(ProjectPath.class)
                .reads(json(ProjectView.class))
                .handle((call, path) -> projects.find(call.books(), path.project())
                        .map(ProjectView::of)
                        .orElseThrow(() -> Refused.missing("project", path.id())));
        routes.on(PATCH, "/projects/{id}", "arkan.projects.update")
                .summary("Change a project")
                .extension()
                .module(PROJECTS)
                .requires(PROJECT_WRITE)
                .params(ProjectPath.class)
                .body(ProjectChangeBody.class)
                .writes(json(ProjectView.class))
                .handle((call, path, sent) ->
                        ProjectView.of(register.change(call.caller(), path.project(), sent.toChange())));
    }
}
