package org.daftar.model.catalog;

import java.util.Optional;
import org.daftar.model.kernel.SearchKey;
import org.daftar.model.party.Address;

/**
 * What is known of a location.
 *
 * @param sortOrder its place among the company's locations; the smallest comes first
 * @param active an inactive location stays where it is named and is not named anew
 */
public record LocationContent(
        String name, Optional<Address> address, Optional<String> notes, int sortOrder, boolean active) {

    public static final int LONGEST_NAME = 100;

    public LocationContent {
        if (name.isBlank() || name.length() > LONGEST_NAME) throw new IllegalArgumentException("Not a name: " + name);
    }

    /** Two names of one key are the same name. */
    public String key() {
        return SearchKey.of(name).value();
    }
}
