package org.daftar.model.people;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** A number of days of leave, in halves of a day. */
public record LeaveDays(long halves) implements Comparable<LeaveDays> {

    public static final LeaveDays NONE = new LeaveDays(0);
    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    public static LeaveDays of(long days) {
        return new LeaveDays(Math.multiplyExact(days, 2));
    }

    /** Empty unless it is a number of whole or half days. */
    public static Optional<LeaveDays> of(BigDecimal days) {
        try {
            return Optional.of(new LeaveDays(days.multiply(TWO).longValueExact()));
        } catch (ArithmeticException quarters) {
            return Optional.empty();
        }
    }

    /** From one day to another, both included. */
    public static LeaveDays between(LocalDate first, LocalDate last) {
        return of(ChronoUnit.DAYS.between(first, last) + 1);
    }

    public LeaveDays plus(LeaveDays other) {
        return new LeaveDays(Math.addExact(halves, other.halves));
    }

    public LeaveDays minus(LeaveDays other) {
        return new LeaveDays(Math.subtractExact(halves, other.halves));
    }

    public BigDecimal toDecimal() {
        return BigDecimal.valueOf(halves * 5, 1).stripTrailingZeros();
    }

    @Override
    public int compareTo(LeaveDays other) {
        return Long.compare(halves, other.halves);
    }

    @Override
    public String toString() {
        return toDecimal().toPlainString();
    }
}
