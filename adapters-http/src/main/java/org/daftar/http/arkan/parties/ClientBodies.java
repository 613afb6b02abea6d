package org.daftar.http.arkan.parties;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.daftar.http.arkan.parties.PartnerBodies.PartnerBody;
import org.daftar.http.arkan.parties.PartnerBodies.PartnerChangeBody;
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
import org.daftar.model.party.MethodType;
import org.daftar.model.party.Party;
import org.daftar.model.party.PartyCode;
import org.daftar.model.party.PartyContent;
import org.daftar.model.party.PartyRole;
import org.daftar.model.party.PersonName;
import org.daftar.model.party.PhoneNumber;
import org.daftar.model.party.Terms;
import org.daftar.ports.party.AddressBook.NewContact;
import org.daftar.ports.party.AddressBook.NewMethod;
import org.daftar.ports.party.PartyRegister.PartyChange;
import org.daftar.ports.party.query.Parties;

/** What is sent and shown of a client. */
final class ClientBodies {

    private ClientBodies() {}

    record ClientFilter(
            Optional<Boolean> isActive,
            @Text(min = 1, max = 40) Optional<String> tag,
            @Doc("Part of a name, code, tax number, e-mail address or phone number.") @Text(min = 1, max = 100)
                    Optional<String> q) {

        Parties.Selection selection() {
            return new Parties.Selection(
                    Optional.of(PartyRole.CLIENT),
                    isActive,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    tag,
                    q);
        }
    }

    @Example(
            """
            {"name": "Al Waha Towers", "legalName": "Al Waha Towers L.L.C", "email": "accounts@alwaha.example",
             "phone": "+971 4 123 4567", "taxNumber": "100123456700003", "creditLimit": 25000.00, "paymentTermDays": 30,
             "billingAddress": {"street": "Sheikh Zayed Road 12", "city": "Dubai", "state": "Dubai", "country": "AE"},
             "contacts": [{"name": "Omar Haddad", "email": "omar@alwaha.example", "jobTitle": "Buyer"}]}""")
    record ClientBody(
            @Text(min = 1, max = 255) String name,
            @Text(min = 1, max = 255) Optional<String> legalName,
            @Text(min = 1, max = 254) Optional<String> email,
            @Text(min = 1, max = 40) Optional<String> phone,
            @Doc("Unique among clients. Of the UAE, the TRN of 15 digits.") @Text(min = 1, max = 40)
                    Optional<String> taxNumber,
            Optional<PartyAddress> billingAddress,
            Optional<PartyAddress> shippingAddress,
            @Doc("How much may be owed at once; left out for no limit, 0 for cash only.") @Decimals(nonNegative = true)
                    Optional<BigDecimal> creditLimit,
            @Default("30") @Range(min = 0, max = Terms.LONGEST_NET_DAYS) int paymentTermDays,
            @Doc("Not taken yet: there are no price lists.") Optional<UUID> priceListId,
            @Doc("A user of this company.") Optional<UUID> salespersonId,
            @Doc("Whether the company buys from the client, too.") @Default("false") boolean isVendor,
            @Doc("People who speak for the client; the first is the primary one.") @Items(max = 50) @Default("[]")
                    List<ClientContactBody> contacts,
            @Doc("Unique in the company, whatever the letters' size (extension).") @Text(pattern = PartyParts.CODE)
                    Optional<String> code,
            @Doc("ISO 4217 (extension).") @Text(min = 3, max = 3) Optional<String> currency,
            @Doc("Where to pay the client (extension).") Optional<PartyBank> bank,
            @Doc("Extension.") @Items(max = Grouping.MOST_TAGS) @Default("[]") @Text(min = 1, max = 40)
                    List<String> tags,
            @Text(min = 1, max = 4000) Optional<String> notes) {

        PartyContent toContent(Sent sent) {
            // The documented field is refused rather than ignored: who sends it expects its prices.
            if (priceListId.isPresent())
                sent.refuse("priceListId", "not_supported", "There are no price lists yet. Leave priceListId out.");
            for (int i = 0; i < contacts.size(); i++) contacts.get(i).judge("contacts[" + i + "]", sent);
            return asPartner().toContent(sent);
        }

        private PartnerBody asPartner() {
            return new PartnerBody(
                    name,
                    isVendor ? List.of(PartyRole.CLIENT, PartyRole.VENDOR) : List.of(PartyRole.CLIENT),
                    code,
                    legalName,
                    email,
                    phone,
                    taxNumber,
                    billingAddress,
                    shippingAddress,
                    creditLimit,
                    Optional.of(paymentTermDays),
                    Optional.empty(),
                    currency,
                    bank,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    salespersonId,
                    tags,
                    Optional.empty(),
                    notes,
                    true);
        }
    }

    record ClientContactBody(
            @Text(min = 1, max = 200) String name,
            @Text(min = 1, max = 254) Optional<String> email,
            @Text(min = 1, max = 40) Optional<String> phone,
            @Text(min = 1, max = 200) Optional<String> jobTitle) {

        void judge(String path, Sent sent) {
            sent.value(email, Form.EMAIL, path + ".email");
            sent.value(phone, Form.PHONE, path + ".phone");
        }

        NewContact speakingFor(Party client) {
            return ContactBodies.contact(
                    PersonName.whole(name),
                    jobTitle,
                    Optional.empty(),
                    methods(email, phone),
                    Optional.of(client.id()));
        }

        private static List<NewMethod> methods(Optional<String> email, Optional<String> phone) {
            var methods = new ArrayList<NewMethod>();
            email.ifPresent(text -> methods.add(NewMethod.of(MethodType.EMAIL, text)));
            phone.ifPresent(text -> methods.add(NewMethod.of(MethodType.PHONE, text)));
            return methods;
        }
    }

    @Example("""
            {"creditLimit": 40000.00, "paymentTermDays": 45, "version": 1}""")
    record ClientChangeBody(
            @Text(min = 1, max = 255) Change<String> name,
            @Text(min = 1, max = 255) Change<String> legalName,
            @Text(min = 1, max = 254) Change<String> email,
            @Text(min = 1, max = 40) Change<String> phone,
            @Text(min = 1, max = 40) Change<String> taxNumber,
            Change<PartyAddress> billingAddress,
            Change<PartyAddress> shippingAddress,
            @Decimals(nonNegative = true) Change<BigDecimal> creditLimit,
            @Range(min = 0, max = Terms.LONGEST_NET_DAYS) Change<Integer> paymentTermDays,
            Change<UUID> salespersonId,
            Optional<Boolean> isVendor,
            @Text(pattern = PartyParts.CODE) Change<String> code,
            @Text(min = 3, max = 3) Change<String> currency,
            Change<PartyBank> bank,
            @Items(max = Grouping.MOST_TAGS) @Text(min = 1, max = 40) Change<List<String>> tags,
            @Text(min = 1, max = 4000) Change<String> notes,
            Change<Boolean> isActive,
            @Doc("Refuse when the client has another version by now.") Optional<Long> version) {

        PartyChange toChange(Sent sent) {
            return asPartner().toChange(sent);
        }

        private PartnerChangeBody asPartner() {
            return new PartnerChangeBody(
                    name,
                    Change.keep(),
                    code,
                    legalName,
                    email,
                    phone,
                    taxNumber,
                    billingAddress,
                    shippingAddress,
                    creditLimit,
                    paymentTermDays,
                    Change.keep(),
                    currency,
                    bank,
                    Change.keep(),
                    Change.keep(),
                    Change.keep(),
                    salespersonId,
                    tags,
                    Change.keep(),
                    notes,
                    isActive,
                    version);
        }
    }

    record ClientView(
            UUID id,
            Optional<String> code,
            String name,
            Optional<String> legalName,
            Optional<String> email,
            Optional<String> phone,
            Optional<String> taxNumber,
            Optional<PartyAddress> billingAddress,
            Optional<PartyAddress> shippingAddress,
            Optional<BigDecimal> creditLimit,
            Optional<Integer> paymentTermDays,
            Optional<String> currency,
            Optional<UUID> salespersonId,
            boolean isVendor,
            Optional<PartyBank> bank,
            List<String> tags,
            Optional<String> notes,
            List<PartyContactView> contacts,
            boolean isActive,
            Instant createdAt,
            Instant updatedAt,
            long version) {

        static ClientView of(Party party, List<Contact> contacts) {
            var content = party.content();
            return new ClientView(
                    party.id().value(),
                    content.code().map(PartyCode::value),
                    content.name(),
                    content.legalName(),
                    content.reach().email().map(EmailAddress::value),
                    content.reach().phone().map(PhoneNumber::value),
                    content.taxNumber().map(TaxNumber::value),
                    PartyAddress.of(content.reach().billing()),
                    PartyAddress.of(content.reach().shipping()),
                    content.terms().creditLimit().map(Money::toDecimal),
                    content.terms().netDays(),
                    content.terms().currency().map(Currency::code),
                    content.ties().salesperson().map(UserId::value),
                    party.is(PartyRole.VENDOR),
                    PartyBank.of(content.bank()),
                    content.grouping().tags(),
                    content.notes(),
                    PartyParts.contacts(contacts, party.id()),
                    content.active(),
                    party.createdAt(),
                    party.updatedAt(),
                    party.version());
        }
    }
}
