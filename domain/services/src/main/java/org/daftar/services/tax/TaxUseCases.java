package org.daftar.services.tax;

import java.time.InstantSource;
import java.util.random.RandomGenerator;
import org.daftar.model.kernel.Ids;
import org.daftar.ports.Storage;
import org.daftar.ports.access.driven.BooksSeed;
import org.daftar.ports.tax.TaxRegister;
import org.daftar.services.audit.Moments;

/** The door to taxes: the verbs, and the codes that new books begin with. */
public record TaxUseCases(TaxRegister register, BooksSeed seed) {

    public static TaxUseCases over(Storage storage, InstantSource clock, RandomGenerator random) {
        var verbs = new TaxVerbs(
                storage.transactions(),
                storage.tax().store(),
                storage.audit().facts(),
                new Moments(clock),
                new Ids(clock, random));
        return new TaxUseCases(verbs, verbs);
    }
}
