package org.daftar.model.party;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.daftar.model.kernel.Bic;
import org.daftar.model.kernel.Iban;
import org.daftar.model.kernel.RoutingCode;

/**
 * Where to pay somebody.
 *
 * @param holder whose account it is, when that is not the party's own name
 */
public record BankDetails(
        Iban iban,
        Optional<Bic> bic,
        Optional<RoutingCode> routingCode,
        Optional<String> bankName,
        Optional<String> holder) {

    /** Whether IBAN and routing code name the same bank of the UAE; where one says nothing, nothing is wrong. */
    public boolean isOfOneBank() {
        return routingCode
                .map(code -> iban.uaeBank().map(code.bank()::equals).orElse(true))
                .orElse(true);
    }

    @Override
    public String toString() {
        return Stream.of(
                        Optional.of(iban.value()),
                        bic.map(Bic::value),
                        routingCode.map(RoutingCode::value),
                        bankName,
                        holder)
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
    }
}
