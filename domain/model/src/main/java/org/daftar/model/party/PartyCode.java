package org.daftar.model.party;

import org.daftar.model.kernel.SearchKey;

/** The short name by which people know a party; whatever its letters' size, it is one code. */
public record PartyCode(String value) {

    public static final int LONGEST = 32;

    public PartyCode {
        if (value.isBlank() || value.length() > LONGEST || !value.equals(value.strip())) {
            throw new IllegalArgumentException("Not a party code: " + value);
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
