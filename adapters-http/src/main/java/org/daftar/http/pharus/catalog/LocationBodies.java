package org.daftar.http.pharus.catalog;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.daftar.http.json.Doc;
import org.daftar.http.json.Example;
import org.daftar.http.json.NeverNull;
import org.daftar.http.json.Range;
import org.daftar.http.json.Text;
import org.daftar.http.pharus.FlatAddress;
import org.daftar.model.catalog.Location;
import org.daftar.model.catalog.LocationId;
import org.daftar.model.kernel.Books;
import org.daftar.model.kernel.Change;
import org.daftar.model.kernel.Reference;
import org.daftar.model.party.Address;
import org.daftar.ports.catalog.LocationRegister.LocationChange;

/** What is sent and shown of a location: a site of the company. */
final class LocationBodies {

    private LocationBodies() {}

    record LocationPath(UUID id) {

        LocationId location() {
            return new LocationId(id);
        }
    }

    @Example("""
            {"name": "Jebel Ali", "city": "Dubai", "country": "AE"}""")
    record LocationBody(
            @Text(min = 1, max = 100) String name,
            Optional<String> address,
            @Text(max = 150) Optional<String> city,
            @Doc("Emirate, province or state.") @Text(max = 100) Optional<String> state,
            @Doc("ISO 3166, two letters.") @Text(min = 2, max = 2) Optional<String> country,
            @Text(max = 20) Optional<String> zipCode,
            @Text(max = 4000) Optional<String> notes) {

        Optional<Address> where() {
            return FlatAddress.of(address, city, state, country, zipCode).onto(Optional.empty());
        }
    }

    @Example("""
            {"sortOrder": 1, "notes": null}""")
    record LocationChangeBody(
            @Text(min = 1, max = 100) @NeverNull Change<String> name,
            Change<String> address,
            @Text(max = 150) Change<String> city,
            @Text(max = 100) Change<String> state,
            @Text(min = 2, max = 2) Change<String> country,
            @Text(max = 20) Change<String> zipCode,
            @Text(max = 4000) Change<String> notes,
            @Range(min = 0, max = 1_000_000) @NeverNull Change<Integer> sortOrder,
            @NeverNull Change<Boolean> isActive) {

        LocationChange onto(Location before) {
            return new LocationChange(
                    name,
                    new FlatAddress(address, city, state, country, zipCode)
                            .change(before.content().address()),
                    notes,
                    sortOrder,
                    isActive,
                    Optional.empty());
        }
    }

    record LocationView(
            UUID id,
            UUID orgId,
            String name,
            int sortOrder,
            Optional<String> address,
            Optional<String> city,
            Optional<String> state,
            Optional<String> country,
            Optional<String> zipCode,
            Optional<String> notes,
            boolean isActive,
            Instant createdAt,
            Instant updatedAt) {

        static LocationView of(Books books, Location location) {
            var content = location.content();
            var where = content.address();
            return new LocationView(
                    location.id().value(),
                    books.company().value(),
                    content.name(),
                    content.sortOrder(),
                    where.flatMap(Address::street),
                    where.flatMap(Address::city),
                    where.flatMap(Address::state),
                    where.flatMap(Address::country),
                    where.flatMap(Address::postalCode),
                    content.notes(),
                    content.active(),
                    location.createdAt(),
                    location.updatedAt());
        }
    }

    record LocationUsage(boolean inUse, LocationReferences references) {

        static LocationUsage of(List<Reference> references) {
            return new LocationUsage(!references.isEmpty(), LocationReferences.of(references));
        }
    }

    record LocationReferences(
            @Doc("At most 1000, whatever more there are.") long materialsLedger,
            @Doc("As materialsLedger.") long fgLedger,
            long salesOrders,
            long purchaseOrders,
            long workOrders,
            long productionOrders) {

        static LocationReferences of(List<Reference> references) {
            return new LocationReferences(
                    count(references, "materials ledger entries"),
                    count(references, "products ledger entries"),
                    count(references, "sales orders"),
                    count(references, "purchase orders"),
                    count(references, "work orders"),
                    count(references, "production orders"));
        }

        private static long count(List<Reference> references, String kind) {
            return references.stream()
                    .filter(reference -> reference.kind().equals(kind))
                    .mapToLong(Reference::count)
                    .sum();
        }
    }
}
