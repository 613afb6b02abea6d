package org.daftar.model.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class MoneyLaws {

    private static final Currency AED = Currency.known("AED");

    @Property(tries = 200)
    void parts_of_an_allocation_add_up_to_the_whole(
            @ForAll @LongRange(min = -1_000_000_000_000L, max = 1_000_000_000_000L) long minor,
            @ForAll @Size(min = 1, max = 20) List<@IntRange(max = 1000) Integer> weights) {
        Assume.that(weights.stream().anyMatch(w -> w > 0));
        var parts = new Money(minor, AED)
                .allocate(weights.stream().map(Integer::longValue).toList());
        assertThat(parts.stream().reduce(Money.zero(AED), Money::plus)).isEqualTo(new Money(minor, AED));
    }

    @Property(tries = 200)
    void R33_net_and_tax_of_a_gross_amount_add_up_to_it_whatever_the_rate_and_the_decimals(
            @ForAll @LongRange(min = -1_000_000_000_000L, max = 1_000_000_000_000L) long minor,
            @ForAll @IntRange(max = 10_000) int basisPoints,
            @ForAll("currencies") Currency currency) {
        var gross = new Money(minor, currency);
        var parts = gross.allocate(List.of(10_000L, (long) basisPoints));
        assertThat(parts.get(0).plus(parts.get(1))).isEqualTo(gross);
    }

    @Provide
    Arbitrary<Currency> currencies() {
        return Arbitraries.of("JPY", "AED", "KWD").map(Currency::known);
    }

    @Property(tries = 200)
    void a_part_without_weight_gets_nothing(@ForAll @LongRange(min = 0, max = 1_000_000) long minor) {
        var parts = new Money(minor, AED).allocate(List.of(1L, 0L, 1L, 0L, 1L));
        assertThat(parts.get(1).isZero()).isTrue();
        assertThat(parts.get(3).isZero()).isTrue();
    }

    @Test
    void remainders_go_to_the_first_lines() {
        assertThat(Money.of("100.00 AED").allocate(List.of(1L, 1L, 1L)))
                .containsExactly(Money.of("33.34 AED"), Money.of("33.33 AED"), Money.of("33.33 AED"));
    }

    @Test
    void gulf_currencies_have_their_decimals() {
        assertThat(List.of("AED", "SAR", "QAR").stream()
                        .map(c -> Currency.known(c).decimals()))
                .containsOnly(2);
        assertThat(List.of("KWD", "BHD", "OMR").stream()
                        .map(c -> Currency.known(c).decimals()))
                .containsOnly(3);
        assertThat(Currency.of("XXX")).isEmpty();
    }

    @Test
    void different_currencies_do_not_add() {
        assertThatThrownBy(() -> Money.of("1.00 AED").plus(Money.of("1.00 USD")))
                .isInstanceOf(CurrencyMismatch.class);
    }

    @Test
    void more_decimals_than_the_currency_has_are_refused_not_rounded() {
        assertThatThrownBy(() -> Money.of("1.005 AED")).isInstanceOf(ArithmeticException.class);
        assertThat(Money.of("1.005 KWD").minor()).isEqualTo(1005);
    }

    @Test
    void sums_beyond_64_bits_are_errors() {
        assertThatThrownBy(() -> new Money(Long.MAX_VALUE, AED).plus(new Money(1, AED)))
                .isInstanceOf(ArithmeticException.class);
    }
}
