package org.daftar.persistence.banking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.daftar.model.banking.BatchFormat;
import org.daftar.model.kernel.Refused;
import org.daftar.model.payments.PaymentId;
import org.daftar.persistence.Database;
import org.daftar.persistence.Installation;

/** Law 19: whoever exports what, in whatever order, each payment is in one file, or in more because somebody said so. */
class BatchProperties {

    private static final int PAYMENTS = 5;

    /** @param chosen of the payments, by their places */
    record Attempt(Set<Integer> chosen, boolean again) {}

    @Property(tries = 8, shrinking = ShrinkingMode.OFF)
    void batch_equals_payments(@ForAll("attempts") List<Attempt> attempts) {
        try (var installation = Installation.on(Database.SQLITE)) {
            var house = House.of(installation.alpha());
            var payments = new ArrayList<PaymentId>();
            for (int i = 1; i <= PAYMENTS; i++) payments.add(house.paid("1" + i).id());
            var exported = new HashSet<Integer>();
            for (var attempt : attempts) {
                boolean allowed = attempt.again() || attempt.chosen().stream().noneMatch(exported::contains);
                assertThat(isTaken(installation, payments, attempt)).isEqualTo(allowed);
                if (allowed) exported.addAll(attempt.chosen());
                assertThat(installation.brokenLaws()).isEmpty();
            }
            assertThat(installation
                            .daftar()
                            .read()
                            .batches()
                            .holding(installation.alpha().books(), payments)
                            .keySet())
                    .containsExactlyInAnyOrderElementsOf(
                            exported.stream().map(payments::get).toList());
        }
    }

    private static boolean isTaken(Installation installation, List<PaymentId> payments, Attempt attempt) {
        var chosen = attempt.chosen().stream().map(payments::get).toList();
        try {
            installation
                    .daftar()
                    .batching()
                    .export(installation.alpha().owner(), House.batch(BatchFormat.UAEFTS, attempt.again(), chosen));
            return true;
        } catch (Refused refused) {
            assertThat(refused.refusal().code()).isEqualTo("already_exported");
            return false;
        }
    }

    @Provide
    Arbitrary<List<Attempt>> attempts() {
        var chosen = Arbitraries.integers().between(0, PAYMENTS - 1).set().ofMinSize(1);
        return Combinators.combine(chosen, Arbitraries.of(true, false, false))
                .as(Attempt::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(6);
    }
}
