package org.daftar.http.pharus.parties;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.daftar.http.json.Decimals;
import org.daftar.http.json.Doc;
import org.daftar.http.json.Example;
import org.daftar.http.json.NeverNull;
import org.daftar.http.json.Text;
import org.daftar.http.pharus.FlatAddress;
import org.daftar.http.pharus.parties.PartySheet.Standing;
import org.daftar.model.kernel.Books;
import org.daftar.model.kernel.Change;
import org.daftar.model.kernel.Flaw;
import org.daftar.model.kernel.Rate;
import org.daftar.model.kernel.Refusal;
import org.daftar.model.kernel.Refused;
import org.daftar.model.lists.ListEntryId;
import org.daftar.model.lists.ListKind;
import org.daftar.model.lists.ListUsage;
import org.daftar.model.party.Address;
import org.daftar.model.party.Grouping;
import org.daftar.model.party.Party;
import org.daftar.model.party.PartyContent;
import org.daftar.model.party.PartyId;
import org.daftar.model.party.PartyRole;
import org.daftar.model.party.Ties;
import org.daftar.ports.party.PartyRegister.PartyChange;
import org.daftar.ports.party.query.Parties;

/** What is sent and shown of a customer. */
final class CustomerBodies {

    private CustomerBodies() {}

    record CustomerFilter(
            Optional<Boolean> active,
            Optional<UUID> type,
            Optional<UUID> segment,
            Optional<UUID> broker,
            Optional<UUID> parentCustomer,
            @Doc("Part of a name, however it is written.") @Text(min = 1, max = 100) Optional<String> q) {

        /** @throws Refused invalid when it names what is not there: nothing found would look like nothing sold */
        Parties.Selection selection(PharusPartyDesk desk, Books books) {
            var flaws = new ArrayList<Flaw>();
            require("type", type, id -> isEntry(desk, books, id, ListKind.CLIENT_TYPE), flaws);
            require("segment", segment, id -> isEntry(desk, books, id, ListKind.CLIENT_SEGMENT), flaws);
            require("broker", broker, id -> desk.isThere(books, new PartyId(id), PartyRole.BROKER), flaws);
            require(
                    "parentCustomer",
                    parentCustomer,
                    id -> desk.isThere(books, new PartyId(id), PartyRole.CLIENT),
                    flaws);
            if (!flaws.isEmpty()) throw new Refused(Refusal.Invalid.of(flaws));
            return new Parties.Selection(
                    Optional.of(PartyRole.CLIENT),
                    active,
                    type.map(ListEntryId::new),
                    segment.map(ListEntryId::new),
                    broker.map(PartyId::new),
                    parentCustomer.map(PartyId::new),
                    Optional.empty(),
                    q);
        }

        private static boolean isEntry(PharusPartyDesk desk, Books books, UUID id, ListKind kind) {
            return desk.lists()
                    .find(books, new ListEntryId(id))
                    .filter(entry -> entry.kind() == kind)
                    .isPresent();
        }

        private static void require(String name, Optional<UUID> sent, Known known, List<Flaw> flaws) {
            if (sent.isPresent() && !known.is(sent.get()))
                flaws.add(new Flaw(name, "unknown", "There is no " + name + " " + sent.get() + " here."));
        }

        private interface Known {
            boolean is(UUID id);
        }
    }

    @Example(
            """
            {"name": "Al Waha Towers", "typeId": "7d0c6f0e-5a5b-4a39-9a55-0c2f3f6f8a01", "city": "Dubai", "country": "AE"}""")
    record CustomerBody(
            @Text(min = 1, max = 255) String name,
            UUID typeId,
            Optional<UUID> segmentId,
            Optional<UUID> brokerId,
            @Doc("The broker's share of what the customer buys.") @Decimals(max = 4, nonNegative = true, most = 100)
                    Optional<BigDecimal> brokerFeePercent,
            Optional<String> address,
            Optional<String> city,
            @Doc("Emirate, province or state.") Optional<String> state,
            @Doc("ISO 3166, two letters.") @Text(min = 2, max = 2) Optional<String> country,
            Optional<String> zipCode,
            @Doc("The customer that this one belongs to.") Optional<UUID> parentId,
            @Doc("Under which another system knows the customer.") Optional<String> qboId,
            @Text(max = 4000) Optional<String> notes) {

        PartyContent toContent() {
            return PartySheet.content(
                    name,
                    PartyRole.CLIENT,
                    FlatAddress.of(address, city, state, country, zipCode).onto(Optional.empty()),
                    Optional.empty(),
                    qboId,
                    notes,
                    new Ties(
                            parentId.map(PartyId::new),
                            brokerId.map(PartyId::new),
                            brokerFeePercent.map(Rate::percent),
                            Optional.empty()),
                    new Grouping(
                            Optional.of(new ListEntryId(typeId)),
                            segmentId.map(ListEntryId::new),
                            List.of(),
                            Optional.empty()));
        }
    }

    @Example("""
            {"segmentId": null, "notes": "Pays in advance"}""")
    record CustomerChangeBody(
            @Text(min = 1, max = 255) @NeverNull Change<String> name,
            @NeverNull Change<UUID> typeId,
            Change<UUID> segmentId,
            Change<UUID> brokerId,
            @Decimals(max = 4, nonNegative = true, most = 100) Change<BigDecimal> brokerFeePercent,
            Change<String> address,
            Change<String> city,
            Change<String> state,
            @Text(min = 2, max = 2) Change<String> country,
            Change<String> zipCode,
            Change<UUID> parentId,
            Change<String> qboId,
            @Text(max = 4000) Change<String> notes,
            @NeverNull Change<Boolean> isActive) {

        PartyChange onto(Party before) {
            var where = new FlatAddress(address, city, state, country, zipCode);
            var standing = new Standing(
                    typeId.map(ListEntryId::new),
                    segmentId.map(ListEntryId::new),
                    brokerId.map(PartyId::new),
                    brokerFeePercent.map(Rate::percent),
                    parentId.map(PartyId::new),
                    Change.keep());
            return new PartySheet(name, where, Change.keep(), qboId, notes, isActive).onto(before, standing);
        }
    }

    /** @param customerTypeId empty only where a company has no type that is active */
    record CustomerView(
            UUID id,
            UUID orgId,
            String name,
            Optional<UUID> customerTypeId,
            Optional<UUID> customerSegmentId,
            Optional<UUID> brokerId,
            Optional<BigDecimal> brokerFeePercent,
            Optional<String> address,
            Optional<String> city,
            Optional<String> state,
            Optional<String> country,
            Optional<String> zipCode,
            Optional<UUID> parentCustomerId,
            Optional<String> qboId,
            Optional<String> notes,
            boolean isActive,
            Instant createdAt,
            Instant updatedAt) {

        static CustomerView of(Books books, Party party) {
            var content = party.content();
            var where = content.reach().billing();
            return new CustomerView(
                    party.id().value(),
                    books.company().value(),
                    content.name(),
                    content.grouping().type().map(ListEntryId::value),
                    content.grouping().segment().map(ListEntryId::value),
                    content.ties().broker().map(PartyId::value),
                    content.ties().brokerFee().map(Rate::toPercent),
                    where.flatMap(Address::street),
                    where.flatMap(Address::city),
                    where.flatMap(Address::state),
                    where.flatMap(Address::country),
                    where.flatMap(Address::postalCode),
                    content.ties().parent().map(PartyId::value),
                    content.externalId(),
                    content.notes(),
                    content.active(),
                    party.createdAt(),
                    party.updatedAt());
        }
    }

    /** Of a type or a segment. */
    record CustomersOf(boolean inUse, long customerCount, @Doc("At most five.") List<UUID> sampleCustomerIds) {

        static CustomersOf of(ListUsage usage) {
            return new CustomersOf(usage.count() > 0, usage.count(), usage.some());
        }
    }
}
