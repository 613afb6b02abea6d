package org.daftar.services.projects;

import java.util.Optional;
import org.daftar.model.audit.Fact;
import org.daftar.model.kernel.Caller;
import org.daftar.model.kernel.Ids;
import org.daftar.model.kernel.Money;
import org.daftar.model.kernel.Permission;
import org.daftar.model.kernel.Refused;
import org.daftar.model.projects.Project;
import org.daftar.model.projects.Project.Content;
import org.daftar.model.projects.ProjectId;
import org.daftar.ports.audit.driven.FactLog;
import org.daftar.ports.kernel.Transactions;
import org.daftar.ports.projects.ProjectRegister;
import org.daftar.ports.projects.driven.ProjectStore;
import org.daftar.services.audit.Moments;
import org.daftar.services.audit.Told;

record ProjectVerbs(
        Transactions transactions, ProjectStore projects, ProjectJudge judge, FactLog facts, Moments moments, Ids ids)
        implements ProjectRegister {

    private static final Told<Content> TOLD = Told.<Content>of()
            .plain("name", Content::name)
            .plain("code", Content::code)
            .plain("client", Content::client)
            .plain("manager", Content::manager)
            .plain("startDate", Content::starts)
            .plain("endDate", Content::ends)
            .plain("budget", Content::budget)
            .plain("description", Content::description)
            .plain("active", Content::active);

    @Override
    public Project open(Caller caller, Wanted wanted) {
        return transactions.write(caller, Permission.PROJECT_WRITE, () -> {
            var content = judge.sound(caller.books(), wanted, Optional.empty());
            var project = new Project(new ProjectId(ids.next()), content, moments.now(), 1);
            projects.add(caller.books(), project);
            facts.append(caller, new Fact("project.opened", subject(project), TOLD.beginning(content)));
            return project;
        });
    }

    @Override
    public Project change(Caller caller, ProjectId id, ProjectChange change) {
        return transactions.write(caller, Permission.PROJECT_WRITE, () -> {
            var before = projects.find(caller.books(), id).orElseThrow(() -> Refused.missing("project", id));
            Refused.ifStale("project", change.version(), before.version());
            var content = judge.sound(caller.books(), wanted(before.content(), change), Optional.of(before.content()));
            var changes = TOLD.changes(before.content(), content);
            if (changes.isEmpty()) return before;
            var after = before.changed(content);
            projects.replace(caller.books(), after);
            facts.append(caller, new Fact("project.changed", subject(after), changes));
            return after;
        });
    }

    private static Wanted wanted(Content before, ProjectChange change) {
        return new Wanted(
                change.name().orRequired("name", before.name()),
                change.code().or(before.code()),
                change.client().or(before.client()),
                change.manager().or(before.manager()),
                change.starts().or(before.starts()),
                change.ends().or(before.ends()),
                change.budget().or(before.budget().map(Money::toDecimal)),
                change.description().or(before.description()),
                change.active().orRequired("isActive", before.active()));
    }

    private static Fact.Subject subject(Project project) {
        return new Fact.Subject("project", project.id().value());
    }
}
