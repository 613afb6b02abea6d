package org.daftar.model.catalog;

import org.daftar.model.kernel.SearchKey;

/** The short name by which people know an item; whatever its letters' size, it is one code, whatever kind of item has it. */
public record ItemCode(String value) {

    public static final int LONGEST = 100;

    public ItemCode {
        if (value.isBlank() || value.length() > LONGEST || !value.equals(value.strip())) {
            throw new IllegalArgumentException("Not an item code: " + value);
        }
    }

    /** Two codes of one key are the same code. */
    public String key() {
        return SearchKey.of(value).value();
    }

    @Override
    public String toString() {
        return value;
    }
}
