package org.daftar.model.printing;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.daftar.model.kernel.TaxNumber;
import org.daftar.model.ledger.CompanyProfile;
import org.daftar.model.party.Address;
import org.daftar.model.party.PartyContent;

/**
 * Somebody as a document names them.
 *
 * @param address line by line, without the country; empty when it is not known
 * @param country two letters of ISO 3166
 */
public record PrintedParty(String name, List<String> address, Optional<String> country, Optional<String> taxNumber) {

    public PrintedParty {
        address = List.copyOf(address);
    }

    static PrintedParty of(CompanyProfile company) {
        return new PrintedParty(
                company.legalName().orElse(company.name()),
                company.address().map(lines -> lines.lines().toList()).orElse(List.of()),
                Optional.of(company.country()),
                company.taxNumber());
    }

    static PrintedParty of(PartyContent partner) {
        return new PrintedParty(
                partner.legalName().orElse(partner.name()),
                partner.reach().billing().map(PrintedParty::lines).orElse(List.of()),
                partner.reach().country(),
                partner.taxNumber().map(TaxNumber::value));
    }

    static List<String> lines(Address address) {
        var city = Stream.of(address.postalCode(), address.city(), address.state())
                .flatMap(Optional::stream)
                .toList();
        return Stream.concat(
                        address.street().stream().flatMap(String::lines),
                        city.isEmpty() ? Stream.of() : Stream.of(String.join(" ", city)))
                .toList();
    }
}
