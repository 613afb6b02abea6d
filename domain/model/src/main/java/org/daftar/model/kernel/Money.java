package org.daftar.model.kernel;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * An exact amount in one currency, in that currency's minor units (fils for AED). Arithmetic is checked and never rounds;
 * a rule that has to round names its mode and its source where it does so.
 */
public record Money(long minor, Currency currency) implements Comparable<Money> {

    /**
     * The largest amount a single line may carry, either way: 10^15 minor units. Nine thousand such lines still add up
     * inside 64 bits, so that no total of accepted amounts can overflow while it is being checked.
     */
    public static final long LARGEST = 1_000_000_000_000_000L;

    public static Money zero(Currency currency) {
        return new Money(0, currency);
    }

    /** @throws ArithmeticException if the value has more decimals than the currency, or lies beyond 64 bits of minor units */
    public static Money of(BigDecimal value, Currency currency) {
        return new Money(value.movePointRight(currency.decimals()).longValueExact(), currency);
    }

    /** Reads {@code "119.00 AED"}: for examples and tests. */
    public static Money of(String text) {
        var parts = text.trim().split(" ");
        return of(new BigDecimal(parts[0]), Currency.known(parts[1]));
    }

    /** @throws CurrencyMismatch if the currencies differ
     *  @throws ArithmeticException beyond 64 bits of minor units: an amount no ledger holds, so a bug or an attack */
    public Money plus(Money other) {
        requireSame(other);
        return new Money(Math.addExact(minor, other.minor), currency);
    }

    /** @throws CurrencyMismatch if the currencies differ
     *  @throws ArithmeticException beyond 64 bits of minor units */
    public Money minus(Money other) {
        requireSame(other);
        return new Money(Math.subtractExact(minor, other.minor), currency);
    }

    /** @throws ArithmeticException for the one amount that has no opposite */
    public Money negated() {
        return new Money(Math.negateExact(minor), currency);
    }

    public Money abs() {
        return isNegative() ? negated() : this;
    }

    public boolean isZero() {
        return minor == 0;
    }

    public boolean isNegative() {
        return minor < 0;
    }

    public boolean isPositive() {
        return minor > 0;
    }

    /** This amount times a ratio, rounded half-up (away from zero) to the minor unit. */
    public Money times(BigDecimal ratio) {
        var product = BigDecimal.valueOf(minor).multiply(ratio).setScale(0, RoundingMode.HALF_UP);
        return new Money(product.longValueExact(), currency);
    }

    /**
     * This amount times a part over its whole, rounded half-up (away from zero) to the minor unit. Parts that are booked as what
     * they come to so far, less what was booked before, add up to the whole.
     */
    public Money proportion(long part, long whole) {
        var product = BigDecimal.valueOf(minor).multiply(BigDecimal.valueOf(part));
        return new Money(
                product.divide(BigDecimal.valueOf(whole), 0, RoundingMode.HALF_UP)
                        .longValueExact(),
                currency);
    }

    /**
     * Splits in proportion to the weights; the parts always add up to the whole (largest remainder, ties to the first).
     *
     * @throws IllegalArgumentException if there is no weight, one is negative, or all are zero
     */
    public List<Money> allocate(List<Long> weights) {
        return allocateBy(weights.stream().map(BigInteger::valueOf).toList());
    }

    /** As {@link #allocate}, by weights of any size: products of quantities and prices, exact. */
    public List<Money> allocateBy(List<BigInteger> weights) {
        var total = weights.stream().reduce(BigInteger.ZERO, BigInteger::add);
        if (total.signum() <= 0 || weights.stream().anyMatch(w -> w.signum() < 0)) {
            throw new IllegalArgumentException("Weights must be zero or more and not all zero: " + weights);
        }
        var shares = new ArrayList<BigInteger>(weights.size());
        var remainders = new ArrayList<BigInteger>(weights.size());
        var whole = BigInteger.valueOf(minor).abs();
        var left = whole;
        for (var weight : weights) {
            var parts = whole.multiply(weight).divideAndRemainder(total);
            shares.add(parts[0]);
            remainders.add(parts[1]);
            left = left.subtract(parts[0]);
        }
        IntStream.range(0, shares.size())
                .boxed()
                .sorted(Comparator.comparing((Integer i) -> remainders.get(i)).reversed())
                .limit(left.longValueExact())
                .forEach(i -> shares.set(i, shares.get(i).add(BigInteger.ONE)));
        return shares.stream()
                .map(share -> new Money(share.longValueExact() * (minor < 0 ? -1 : 1), currency))
                .toList();
    }

    public BigDecimal toDecimal() {
        return BigDecimal.valueOf(minor, currency.decimals());
    }

    @Override
    public int compareTo(Money other) {
        requireSame(other);
        return Long.compare(minor, other.minor);
    }

    @Override
    public String toString() {
        return toDecimal().toPlainString() + " " + currency.code();
    }

    private void requireSame(Money other) {
        if (!currency.equals(other.currency)) throw new CurrencyMismatch(currency, other.currency);
    }
}
