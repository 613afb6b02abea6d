package org.daftar.persistence.payments;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.daftar.model.access.SignedIn;
import org.daftar.model.kernel.Refused;
import org.daftar.persistence.Company;
import org.daftar.persistence.Database;
import org.daftar.persistence.Installation;

/**
 * Random invoices, bills, credit notes, payments, allocations, cancellations and write-offs on the real use cases and a
 * real database agree with {@link ReferenceDealings} after each, and the laws hold in the end.
 */
class DealingsModelTest {

    private static final Map<Database, Installation> INSTALLATIONS = new EnumMap<>(Database.class);
    private static final Map<Database, SignedIn> OWNERS = new EnumMap<>(Database.class);

    private static Path directory;

    @BeforeContainer
    static void open() throws IOException {
        directory = Files.createTempDirectory("daftar-dealings");
        for (var database : Database.values()) {
            var installation = Installation.on(database, directory);
            INSTALLATIONS.put(database, installation);
            OWNERS.put(database, Company.owner(installation.daftar(), "owner@model.test"));
        }
    }

    @AfterContainer
    static void leave_nothing_behind() throws IOException {
        INSTALLATIONS.values().forEach(Installation::close);
        try (var files = Files.walk(directory)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) Files.delete(file);
        }
    }

    @Property(tries = 60)
    void whoever_owes_whom_is_what_the_model_says(@ForAll("histories") List<Dealing> history) {
        run(Database.SQLITE, history);
    }

    @Property(tries = 15)
    void in_postgresql_too(@ForAll("histories") List<Dealing> history) {
        run(Database.POSTGRESQL, history);
    }

    private static void run(Database database, List<Dealing> history) {
        var company = Company.founded(INSTALLATIONS.get(database).daftar(), OWNERS.get(database));
        var real = new RealDealings(company);
        var model = new ReferenceDealings();
        for (var dealing : history) {
            var deed = dealing.in(model);
            if (deed.isEmpty()) continue;
            var next = model.copy();
            var expected = expected(() -> deed.get().model().accept(next));
            assertThat(heard(() -> deed.get().real().accept(real)))
                    .as(dealing.toString())
                    .isEqualTo(expected);
            if (expected.equals("done")) model = next;
            real.requireLike(model);
        }
        real.requireLaws();
    }

    private static String expected(Runnable deed) {
        try {
            deed.run();
            return "done";
        } catch (ReferenceDealings.No no) {
            return no.getMessage();
        }
    }

    private static String heard(Runnable deed) {
        try {
            deed.run();
            return "done";
        } catch (Refused refused) {
            return refused.refusal().code();
        }
    }

    @Provide
    Arbitrary<List<Dealing>> histories() {
        return Dealing.histories(Integer.getInteger("daftar.model.actions", 12));
    }
}
