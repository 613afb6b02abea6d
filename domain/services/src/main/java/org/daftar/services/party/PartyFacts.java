package org.daftar.services.party;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.daftar.model.audit.Fact;
import org.daftar.model.party.Contact;
import org.daftar.model.party.ContactId;
import org.daftar.model.party.ContactLink;
import org.daftar.model.party.ContactMethod;
import org.daftar.model.party.PartyContent;
import org.daftar.model.party.PartyId;
import org.daftar.services.audit.Told;

/** What the audit trail tells of parties and contacts, and which of it can be erased. */
final class PartyFacts {

    static final Told<PartyContent> PARTY = Told.<PartyContent>of()
            .plain(
                    "roles",
                    party -> party.roles().stream().sorted().map(Enum::name).collect(Collectors.joining(", ")))
            .personal("code", PartyContent::code)
            .personal("name", PartyContent::name)
            .personal("legalName", PartyContent::legalName)
            .personal("taxNumber", PartyContent::taxNumber)
            .personal("email", party -> party.reach().email())
            .personal("phone", party -> party.reach().phone())
            .personal("billingAddress", party -> party.reach().billing())
            .personal("shippingAddress", party -> party.reach().shipping())
            .plain("netDays", party -> party.terms().netDays())
            .plain("terms", party -> party.terms().wording())
            .plain("creditLimit", party -> party.terms().creditLimit())
            .plain("currency", party -> party.terms().currency().map(currency -> currency.code()))
            .personal("bank", PartyContent::bank)
            .plain("parent", party -> party.ties().parent())
            .plain("broker", party -> party.ties().broker())
            .plain("brokerFee", party -> party.ties().brokerFee().map(fee -> fee.toDecimal()
                    .toPlainString()))
            .plain("salesperson", party -> party.ties().salesperson())
            .plain("type", party -> party.grouping().type())
            .plain("segment", party -> party.grouping().segment())
            .personal("tags", party -> listed(party.grouping().tags().stream()))
            .plain("sortOrder", party -> party.grouping().sortOrder())
            .personal("externalId", PartyContent::externalId)
            .personal("notes", PartyContent::notes)
            .plain("active", PartyContent::active);

    static final Told<Contact> CONTACT = Told.<Contact>of()
            .personal("displayName", contact -> contact.name().display())
            .personal("firstName", contact -> contact.name().first())
            .personal("lastName", contact -> contact.name().last())
            .personal("title", Contact::title)
            .personal("notes", Contact::notes)
            .plain("active", Contact::active)
            .personal("methods", contact -> listed(contact.methods().stream().map(PartyFacts::words)))
            .personal("links", contact -> listed(contact.links().stream().map(PartyFacts::words)));

    private PartyFacts() {}

    static Fact.Subject subject(PartyId id) {
        return new Fact.Subject("party", id.value());
    }

    static Fact.Subject subject(ContactId id) {
        return new Fact.Subject("contact", id.value());
    }

    private static Optional<String> listed(Stream<String> words) {
        return Optional.of(words.collect(Collectors.joining("; "))).filter(list -> !list.isEmpty());
    }

    private static String words(ContactMethod method) {
        return method.type() + " " + method.value()
                + method.label().map(label -> " (" + label + ")").orElse("")
                + rank(method.primary(), method.active());
    }

    private static String words(ContactLink link) {
        return link.as() + " " + link.party()
                + link.function().map(function -> " (" + function + ")").orElse("")
                + link.notes().map(notes -> " \"" + notes + "\"").orElse("")
                + rank(link.primary(), link.active());
    }

    private static String rank(boolean primary, boolean active) {
        if (!active) return ", inactive";
        return primary ? ", primary" : "";
    }
}
