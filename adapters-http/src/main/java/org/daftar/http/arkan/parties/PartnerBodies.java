package org.daftar.http.arkan.parties;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.daftar.http.arkan.parties.PartyParts.PartyAddress;
import org.daftar.http.arkan.parties.PartyParts.PartyBank;
import org.daftar.http.arkan.parties.PartyParts.PartyContactView;
import org.daftar.http.json.Decimals;
import org.daftar.http.json.Default;
import org.daftar.http.json.Doc;
import org.daftar.http.json.Example;
import org.daftar.http.json.Items;
import org.daftar.http.json.Range;
import org.daftar.http.json.Text;
import org.daftar.model.access.EmailAddress;
import org.daftar.model.kernel.Change;
import org.daftar.model.kernel.Currency;
import org.daftar.model.kernel.Money;
import org.daftar.model.kernel.TaxNumber;
import org.daftar.model.kernel.UserId;
import org.daftar.model.party.Contact;
import org.daftar.model.party.Grouping;
import org.daftar.model.party.Party;
import org.daftar.model.party.PartyCode;
import org.daftar.model.party.PartyContent;
import org.daftar.model.party.PartyId;
import org.daftar.model.party.PartyRole;
import org.daftar.model.party.PhoneNumber;
import org.daftar.model.party.Reach;
import org.daftar.model.party.Terms;
import org.daftar.model.party.Ties;
import org.daftar.ports.party.PartyRegister.PartyChange;
import org.daftar.ports.party.query.Parties;

/** What is sent and shown of a partner: any party, whatever it is to the company. */
final class PartnerBodies {

    private PartnerBodies() {}

    record PartnerFilter(
            Optional<PartyRole> role,
            Optional<Boolean> isActive,
            @Doc("Whose parent this is.") Optional<UUID> parentId,
            @Doc("Whom this broker brought.") Optional<UUID> brokerId,
            @Text(min = 1, max = 40) Optional<String> tag,
            @Doc("Part of a name, code, tax number, e-mail address or phone number.") @Text(min = 1, max = 100)
                    Optional<String> q) {

        Parties.Selection selection() {
            return new Parties.Selection(
                    role,
                    isActive,
                    Optional.empty(),
                    Optional.empty(),
                    brokerId.map(PartyId::new),
                    parentId.map(PartyId::new),
                    tag,
                    q);
        }
    }

    @Example(
            """
            {"name": "Gulf Steel Trading", "roles": ["vendor"], "taxNumber": "100987654300003", "paymentTermDays": 60,
             "bank": {"iban": "AE070331234567890123456", "bic": "BOMLAEAD", "routingCode": "203320101"}}""")
    record PartnerBody(
            @Text(min = 1, max = 255) String name,
            @Doc("One or more.") @Items(min = 1, max = 4) List<PartyRole> roles,
            @Doc("Unique in the company, whatever the letters' size.") @Text(pattern = PartyParts.CODE)
                    Optional<String> code,
            @Text(min = 1, max = 255) Optional<String> legalName,
            @Text(min = 1, max = 254) Optional<String> email,
            @Text(min = 1, max = 40) Optional<String> phone,
            @Doc("Unique among clients. Of the UAE, the TRN of 15 digits.") @Text(min = 1, max = 40)
                    Optional<String> taxNumber,
            Optional<PartyAddress> billingAddress,
            Optional<PartyAddress> shippingAddress,
            @Doc("How much may be owed at once; left out for no limit, 0 for cash only.") @Decimals(nonNegative = true)
                    Optional<BigDecimal> creditLimit,
            @Range(min = 0, max = Terms.LONGEST_NET_DAYS) Optional<Integer> paymentTermDays,
            @Doc("As they are printed.") @Text(min = 1, max = 200) Optional<String> terms,
            @Doc("ISO 4217.") @Text(min = 3, max = 3) Optional<String> currency,
            Optional<PartyBank> bank,
            Optional<UUID> parentId,
            @Doc("Who brought the partner.") Optional<UUID> brokerId,
            @Decimals(max = 4, nonNegative = true) Optional<BigDecimal> brokerFeePercent,
            @Doc("A user of this company.") Optional<UUID> salespersonId,
            @Items(max = Grouping.MOST_TAGS) @Default("[]") @Text(min = 1, max = 40) List<String> tags,
            @Doc("Under which another system knows the partner.") @Text(min = 1, max = 100) Optional<String> externalId,
            @Text(min = 1, max = 4000) Optional<String> notes,
            @Default("true") boolean isActive) {

        PartyContent toContent(Sent sent) {
            return sent.sound(new PartyContent(
                    EnumSet.copyOf(roles),
                    code.map(PartyCode::new),
                    name,
                    legalName,
                    sent.value(taxNumber, Form.TAX_NUMBER, "taxNumber"),
                    new Reach(
                            sent.value(email, Form.EMAIL, "email"),
                            sent.value(phone, Form.PHONE, "phone"),
                            billingAddress.flatMap(address -> address.address(sent, "billingAddress")),
                            shippingAddress.flatMap(address -> address.address(sent, "shippingAddress"))),
                    new Terms(
                            paymentTermDays,
                            terms,
                            sent.limit(creditLimit),
                            sent.value(currency, Form.CURRENCY, "currency")),
                    bank.flatMap(details -> details.details(sent)),
                    new Ties(
                            parentId.map(PartyId::new),
                            brokerId.map(PartyId::new),
                            sent.fee(brokerFeePercent),
                            sent.salesperson(salespersonId)),
                    new Grouping(Optional.empty(), Optional.empty(), PartyParts.tags(tags, sent), Optional.empty()),
                    externalId,
                    notes,
                    isActive));
        }
    }

    @Example("""
            {"roles": ["client", "vendor"], "paymentTermDays": 30, "version": 1}""")
    record PartnerChangeBody(
            @Text(min = 1, max = 255) Change<String> name,
            @Items(min = 1, max = 4) Change<List<PartyRole>> roles,
            @Text(pattern = PartyParts.CODE) Change<String> code,
            @Text(min = 1, max = 255) Change<String> legalName,
            @Text(min = 1, max = 254) Change<String> email,
            @Text(min = 1, max = 40) Change<String> phone,
            @Text(min = 1, max = 40) Change<String> taxNumber,
            Change<PartyAddress> billingAddress,
            Change<PartyAddress> shippingAddress,
            @Decimals(nonNegative = true) Change<BigDecimal> creditLimit,
            @Range(min = 0, max = Terms.LONGEST_NET_DAYS) Change<Integer> paymentTermDays,
            @Text(min = 1, max = 200) Change<String> terms,
            @Text(min = 3, max = 3) Change<String> currency,
            Change<PartyBank> bank,
            Change<UUID> parentId,
            Change<UUID> brokerId,
            @Decimals(max = 4, nonNegative = true) Change<BigDecimal> brokerFeePercent,
            Change<UUID> salespersonId,
            @Items(max = Grouping.MOST_TAGS) @Text(min = 1, max = 40) Change<List<String>> tags,
            @Text(min = 1, max = 100) Change<String> externalId,
            @Text(min = 1, max = 4000) Change<String> notes,
            Change<Boolean> isActive,
            @Doc("Refuse when the partner has another version by now.") Optional<Long> version) {

        PartyChange toChange(Sent sent) {
            return sent.sound(new PartyChange(
                    roles.map(all -> Set.<PartyRole>copyOf(all)),
                    code.map(PartyCode::new),
                    name,
                    legalName,
                    sent.change(taxNumber, Form.TAX_NUMBER, "taxNumber"),
                    sent.change(email, Form.EMAIL, "email"),
                    sent.change(phone, Form.PHONE, "phone"),
                    PartyParts.address(billingAddress, sent, "billingAddress"),
                    PartyParts.address(shippingAddress, sent, "shippingAddress"),
                    paymentTermDays,
                    terms,
                    sent.limit(creditLimit),
                    sent.change(currency, Form.CURRENCY, "currency"),
                    Sent.changed(bank, details -> details.details(sent)),
                    parentId.map(PartyId::new),
                    brokerId.map(PartyId::new),
                    sent.fee(brokerFeePercent),
                    sent.salesperson(salespersonId),
                    Change.keep(),
                    Change.keep(),
                    tags.map(all -> PartyParts.tags(all, sent)),
                    Change.keep(),
                    externalId,
                    notes,
                    isActive,
                    version));
        }
    }

    record PartnerView(
            UUID id,
            Optional<String> code,
            String name,
            Optional<String> legalName,
            List<PartyRole> roles,
            Optional<String> email,
            Optional<String> phone,
            Optional<String> taxNumber,
            Optional<PartyAddress> billingAddress,
            Optional<PartyAddress> shippingAddress,
            Optional<BigDecimal> creditLimit,
            Optional<Integer> paymentTermDays,
            Optional<String> terms,
            Optional<String> currency,
            Optional<PartyBank> bank,
            Optional<UUID> parentId,
            Optional<UUID> brokerId,
            Optional<BigDecimal> brokerFeePercent,
            Optional<UUID> salespersonId,
            List<String> tags,
            Optional<String> externalId,
            Optional<String> notes,
            List<PartyContactView> contacts,
            boolean isActive,
            Instant createdAt,
            Instant updatedAt,
            long version) {

        static PartnerView of(Party party, List<Contact> contacts) {
            var content = party.content();
            return new PartnerView(
                    party.id().value(),
                    content.code().map(PartyCode::value),
                    content.name(),
                    content.legalName(),
                    content.roles().stream().sorted().toList(),
                    content.reach().email().map(EmailAddress::value),
                    content.reach().phone().map(PhoneNumber::value),
                    content.taxNumber().map(TaxNumber::value),
                    PartyAddress.of(content.reach().billing()),
                    PartyAddress.of(content.reach().shipping()),
                    content.terms().creditLimit().map(Money::toDecimal),
                    content.terms().netDays(),
                    content.terms().wording(),
                    content.terms().currency().map(Currency::code),
                    PartyBank.of(content.bank()),
                    content.ties().parent().map(PartyId::value),
                    content.ties().broker().map(PartyId::value),
                    content.ties()
                            .brokerFee()
                            .map(fee -> fee.toDecimal().movePointRight(2).stripTrailingZeros()),
                    content.ties().salesperson().map(UserId::value),
                    content.grouping().tags(),
                    content.externalId(),
                    content.notes(),
                    PartyParts.contacts(contacts, party.id()),
                    content.active(),
                    party.createdAt(),
                    party.updatedAt(),
                    party.version());
        }
    }

    record RemovedPartnerView(UUID id, boolean deleted) {}
}
