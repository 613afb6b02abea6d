package org.daftar.http.arkan.parties;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.daftar.http.json.Doc;
import org.daftar.http.json.Text;
import org.daftar.model.kernel.Bic;
import org.daftar.model.kernel.Change;
import org.daftar.model.kernel.RoutingCode;
import org.daftar.model.party.Address;
import org.daftar.model.party.BankDetails;
import org.daftar.model.party.Contact;
import org.daftar.model.party.Grouping;
import org.daftar.model.party.MethodType;
import org.daftar.model.party.PartyId;

/** What clients and partners have in common, sent and shown alike. */
final class PartyParts {

    static final String CODE = "[^\\s\\x00-\\x1f\\x7f](.{0,30}[^\\s\\x00-\\x1f\\x7f])?";

    private PartyParts() {}

    record PartyPath(UUID id) {

        PartyId party() {
            return new PartyId(id);
        }
    }

    record PartyAddress(
            @Text(min = 1, max = 500) Optional<String> street,
            @Text(min = 1, max = 100) Optional<String> city,
            @Doc("Emirate, province or state.") @Text(min = 1, max = 100) Optional<String> state,
            @Text(min = 1, max = 20) Optional<String> postalCode,
            @Doc("ISO 3166, two letters.") @Text(pattern = "[A-Z]{2}") Optional<String> country) {

        /** One that says nothing is none. */
        Optional<Address> address(Sent sent, String path) {
            var known = sent.value(country, Form.COUNTRY, path + ".country");
            var address = new Address(street, city, state, postalCode, known);
            return address.isEmpty() ? Optional.empty() : Optional.of(address);
        }

        static Optional<PartyAddress> of(Optional<Address> address) {
            return address.map(a -> new PartyAddress(a.street(), a.city(), a.state(), a.postalCode(), a.country()));
        }
    }

    /** One that says nothing clears what was there. */
    static Change<Address> address(Change<PartyAddress> change, Sent sent, String path) {
        if (!(change instanceof Change.Set<PartyAddress> set))
            return change.isSent() ? new Change.Clear<>() : Change.keep();
        return set.value()
                .address(sent, path)
                .<Change<Address>>map(Change.Set::new)
                .orElseGet(Change.Clear::new);
    }

    record PartyBank(
            @Doc("Its check digits must be right; of an employee the number of a payroll card will do.") @Text(max = 60)
                    String iban,
            @Text(max = 20) Optional<String> bic,
            @Doc("Nine digits; of the same bank as the IBAN.") @Text(max = 20) Optional<String> routingCode,
            @Text(min = 1, max = 200) Optional<String> bankName,
            @Doc("Whose account it is, when that is not the party's name.") @Text(min = 1, max = 200)
                    Optional<String> holder,
            @Doc("ISO 4217; AED when absent.") @Text(min = 3, max = 3) Optional<String> currency) {

        Optional<BankDetails> details(Sent sent) {
            var number = sent.value(Optional.of(iban), Form.ACCOUNT, "bank.iban");
            var code = sent.value(bic, Form.BIC, "bank.bic");
            var routing = sent.value(routingCode, Form.ROUTING_CODE, "bank.routingCode");
            var kept = sent.value(currency, Form.CURRENCY, "bank.currency").orElse(BankDetails.USUAL_CURRENCY);
            return number.map(known -> new BankDetails(known, code, routing, bankName, holder, kept));
        }

        static Optional<PartyBank> of(Optional<BankDetails> bank) {
            return bank.map(details -> new PartyBank(
                    details.account().value(),
                    details.bic().map(Bic::value),
                    details.routingCode().map(RoutingCode::value),
                    details.bankName(),
                    details.holder(),
                    Optional.of(details.currency().code())));
        }
    }

    /** Somebody who speaks for the party that is shown. */
    record PartyContactView(
            UUID id,
            String name,
            Optional<String> email,
            Optional<String> phone,
            Optional<String> jobTitle,
            boolean isPrimary) {

        static PartyContactView of(Contact contact, PartyId party) {
            return new PartyContactView(
                    contact.id().value(),
                    contact.name().display(),
                    contact.reachedBy(MethodType.EMAIL),
                    contact.reachedBy(MethodType.PHONE),
                    contact.title(),
                    contact.links().stream().anyMatch(link -> link.party().equals(party) && link.primary()));
        }
    }

    static List<PartyContactView> contacts(List<Contact> contacts, PartyId party) {
        return contacts.stream()
                .map(contact -> PartyContactView.of(contact, party))
                .toList();
    }

    /** Notes every tag that is none. */
    static List<String> tags(List<String> sent, Sent flaws) {
        for (int i = 0; i < sent.size(); i++) {
            if (!Grouping.isTag(sent.get(i)))
                flaws.refuse(
                        "tags[" + i + "]", "not_a_tag", "A tag is one to forty characters on one line, without comma.");
        }
        return sent.stream().filter(Grouping::isTag).toList();
    }

    static <T> Set<T> with(Set<T> all, T one, boolean wanted) {
        var changed = new HashSet<>(all);
        if (wanted) changed.add(one);
        else changed.remove(one);
        return changed;
    }
}
