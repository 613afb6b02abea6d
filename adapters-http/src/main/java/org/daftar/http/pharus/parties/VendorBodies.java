package org.daftar.http.pharus.parties;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.daftar.http.json.Doc;
import org.daftar.http.json.Example;
import org.daftar.http.json.NeverNull;
import org.daftar.http.json.Text;
import org.daftar.http.pharus.FlatAddress;
import org.daftar.http.pharus.parties.PartySheet.Standing;
import org.daftar.model.kernel.Books;
import org.daftar.model.kernel.Change;
import org.daftar.model.party.Address;
import org.daftar.model.party.Grouping;
import org.daftar.model.party.Party;
import org.daftar.model.party.PartyContent;
import org.daftar.model.party.PartyRole;
import org.daftar.model.party.Ties;
import org.daftar.ports.party.PartyRegister.PartyChange;
import org.daftar.ports.party.query.Parties;

/** What is sent and shown of a vendor. */
final class VendorBodies {

    private VendorBodies() {}

    record VendorFilter(Optional<Boolean> isActive) {

        Parties.Selection selection() {
            return Parties.Selection.of(Optional.of(PartyRole.VENDOR), isActive, Optional.empty());
        }
    }

    @Example(
            """
            {"name": "Gulf Steel Trading", "address": "Al Quoz 3", "city": "Dubai", "country": "AE", "term": "Net 60"}""")
    record VendorBody(
            @Text(min = 1, max = 255) String name,
            Optional<String> address,
            Optional<String> city,
            @Doc("Emirate, province or state.") Optional<String> state,
            @Doc("ISO 3166, two letters.") @Text(min = 2, max = 2) Optional<String> country,
            Optional<String> zipCode,
            @Doc("Terms as they are printed.") Optional<String> term,
            @Doc("Under which another system knows the vendor.") Optional<String> qboId,
            @Text(max = 4000) Optional<String> notes) {

        PartyContent toContent() {
            var where = FlatAddress.of(address, city, state, country, zipCode).onto(Optional.empty());
            return PartySheet.content(name, PartyRole.VENDOR, where, term, qboId, notes, Ties.NONE, Grouping.NONE);
        }
    }

    @Example("""
            {"term": "Net 30", "notes": null}""")
    record VendorChangeBody(
            @Text(min = 1, max = 255) @NeverNull Change<String> name,
            Change<String> address,
            Change<String> city,
            Change<String> state,
            @Text(min = 2, max = 2) Change<String> country,
            Change<String> zipCode,
            Change<String> term,
            Change<String> qboId,
            @Text(max = 4000) Change<String> notes,
            @NeverNull Change<Boolean> isActive) {

        PartyChange onto(Party before) {
            var where = new FlatAddress(address, city, state, country, zipCode);
            return new PartySheet(name, where, term, qboId, notes, isActive).onto(before, Standing.KEPT);
        }
    }

    record VendorView(
            UUID id,
            UUID orgId,
            String name,
            Optional<String> address,
            Optional<String> city,
            Optional<String> state,
            Optional<String> country,
            Optional<String> zipCode,
            Optional<String> term,
            Optional<String> qboId,
            Optional<String> notes,
            boolean isActive,
            Instant createdAt,
            Instant updatedAt) {

        static VendorView of(Books books, Party party) {
            var content = party.content();
            var where = content.reach().billing();
            return new VendorView(
                    party.id().value(),
                    books.company().value(),
                    content.name(),
                    where.flatMap(Address::street),
                    where.flatMap(Address::city),
                    where.flatMap(Address::state),
                    where.flatMap(Address::country),
                    where.flatMap(Address::postalCode),
                    content.terms().wording(),
                    content.externalId(),
                    content.notes(),
                    content.active(),
                    party.createdAt(),
                    party.updatedAt());
        }
    }
}
