package org.daftar.model.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.daftar.model.kernel.Money;
import org.daftar.model.people.Pension.Scheme;
import org.junit.jupiter.api.Test;

/** Source: Federal Law 7 of 1999 and Federal Law 57 of 2023, as the bounds and shares of each are published. */
class PensionTest {

    @Test
    void each_law_takes_its_shares_within_its_bounds() {
        assertThat(both(Scheme.GPSSA_1999, "10000")).containsExactly(aed("500.00"), aed("1250.00"));
        assertThat(both(Scheme.GPSSA_1999, "60000")).containsExactly(aed("2500.00"), aed("6250.00"));
        assertThat(both(Scheme.GPSSA_2023, "10000")).containsExactly(aed("1100.00"), aed("1250.00"));
        assertThat(both(Scheme.GPSSA_2023, "20000")).containsExactly(aed("2200.00"), aed("3000.00"));
        assertThat(both(Scheme.GPSSA_2023, "2000")).containsExactly(aed("330.00"), aed("375.00"));
        assertThat(both(Scheme.GPSSA_2023, "90000")).containsExactly(aed("7700.00"), aed("10500.00"));
        assertThat(both(Scheme.NONE, "90000")).containsExactly(aed("0.00"), aed("0.00"));
    }

    private static List<Money> both(Scheme scheme, String basic) {
        var pension = new Pension(scheme, scheme.shares().orElseThrow(), Optional.empty());
        return List.of(pension.ofEmployee(aed(basic)), pension.ofEmployer(aed(basic)));
    }

    private static Money aed(String amount) {
        return Money.of(amount + " AED");
    }
}
