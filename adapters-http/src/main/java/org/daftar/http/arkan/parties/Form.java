package org.daftar.http.arkan.parties;

import java.util.Optional;
import java.util.function.Function;
import org.daftar.model.access.EmailAddress;
import org.daftar.model.kernel.AccountNumber;
import org.daftar.model.kernel.Bic;
import org.daftar.model.kernel.Currency;
import org.daftar.model.kernel.Flaw;
import org.daftar.model.kernel.RoutingCode;
import org.daftar.model.kernel.TaxNumber;
import org.daftar.model.party.Address;
import org.daftar.model.party.PhoneNumber;

/** How a text of a certain kind becomes a value of the core, and what is said when it is none. */
public record Form<T>(Function<String, Optional<T>> reading, String code, String message) {

    public static final Form<EmailAddress> EMAIL =
            new Form<>(EmailAddress::parse, "not_email", "An e-mail address looks like name@example.com. Correct it.");
    public static final Form<PhoneNumber> PHONE = new Form<>(
            PhoneNumber::parse,
            "not_phone",
            "A phone number has 3 to 20 digits, with a plus before a country's code. Correct it.");
    public static final Form<TaxNumber> TAX_NUMBER = new Form<>(
            TaxNumber::parse, "not_a_tax_number", "A tax number has 2 to 32 letters and digits. Correct it.");
    public static final Form<AccountNumber> ACCOUNT = new Form<>(
            AccountNumber::parse,
            "not_an_iban",
            "This is no IBAN: its length, its form or its check digits are wrong. Compare it with the bank's paper.");
    public static final Form<Bic> BIC =
            new Form<>(Bic::parse, "not_a_bic", "A BIC has 8 or 11 characters, such as EBILAEAD. Correct it.");
    public static final Form<RoutingCode> ROUTING_CODE =
            new Form<>(RoutingCode::parse, "not_a_routing_code", "A routing code has 9 digits. Correct it.");
    public static final Form<Currency> CURRENCY =
            new Form<>(Currency::of, "unknown", "This is no currency of ISO 4217. Use a code such as AED.");

    public static final Form<String> COUNTRY = new Form<>(
            code -> Optional.of(code).filter(Address::isCountry),
            "unknown",
            "This is no country of ISO 3166. Use two letters such as AE.");

    Flaw flaw(String path) {
        return new Flaw(path, code, message);
    }
}
