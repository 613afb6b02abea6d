package org.daftar.services.projects;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.daftar.model.kernel.Books;
import org.daftar.model.kernel.Flaw;
import org.daftar.model.kernel.Refusal;
import org.daftar.model.kernel.Refused;
import org.daftar.model.party.PartyId;
import org.daftar.model.party.PartyRole;
import org.daftar.model.projects.Project.Content;
import org.daftar.ports.ledger.query.CompanyProfiles;
import org.daftar.ports.projects.ProjectRegister.Wanted;
import org.daftar.ports.projects.driven.ProjectStore;
import org.daftar.services.ledger.Amounts;
import org.daftar.services.party.NamedPartners;

/** Judges a project that somebody wants, and names every fault at once. */
record ProjectJudge(ProjectStore projects, NamedPartners partners, CompanyProfiles profiles) {

    /**
     * @param before what it was: who is named already stays, whatever became of them
     * @throws Refused invalid with every flaw, or duplicate
     */
    Content sound(Books books, Wanted wanted, Optional<Content> before) {
        var flaws = new ArrayList<Flaw>();
        judge(books, "clientId", wanted.client(), before.flatMap(Content::client), PartyRole.CLIENT, flaws);
        judge(books, "managerId", wanted.manager(), before.flatMap(Content::manager), PartyRole.EMPLOYEE, flaws);
        if (Content.runsBackward(wanted.starts(), wanted.ends()))
            flaws.add(new Flaw("endDate", "before_start", "A project ends on the day it starts, or later."));
        var amounts = new Amounts(profiles.currency(books), flaws);
        var budget = wanted.budget().map(value -> Optional.ofNullable(amounts.nonNegative("budget", value)));
        if (!flaws.isEmpty()) throw new Refused(Refusal.Invalid.of(flaws));
        requireFree(books, wanted.code(), before.flatMap(Content::code));
        return new Content(
                wanted.name(),
                wanted.code(),
                wanted.client(),
                wanted.manager(),
                wanted.starts(),
                wanted.ends(),
                budget.flatMap(read -> read),
                wanted.description(),
                wanted.active());
    }

    private void judge(
            Books books,
            String path,
            Optional<PartyId> wanted,
            Optional<PartyId> before,
            PartyRole role,
            List<Flaw> flaws) {
        if (wanted.isEmpty() || wanted.equals(before)) return;
        partners.active(books, path, wanted.get().value(), role, flaws);
    }

    private void requireFree(Books books, Optional<String> code, Optional<String> before) {
        if (code.isEmpty() || code.equals(before)) return;
        if (projects.byCode(books, code.get()).isPresent())
            throw new Refused(new Refusal.Duplicate("code", code.get()));
    }
}
