package org.daftar.model.people;

import org.daftar.model.kernel.SearchKey;

/** By what the company knows an employee; whatever its letters' size, it is one number. */
public record EmployeeNumber(String value) {

    public static final int LONGEST = 32;
    private static final int DRAWN_DIGITS = 5;

    public EmployeeNumber {
        if (value.isBlank() || value.length() > LONGEST || !value.equals(value.strip())) {
            throw new IllegalArgumentException("Not an employee number: " + value);
        }
    }

    /** One that is given when nobody chose one. */
    public static EmployeeNumber drawn(long ordinal) {
        var digits = Long.toString(ordinal);
        return new EmployeeNumber("EMP-" + "0".repeat(Math.max(0, DRAWN_DIGITS - digits.length())) + digits);
    }

    /** Two numbers of one key are the same number. */
    public String key() {
        return SearchKey.of(value).value();
    }

    @Override
    public String toString() {
        return value;
    }
}
