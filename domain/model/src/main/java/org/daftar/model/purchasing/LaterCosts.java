package org.daftar.model.purchasing;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.daftar.model.catalog.ItemId;
import org.daftar.model.kernel.Money;

/**
 * Costs that came after the goods they belong to: freight, customs, insurance. What is left of the goods bears its part, and what
 * has gone bears its own, as if the goods had cost that from the start.
 */
public final class LaterCosts {

    private LaterCosts() {}

    /** What goods bear a cost by. */
    public enum Split {
        BY_VALUE,
        BY_QUANTITY,
        BY_WEIGHT,
        EQUAL
    }

    /**
     * Goods that came in.
     *
     * @param quantity in millionths
     * @param weight of one, in millionths; empty where nobody said
     */
    public record Part(ItemId item, long quantity, Money value, Optional<BigInteger> weight) {

        private BigInteger bears(Split split) {
            return switch (split) {
                case BY_VALUE -> BigInteger.valueOf(value.minor());
                case BY_QUANTITY -> BigInteger.valueOf(quantity);
                case BY_WEIGHT -> BigInteger.valueOf(quantity).multiply(weight.orElseThrow());
                case EQUAL -> BigInteger.ONE;
            };
        }
    }

    /**
     * What an item bears.
     *
     * @param received in millionths
     * @param left so much of that is still there at most: goods of one kind are not told apart
     */
    public record Borne(ItemId item, long received, long left, Money inStock, Money gone) {

        public Money total() {
            return inStock.plus(gone);
        }
    }

    /** By value where goods have one, or else by quantity. The parts add up to the cost, remainders to the largest. */
    public static List<Money> spread(Money cost, Split split, List<Part> parts) {
        var weights = parts.stream().map(part -> part.bears(split)).toList();
        boolean none = weights.stream().allMatch(weight -> weight.signum() == 0);
        return none && split != Split.BY_QUANTITY ? spread(cost, Split.BY_QUANTITY, parts) : cost.allocateBy(weights);
    }

    /**
     * @param shares what each part bears, in the order of the parts
     * @param onHand how much there is of an item now, in millionths
     */
    public static List<Borne> borne(List<Part> parts, List<Money> shares, Map<ItemId, Long> onHand) {
        var received = new LinkedHashMap<ItemId, Long>();
        var total = new LinkedHashMap<ItemId, Money>();
        for (int i = 0; i < parts.size(); i++) {
            received.merge(parts.get(i).item(), parts.get(i).quantity(), Math::addExact);
            total.merge(parts.get(i).item(), shares.get(i), Money::plus);
        }
        var borne = new ArrayList<Borne>();
        received.forEach((item, came) -> {
            long left = Math.min(came, onHand.getOrDefault(item, 0L));
            var all = Optional.ofNullable(total.get(item)).orElseThrow();
            var inStock = all.proportion(left, came);
            borne.add(new Borne(item, came, left, inStock, all.minus(inStock)));
        });
        return borne;
    }
}
