package org.daftar.persistence.projects;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.daftar.model.kernel.Books;
import org.daftar.model.kernel.Currency;
import org.daftar.model.kernel.Money;
import org.daftar.model.kernel.Page;
import org.daftar.model.kernel.Reference;
import org.daftar.model.party.PartyId;
import org.daftar.model.projects.Project;
import org.daftar.model.projects.Project.Content;
import org.daftar.model.projects.ProjectId;
import org.daftar.persistence.engine.Session;
import org.daftar.persistence.engine.Sessions;
import org.daftar.persistence.kernel.PlaneHead;
import org.daftar.persistence.mapping.Among;
import org.daftar.persistence.projects.ProjectMapper.NamedRow;
import org.daftar.persistence.projects.ProjectMapper.Row;
import org.daftar.ports.ledger.driven.Nameable;
import org.daftar.ports.ledger.query.CompanyProfiles;
import org.daftar.ports.projects.driven.ProjectStore;
import org.daftar.ports.projects.query.Projects;

final class SqlProjects implements ProjectStore, Projects, Nameable {

    private final Sessions sessions;
    private final CompanyProfiles profiles;

    SqlProjects(Sessions sessions, CompanyProfiles profiles) {
        this.sessions = sessions;
        this.profiles = profiles;
    }

    @Override
    public void add(Books books, Project project) {
        var session = sessions.writing(books);
        mapper(session).insert(session.company(), row(PlaneHead.of(session).drawKey(), project));
    }

    @Override
    public void replace(Books books, Project project) {
        var session = sessions.writing(books);
        mapper(session).update(session.company(), row(0, project));
    }

    @Override
    public Optional<Project> find(Books books, ProjectId id) {
        var currency = profiles.currency(books);
        return sessions.with(
                        books, session -> Optional.ofNullable(mapper(session).find(session.company(), id.value())))
                .map(row -> project(row, currency));
    }

    @Override
    public Optional<ProjectId> byCode(Books books, String code) {
        return sessions.with(
                        books, session -> Optional.ofNullable(mapper(session).byCode(session.company(), code)))
                .map(ProjectId::new);
    }

    @Override
    public long naming(Books books, UUID party) {
        return sessions.with(books, session -> mapper(session).naming(session.company(), party, Reference.MOST));
    }

    @Override
    public Map<UUID, Standing> standing(Books books, Collection<UUID> ids) {
        return named(books, ids).entrySet().stream()
                .collect(toMap(
                        Map.Entry::getKey, each -> each.getValue().active() ? Standing.ACTIVE : Standing.INACTIVE));
    }

    @Override
    public Map<ProjectId, String> names(Books books, Collection<ProjectId> ids) {
        var named = named(books, ids.stream().map(ProjectId::value).toList());
        return named.entrySet().stream().collect(toMap(each -> new ProjectId(each.getKey()), each -> each.getValue()
                .name()));
    }

    private Map<UUID, NamedRow> named(Books books, Collection<UUID> ids) {
        if (ids.isEmpty()) return Map.of();
        return sessions.with(books, session -> mapper(session).named(session.company(), new Among.Ids(ids))).stream()
                .collect(toMap(NamedRow::publicId, row -> row));
    }

    @Override
    public Page<Project> list(Books books, Selection selection, Page.Request<ProjectSort> page) {
        var currency = profiles.currency(books);
        var selected = new ProjectMapper.Selected(
                selection.client().map(PartyId::value).orElse(null),
                selection.active().orElse(null),
                page.ascending(),
                page.after().map(Page.Position::id).orElse(null),
                page.reads());
        return sessions.with(books, session -> page.of(
                        mapper(session).list(session.company(), selected),
                        () -> mapper(session).count(session.company(), selected),
                        last -> last.id())
                .map(row -> project(row, currency)));
    }

    private static Project project(Row row, Currency currency) {
        var content = new Content(
                row.name(),
                Optional.ofNullable(row.code()),
                Optional.ofNullable(row.client()).map(PartyId::new),
                Optional.ofNullable(row.manager()).map(PartyId::new),
                Optional.ofNullable(row.starts()),
                Optional.ofNullable(row.ends()),
                Optional.ofNullable(row.budget()).map(minor -> new Money(minor, currency)),
                Optional.ofNullable(row.description()),
                row.active());
        return new Project(new ProjectId(row.publicId()), content, row.createdAt(), row.version());
    }

    private static Row row(long key, Project project) {
        var content = project.content();
        return new Row(
                key,
                project.id().value(),
                content.name(),
                content.code().orElse(null),
                content.client().map(PartyId::value).orElse(null),
                content.manager().map(PartyId::value).orElse(null),
                content.starts().orElse(null),
                content.ends().orElse(null),
                content.budget().map(Money::minor).orElse(null),
                content.description().orElse(null),
                content.active(),
                project.createdAt(),
                project.version());
    }

    private static ProjectMapper mapper(Session session) {
        return session.mapper(ProjectMapper.class);
    }
}
