package org.daftar.persistence.party;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.daftar.model.access.EmailAddress;
import org.daftar.model.kernel.AccountNumber;
import org.daftar.model.kernel.Bic;
import org.daftar.model.kernel.Currency;
import org.daftar.model.kernel.Money;
import org.daftar.model.kernel.Rate;
import org.daftar.model.kernel.RoutingCode;
import org.daftar.model.kernel.SearchKey;
import org.daftar.model.kernel.TaxNumber;
import org.daftar.model.kernel.UserId;
import org.daftar.model.lists.ListEntryId;
import org.daftar.model.party.Address;
import org.daftar.model.party.BankDetails;
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
import org.jspecify.annotations.Nullable;

/** Rows of parties as core values and back. */
final class PartyRows {

    private PartyRows() {}

    /** @param books what the books are kept in, and so credit limits */
    static Party party(PartyMapper.Row row, Currency books) {
        var content = new PartyContent(
                roles(row),
                value(row.code(), PartyCode::new),
                row.name(),
                Optional.ofNullable(row.legalName()),
                value(row.taxNumber(), TaxNumber::new),
                reach(row),
                new Terms(
                        Optional.ofNullable(row.netDays()),
                        Optional.ofNullable(row.terms()),
                        value(row.creditLimit(), minor -> new Money(minor, books)),
                        value(row.currency(), Currency::known)),
                bank(row),
                new Ties(
                        value(row.parent(), PartyId::new),
                        value(row.broughtBy(), PartyId::new),
                        value(row.brokerFee(), Rate::new),
                        value(row.salesperson(), UserId::new)),
                new Grouping(
                        value(row.type(), ListEntryId::new),
                        value(row.segment(), ListEntryId::new),
                        tags(row.tags()),
                        Optional.ofNullable(row.sortOrder())),
                Optional.ofNullable(row.externalId()),
                Optional.ofNullable(row.notes()),
                row.active());
        return new Party(new PartyId(row.publicId()), content, row.createdAt(), row.updatedAt(), row.version());
    }

    static PartyMapper.Row row(long key, Party party) {
        var content = party.content();
        var billing = content.reach().billing();
        var shipping = content.reach().shipping();
        var bank = content.bank();
        var terms = content.terms();
        var ties = content.ties();
        return new PartyMapper.Row(
                key,
                party.id().value(),
                content.is(PartyRole.CLIENT),
                content.is(PartyRole.VENDOR),
                content.is(PartyRole.EMPLOYEE),
                content.is(PartyRole.BROKER),
                column(content.code(), PartyCode::value),
                content.name(),
                content.legalName().orElse(null),
                column(content.taxNumber(), TaxNumber::value),
                column(content.reach().email(), EmailAddress::value),
                column(content.reach().phone(), PhoneNumber::value),
                billing.flatMap(Address::street).orElse(null),
                billing.flatMap(Address::city).orElse(null),
                billing.flatMap(Address::state).orElse(null),
                billing.flatMap(Address::postalCode).orElse(null),
                billing.flatMap(Address::country).orElse(null),
                shipping.flatMap(Address::street).orElse(null),
                shipping.flatMap(Address::city).orElse(null),
                shipping.flatMap(Address::state).orElse(null),
                shipping.flatMap(Address::postalCode).orElse(null),
                shipping.flatMap(Address::country).orElse(null),
                terms.netDays().orElse(null),
                terms.wording().orElse(null),
                column(terms.creditLimit(), Money::minor),
                column(terms.currency(), Currency::code),
                column(bank, details -> details.account().value()),
                bank.flatMap(BankDetails::bic).map(Bic::value).orElse(null),
                bank.flatMap(BankDetails::routingCode).map(RoutingCode::value).orElse(null),
                bank.flatMap(BankDetails::bankName).orElse(null),
                bank.flatMap(BankDetails::holder).orElse(null),
                column(bank, details -> details.currency().code()),
                column(ties.parent(), PartyId::value),
                column(ties.broker(), PartyId::value),
                column(ties.brokerFee(), Rate::millionths),
                column(ties.salesperson(), UserId::value),
                column(content.grouping().type(), ListEntryId::value),
                column(content.grouping().segment(), ListEntryId::value),
                tags(content.grouping().tags()),
                content.grouping().sortOrder().orElse(null),
                content.externalId().orElse(null),
                content.notes().orElse(null),
                content.active(),
                party.createdAt(),
                party.updatedAt(),
                party.version(),
                SearchKey.of(content.name()).value(),
                column(content.code(), PartyCode::key),
                content.searched().value());
    }

    /** Each tag between commas, so that one is found as a whole. */
    static String tags(List<String> tags) {
        return tags.isEmpty() ? "" : "," + String.join(",", tags) + ",";
    }

    private static List<String> tags(String column) {
        return Arrays.stream(column.split(",")).filter(tag -> !tag.isEmpty()).toList();
    }

    private static Set<PartyRole> roles(PartyMapper.Row row) {
        var roles = EnumSet.noneOf(PartyRole.class);
        if (row.client()) roles.add(PartyRole.CLIENT);
        if (row.vendor()) roles.add(PartyRole.VENDOR);
        if (row.employee()) roles.add(PartyRole.EMPLOYEE);
        if (row.broker()) roles.add(PartyRole.BROKER);
        return roles;
    }

    private static Reach reach(PartyMapper.Row row) {
        return new Reach(
                value(row.email(), EmailAddress::new),
                value(row.phone(), PhoneNumber::new),
                address(
                        row.billingStreet(),
                        row.billingCity(),
                        row.billingState(),
                        row.billingPostalCode(),
                        row.billingCountry()),
                address(
                        row.shippingStreet(),
                        row.shippingCity(),
                        row.shippingState(),
                        row.shippingPostalCode(),
                        row.shippingCountry()));
    }

    private static Optional<Address> address(
            @Nullable String street,
            @Nullable String city,
            @Nullable String state,
            @Nullable String postalCode,
            @Nullable String country) {
        var address = new Address(
                Optional.ofNullable(street),
                Optional.ofNullable(city),
                Optional.ofNullable(state),
                Optional.ofNullable(postalCode),
                Optional.ofNullable(country));
        return address.isEmpty() ? Optional.empty() : Optional.of(address);
    }

    private static Optional<BankDetails> bank(PartyMapper.Row row) {
        return value(
                row.iban(),
                account -> new BankDetails(
                        new AccountNumber(account),
                        value(row.bic(), Bic::new),
                        value(row.routingCode(), RoutingCode::new),
                        Optional.ofNullable(row.bankName()),
                        Optional.ofNullable(row.bankHolder()),
                        value(row.bankCurrency(), Currency::known).orElse(BankDetails.USUAL_CURRENCY)));
    }

    private static <C, V> Optional<V> value(@Nullable C column, Function<C, V> of) {
        return column == null ? Optional.empty() : Optional.of(of.apply(column));
    }

    private static <V, C> @Nullable C column(Optional<V> value, Function<V, C> of) {
        return value.isPresent() ? of.apply(value.get()) : null;
    }
}
