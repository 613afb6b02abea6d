package org.daftar.services.projects;

import java.time.InstantSource;
import java.util.random.RandomGenerator;
import org.daftar.model.kernel.Ids;
import org.daftar.model.kernel.Reference;
import org.daftar.ports.Storage;
import org.daftar.ports.party.driven.PartyUse;
import org.daftar.ports.projects.ProjectRegister;
import org.daftar.services.audit.Moments;
import org.daftar.services.party.NamedPartners;

/** The door to projects. */
public record ProjectUseCases(ProjectRegister register) {

    /** What projects do with parties. */
    public static PartyUse use(Storage storage) {
        var store = storage.projects().store();
        return (books, party) -> Reference.counted("projects", store.naming(books, party.value()));
    }

    public static ProjectUseCases over(Storage storage, InstantSource clock, RandomGenerator random) {
        var store = storage.projects().store();
        return new ProjectUseCases(new ProjectVerbs(
                storage.transactions(),
                store,
                new ProjectJudge(
                        store,
                        new NamedPartners(storage.party().parties()),
                        storage.ledger().profiles()),
                storage.audit().facts(),
                new Moments(clock),
                new Ids(clock, random)));
    }
}
