package org.daftar.model.party;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.daftar.model.access.EmailAddress;
import org.daftar.model.kernel.Flaw;
import org.daftar.model.kernel.SearchKey;
import org.daftar.model.kernel.TaxNumber;

/**
 * What is known of a party.
 *
 * @param name as the company calls it
 * @param legalName as documents of the law name it; empty when it is the same
 * @param externalId under which another system knows it
 * @param active an inactive party stays where it is named and is not named anew
 */
public record PartyContent(
        Set<PartyRole> roles,
        Optional<PartyCode> code,
        String name,
        Optional<String> legalName,
        Optional<TaxNumber> taxNumber,
        Reach reach,
        Terms terms,
        Optional<BankDetails> bank,
        Ties ties,
        Grouping grouping,
        Optional<String> externalId,
        Optional<String> notes,
        boolean active) {

    /** What stands for the name of a party whose personal data was erased. */
    public static final String ERASED = "Erased";

    public PartyContent {
        roles = roles.isEmpty() ? Set.of() : Set.copyOf(EnumSet.copyOf(roles));
        if (roles.isEmpty()) throw new IllegalArgumentException("A party has a role: " + name);
        if (name.isBlank()) throw new IllegalArgumentException("A party has a name");
    }

    /** An active party of which only this is known. */
    public static PartyContent named(String name, PartyRole... roles) {
        return new PartyContent(
                Set.of(roles),
                Optional.empty(),
                name,
                Optional.empty(),
                Optional.empty(),
                Reach.NONE,
                Terms.NONE,
                Optional.empty(),
                Ties.NONE,
                Grouping.NONE,
                Optional.empty(),
                Optional.empty(),
                true);
    }

    public boolean is(PartyRole role) {
        return roles.contains(role);
    }

    /** The same party in other roles. */
    public PartyContent with(Set<PartyRole> others) {
        return new PartyContent(
                others,
                code,
                name,
                legalName,
                taxNumber,
                reach,
                terms,
                bank,
                ties,
                grouping,
                externalId,
                notes,
                active);
    }

    /** The same party, paid there. */
    public PartyContent with(BankDetails details) {
        return new PartyContent(
                roles,
                code,
                name,
                legalName,
                taxNumber,
                reach,
                terms,
                Optional.of(details),
                ties,
                grouping,
                externalId,
                notes,
                active);
    }

    /** What contradicts itself, whatever other parties there are. */
    public List<Flaw> flaws() {
        var flaws = new ArrayList<Flaw>();
        boolean uae = reach.country().map("AE"::equals).orElse(true);
        if (uae && taxNumber.filter(number -> !number.isTrn()).isPresent()) {
            flaws.add(new Flaw(
                    "taxNumber",
                    "not_a_trn",
                    "A tax registration number of the UAE has 15 digits, begins with 1 and ends with 03. For another"
                            + " country, send the country of the billing address."));
        }
        if (bank.filter(details -> !details.isOfOneBank()).isPresent()) {
            flaws.add(new Flaw(
                    "bank.routingCode",
                    "other_bank",
                    "IBAN and routing code name different banks. Digits 5 to 7 of the IBAN are digits 2 to 4 of the"
                            + " routing code."));
        }
        if (!is(PartyRole.EMPLOYEE)
                && bank.filter(details -> details.iban().isEmpty()).isPresent()) {
            flaws.add(
                    new Flaw(
                            "bank.iban",
                            "not_an_iban",
                            "Only an employee is paid to a card. Of everybody else the IBAN is needed; compare it with the bank's paper."));
        }
        if (ties.brokerFee().isPresent() && ties.broker().isEmpty()) {
            flaws.add(new Flaw("brokerFeePercent", "no_broker", "Name the broker who earns the fee, or leave it out."));
        }
        return flaws;
    }

    /** What a search for this party may ask for. */
    public SearchKey searched() {
        return SearchKey.of(Stream.concat(
                Stream.of(name),
                Stream.of(
                                legalName,
                                code.map(PartyCode::value),
                                taxNumber.map(TaxNumber::value),
                                reach.email().map(EmailAddress::value),
                                reach.phone().map(PhoneNumber::value))
                        .flatMap(Optional::stream)));
    }

    /** The same party without anything that says who it is; what it owes and is owed stays its own. */
    public PartyContent erased() {
        return new PartyContent(
                roles,
                Optional.empty(),
                ERASED,
                Optional.empty(),
                Optional.empty(),
                Reach.NONE,
                terms,
                Optional.empty(),
                ties,
                new Grouping(grouping.type(), grouping.segment(), List.of(), grouping.sortOrder()),
                Optional.empty(),
                Optional.empty(),
                false);
    }
}
