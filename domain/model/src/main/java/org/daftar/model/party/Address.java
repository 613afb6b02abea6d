package org.daftar.model.party;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Where somebody is, as far as it is known.
 *
 * @param state emirate, province or state
 * @param country two letters of ISO 3166, upper case
 */
public record Address(
        Optional<String> street,
        Optional<String> city,
        Optional<String> state,
        Optional<String> postalCode,
        Optional<String> country) {

    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

    public Address {
        if (country.filter(code -> !isCountry(code)).isPresent()) {
            throw new IllegalArgumentException("Not a country: " + country);
        }
    }

    public static boolean isCountry(String code) {
        return COUNTRIES.contains(code);
    }

    public boolean isEmpty() {
        return parts().findAny().isEmpty();
    }

    @Override
    public String toString() {
        return parts().collect(Collectors.joining(", "));
    }

    private Stream<String> parts() {
        return Stream.of(street, city, state, postalCode, country).flatMap(Optional::stream);
    }
}
