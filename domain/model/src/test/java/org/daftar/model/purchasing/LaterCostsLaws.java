package org.daftar.model.purchasing;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;
import org.daftar.model.catalog.ItemId;
import org.daftar.model.kernel.Currency;
import org.daftar.model.kernel.Money;

/** Costs that came after the goods: every fils is borne by somebody, by what is left in proportion and by what has gone. */
class LaterCostsLaws {

    private static final Currency AED = Currency.known("AED");
    private static final List<ItemId> ITEMS =
            IntStream.range(0, 4).mapToObj(i -> new ItemId(new UUID(1, i))).toList();

    @Provide
    Arbitrary<List<LaterCosts.Part>> receipts() {
        return Combinators.combine(
                        Arbitraries.of(ITEMS),
                        Arbitraries.longs().between(1, 5_000_000_000L),
                        Arbitraries.longs().between(0, 10_000_000),
                        Arbitraries.longs().between(0, 3_000_000))
                .as((item, quantity, value, weight) -> new LaterCosts.Part(
                        item, quantity, new Money(value, AED), Optional.of(BigInteger.valueOf(weight))))
                .list()
                .ofMinSize(1)
                .ofMaxSize(8);
    }

    @Property
    void R20_what_is_left_and_what_has_gone_bear_the_whole_cost_between_them_each_its_part(
            @ForAll("receipts") List<LaterCosts.Part> parts,
            @ForAll @LongRange(min = 1, max = 1_000_000_000) long cost,
            @ForAll LaterCosts.Split split,
            @ForAll @LongRange(min = 0, max = 12_000_000_000L) long there) {
        var whole = new Money(cost, AED);
        var shares = LaterCosts.spread(whole, split, parts);
        assertThat(LaterCosts.spread(whole, split, parts)).isEqualTo(shares);
        Map<ItemId, Long> onHand = ITEMS.stream().collect(Collectors.toMap(item -> item, item -> there));
        var borne = LaterCosts.borne(parts, shares, onHand);
        assertThat(borne.stream().map(LaterCosts.Borne::total).reduce(Money.zero(AED), Money::plus))
                .isEqualTo(whole);
        for (var one : borne) {
            assertThat(one.left()).isBetween(0L, Math.min(there, one.received()));
            assertThat(one.inStock().isNegative() || one.gone().isNegative()).isFalse();
            var exact = BigDecimal.valueOf(one.total().minor())
                    .multiply(BigDecimal.valueOf(one.left()))
                    .divide(BigDecimal.valueOf(one.received()), 6, RoundingMode.HALF_UP);
            assertThat(exact.subtract(BigDecimal.valueOf(one.inStock().minor())).abs())
                    .isLessThanOrEqualTo(new BigDecimal("0.5"));
        }
    }
}
