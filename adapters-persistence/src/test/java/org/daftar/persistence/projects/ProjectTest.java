package org.daftar.persistence.projects;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.daftar.persistence.Refusals.refused;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.daftar.model.kernel.Change;
import org.daftar.model.kernel.Flaw;
import org.daftar.model.kernel.Page;
import org.daftar.model.kernel.Refusal;
import org.daftar.model.kernel.Refused;
import org.daftar.model.ledger.JournalCode;
import org.daftar.model.party.PartyId;
import org.daftar.model.party.PartyRole;
import org.daftar.model.projects.Project;
import org.daftar.model.projects.ProjectId;
import org.daftar.persistence.Company;
import org.daftar.persistence.OnBothDatabases;
import org.daftar.ports.ledger.DraftEntry;
import org.daftar.ports.projects.ProjectRegister.ProjectChange;
import org.daftar.ports.projects.ProjectRegister.Wanted;
import org.daftar.ports.projects.query.Projects;
import org.daftar.ports.projects.query.Projects.ProjectSort;
import org.junit.jupiter.api.Test;

class ProjectTest extends OnBothDatabases {

    private static final LocalDate MARCH = LocalDate.of(2026, 3, 1);

    @Test
    void a_project_is_kept_as_it_was_opened_and_changed_in_what_was_sent() {
        var client = alpha.client("Creek Marine").id();
        var manager = alpha.party("Salma", PartyRole.EMPLOYEE).id();
        var project = open(wanted("Villa", "P-1", client, manager, MARCH, MARCH.plusDays(90), "48000.50"));
        assertThat(found(project.id())).isEqualTo(project);
        assertThat(project.content().budget()).contains(Company.aed("48000.50"));

        var changed = daftar.projects().change(alpha.owner(), project.id(), ending(MARCH, 1));
        assertThat(changed.content().ends()).contains(MARCH);
        assertThat(changed.content().manager()).contains(manager);
        assertThat(changed.version()).isEqualTo(2);
        assertThat(found(project.id())).isEqualTo(changed);
        refused("stale_version", () -> daftar.projects().change(alpha.owner(), project.id(), ending(MARCH, 1)));
        refused("in_use", () -> daftar.parties().remove(alpha.owner(), client, Optional.empty()));
    }

    @Test
    void every_flaw_is_named_at_once_and_a_code_stands_once() {
        var stranger = new PartyId(UUID.randomUUID());
        var vendor = alpha.party("Port Supplies", PartyRole.VENDOR).id();
        assertThatThrownBy(() -> open(wanted("Villa", "P-1", stranger, vendor, MARCH, MARCH.minusDays(1), "1.005")))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(((Refusal.Invalid) refused.refusal()).flaws())
                                .extracting(Flaw::path, Flaw::code)
                                .containsExactly(
                                        tuple("clientId", "unknown_partner"),
                                        tuple("managerId", "other_role"),
                                        tuple("endDate", "before_start"),
                                        tuple("budget", "too_precise")));
        open(coded("P-1"));
        refused("duplicate", () -> open(coded("P-1")));
        open(coded("P-2"));
    }

    @Test
    void a_line_names_a_project_that_is_there_and_active() {
        var project = alpha.project("Villa").id();
        post(project.value());
        refused("validation_failed", () -> post(UUID.randomUUID()));
        daftar.projects().change(alpha.owner(), project, active(false));
        refused("project_inactive", () -> post(project.value()));
        daftar.projects().change(alpha.owner(), project, active(true));
        post(project.value());
    }

    @Test
    void projects_are_paged_by_client_and_by_whether_they_are_active() {
        var client = alpha.client("Creek Marine").id();
        var first = open(wanted("A", "A", client, null, MARCH, null, null));
        alpha.project("B");
        var third = open(wanted("C", "C", client, null, MARCH, null, null));
        daftar.projects().change(alpha.owner(), third.id(), active(false));
        assertThat(names(Optional.of(client), Optional.empty())).containsExactly("A", "C");
        assertThat(names(Optional.of(client), Optional.of(true))).containsExactly("A");
        assertThat(names(Optional.empty(), Optional.of(true))).containsExactly("A", "B");
        assertThat(daftar.read().projects().names(alpha.books(), List.of(first.id(), third.id())))
                .containsEntry(first.id(), "A")
                .containsEntry(third.id(), "C");
    }

    private List<String> names(Optional<PartyId> client, Optional<Boolean> active) {
        var page = new Page.Request<>(ProjectSort.CREATED_AT, true, 10, Optional.empty());
        return daftar
                .read()
                .projects()
                .list(alpha.books(), new Projects.Selection(client, active), page)
                .rows()
                .stream()
                .map(Project::name)
                .toList();
    }

    private Project open(Wanted wanted) {
        return daftar.projects().open(alpha.owner(), wanted);
    }

    private Project found(ProjectId id) {
        return daftar.read().projects().find(alpha.books(), id).orElseThrow();
    }

    private void post(UUID project) {
        daftar.ledger()
                .record(
                        alpha.owner(),
                        new DraftEntry(
                                MARCH,
                                Optional.empty(),
                                Optional.empty(),
                                JournalCode.GENERAL,
                                List.of(
                                        line("6030", "40", "0", Optional.of(project)),
                                        line("1010", "0", "40", Optional.empty()))));
    }

    private DraftEntry.Line line(String account, String debit, String credit, Optional<UUID> project) {
        return new DraftEntry.Line(
                alpha.account(account),
                Optional.of(Company.aed(debit)),
                Optional.of(Company.aed(credit)),
                Optional.empty(),
                Optional.empty(),
                project,
                Optional.empty());
    }

    private static Wanted coded(String code) {
        return wanted("Villa", code, null, null, null, null, null);
    }

    private static Wanted wanted(
            String name,
            String code,
            PartyId client,
            PartyId manager,
            LocalDate starts,
            LocalDate ends,
            String budget) {
        return new Wanted(
                name,
                Optional.of(code),
                Optional.ofNullable(client),
                Optional.ofNullable(manager),
                Optional.ofNullable(starts),
                Optional.ofNullable(ends),
                Optional.ofNullable(budget).map(BigDecimal::new),
                Optional.empty(),
                true);
    }

    private static ProjectChange ending(LocalDate day, long version) {
        return change(new Change.Set<>(day), Change.keep(), Optional.of(version));
    }

    private static ProjectChange active(boolean active) {
        return change(Change.keep(), new Change.Set<>(active), Optional.empty());
    }

    private static ProjectChange change(Change<LocalDate> ends, Change<Boolean> active, Optional<Long> version) {
        return new ProjectChange(
                Change.keep(),
                Change.keep(),
                Change.keep(),
                Change.keep(),
                Change.keep(),
                ends,
                Change.keep(),
                Change.keep(),
                active,
                version);
    }
}
