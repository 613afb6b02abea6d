package org.daftar.http.pharus;

import java.util.Locale;
import java.util.Optional;
import org.daftar.model.kernel.Change;
import org.daftar.model.kernel.Refusal;
import org.daftar.model.kernel.Refused;
import org.daftar.model.party.Address;

/** An address as Pharus sends it: not as a thing of its own, but field by field. */
public record FlatAddress(
        Change<String> address,
        Change<String> city,
        Change<String> state,
        Change<String> country,
        Change<String> zipCode) {

    public static final FlatAddress KEPT =
            new FlatAddress(Change.keep(), Change.keep(), Change.keep(), Change.keep(), Change.keep());

    public static FlatAddress of(
            Optional<String> address,
            Optional<String> city,
            Optional<String> state,
            Optional<String> country,
            Optional<String> zipCode) {
        return new FlatAddress(set(address), set(city), set(state), set(country), set(zipCode));
    }

    private static Change<String> set(Optional<String> sent) {
        return sent.<Change<String>>map(Change.Set::new).orElseGet(Change::keep);
    }

    /** The whole address afterwards; empty when nothing of it is left. */
    public Optional<Address> onto(Optional<Address> before) {
        var after = new Address(
                address.or(before.flatMap(Address::street)),
                city.or(before.flatMap(Address::city)),
                state.or(before.flatMap(Address::state)),
                zipCode.or(before.flatMap(Address::postalCode)),
                country.map(FlatAddress::known).or(before.flatMap(Address::country)));
        return after.isEmpty() ? Optional.empty() : Optional.of(after);
    }

    public Change<Address> change(Optional<Address> before) {
        boolean isSent = address.isSent() || city.isSent() || state.isSent() || country.isSent() || zipCode.isSent();
        if (!isSent) return Change.keep();
        return onto(before).<Change<Address>>map(Change.Set::new).orElseGet(Change.Clear::new);
    }

    private static String known(String sent) {
        var code = sent.toUpperCase(Locale.ROOT);
        if (Address.isCountry(code)) return code;
        throw new Refused(Refusal.Invalid.of(
                "country", "unknown", "This is no country of ISO 3166. Use two letters such as AE."));
    }
}
