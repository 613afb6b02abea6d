package org.daftar.persistence.payments;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.daftar.model.kernel.Refused;
import org.daftar.persistence.Database;
import org.daftar.persistence.Installation;

/**
 * Random invoices, bills, credit notes, payments, allocations, cancellations and write-offs on the real use cases and a
 * real database agree with {@link ReferenceDealings} after each, and the laws hold in the end.
 */
class DealingsModelTest {

    @Property(tries = 60)
    void whoever_owes_whom_is_what_the_model_says(@ForAll("histories") List<Dealing> history) {
        run(Database.SQLITE, history);
    }

    @Property(tries = 15)
    void in_postgresql_too(@ForAll("histories") List<Dealing> history) {
        run(Database.POSTGRESQL, history);
    }

    private static void run(Database database, List<Dealing> history) {
        var company = Installation.on(database).alpha();
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
