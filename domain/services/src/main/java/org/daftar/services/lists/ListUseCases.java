package org.daftar.services.lists;

import java.time.InstantSource;
import java.util.List;
import java.util.random.RandomGenerator;
import org.daftar.model.kernel.Ids;
import org.daftar.ports.Storage;
import org.daftar.ports.access.driven.BooksSeed;
import org.daftar.ports.lists.CompanyLists;
import org.daftar.ports.lists.driven.ListUse;
import org.daftar.services.audit.Moments;

/** The door to the company's lists: their verbs, and what new books begin with. */
public record ListUseCases(CompanyLists lists, BooksSeed seed) {

    /** @param uses what the capabilities above sort by lists */
    public static ListUseCases over(Storage storage, List<ListUse> uses, InstantSource clock, RandomGenerator random) {
        var verbs = new ListVerbs(
                storage.transactions(),
                storage.lists().store(),
                List.copyOf(uses),
                storage.audit().facts(),
                new Moments(clock),
                new Ids(clock, random));
        return new ListUseCases(verbs, (founder, company) -> verbs.begin(founder.books()));
    }
}
