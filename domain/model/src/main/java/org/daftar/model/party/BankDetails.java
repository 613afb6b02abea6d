package org.daftar.model.party;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.daftar.model.kernel.AccountNumber;
import org.daftar.model.kernel.Bic;
import org.daftar.model.kernel.Currency;
import org.daftar.model.kernel.Iban;
import org.daftar.model.kernel.RoutingCode;

/**
 * Where to pay somebody.
 *
 * @param account an IBAN; of an employee it may be a payroll card, too
 * @param holder whose account it is, when that is not the party's own name
 * @param currency what the account is kept in
 */
public record BankDetails(
        AccountNumber account,
        Optional<Bic> bic,
        Optional<RoutingCode> routingCode,
        Optional<String> bankName,
        Optional<String> holder,
        Currency currency) {

    /** Banks of the UAE keep accounts in dirhams, unless they say otherwise. */
    public static final Currency USUAL_CURRENCY = Currency.known("AED");

    public Optional<Iban> iban() {
        return account.iban();
    }

    /** Whether IBAN and routing code name the same bank of the UAE; where one says nothing, nothing is wrong. */
    public boolean isOfOneBank() {
        return routingCode
                .map(code ->
                        iban().flatMap(Iban::uaeBank).map(code.bank()::equals).orElse(true))
                .orElse(true);
    }

    /** What a bank may stumble over, although no published rule forbids it; in words. */
    public List<String> doubts() {
        return routingCode
                .filter(code -> !code.isUsual())
                .map(code -> List.of(
                        "The check digit of the routing code is not what it is for other banks. Compare it with the"
                                + " bank's paper."))
                .orElse(List.of());
    }

    @Override
    public String toString() {
        return Stream.of(
                        Optional.of(account.value()),
                        bic.map(Bic::value),
                        routingCode.map(RoutingCode::value),
                        bankName,
                        holder,
                        Optional.of(currency.code()))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
    }
}
