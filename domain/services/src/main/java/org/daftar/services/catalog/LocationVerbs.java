package org.daftar.services.catalog;

import java.util.Optional;
import org.daftar.model.audit.Fact;
import org.daftar.model.catalog.Location;
import org.daftar.model.catalog.LocationContent;
import org.daftar.model.catalog.LocationId;
import org.daftar.model.kernel.Books;
import org.daftar.model.kernel.Caller;
import org.daftar.model.kernel.Ids;
import org.daftar.model.kernel.Permission;
import org.daftar.model.kernel.Refusal;
import org.daftar.model.kernel.Refused;
import org.daftar.model.party.Address;
import org.daftar.ports.audit.driven.FactLog;
import org.daftar.ports.catalog.LocationRegister;
import org.daftar.ports.catalog.driven.LocationStore;
import org.daftar.ports.catalog.query.References;
import org.daftar.ports.kernel.Transactions;
import org.daftar.services.audit.Moments;
import org.daftar.services.audit.Told;

record LocationVerbs(
        Transactions transactions,
        LocationStore locations,
        References references,
        FactLog facts,
        Moments moments,
        Ids ids)
        implements LocationRegister {

    private static final Told<LocationContent> LOCATION = Told.<LocationContent>of()
            .plain("name", LocationContent::name)
            .plain("address", LocationContent::address)
            .plain("notes", LocationContent::notes)
            .plain("sortOrder", LocationContent::sortOrder)
            .plain("active", LocationContent::active);

    @Override
    public Location addSite(Caller caller, String name, Optional<Address> address, Optional<String> notes) {
        return transactions.write(caller, Permission.CATALOG_MANAGE, () -> {
            var books = caller.books();
            var content = new LocationContent(name, address, notes, locations.nextPlace(books), true);
            requireFree(books, content);
            var site = Location.site(new LocationId(ids.next()), new LocationId(ids.next()), content, moments.now());
            locations.add(books, site);
            locations.add(books, site.usualPlace());
            facts.append(caller, new Fact("location.added", subject(site.id()), LOCATION.beginning(content)));
            return site;
        });
    }

    @Override
    public Location revise(Caller caller, LocationId id, LocationChange change) {
        return transactions.write(caller, Permission.CATALOG_MANAGE, () -> {
            var before = existing(caller.books(), id);
            Refused.ifStale("location", change.version(), before.version());
            var content = merged(before.content(), change);
            var changes = LOCATION.changes(before.content(), content);
            if (changes.isEmpty()) return before;
            if (!content.key().equals(before.content().key())) requireFree(caller.books(), content);
            var after = before.with(content, moments.now());
            locations.replace(caller.books(), after);
            facts.append(caller, new Fact("location.revised", subject(id), changes));
            return after;
        });
    }

    @Override
    public void remove(Caller caller, LocationId id) {
        transactions.write(caller, Permission.CATALOG_MANAGE, () -> {
            var location = existing(caller.books(), id);
            var named = references.to(caller.books(), id);
            if (!named.isEmpty())
                throw new Refused(CatalogVerbs.inUse(
                        "location", id.toString(), location.content().name(), named));
            locations.remove(caller.books(), id);
            facts.append(caller, new Fact("location.removed", subject(id), LOCATION.beginning(location.content())));
            return id;
        });
    }

    private static LocationContent merged(LocationContent before, LocationChange change) {
        return new LocationContent(
                change.name().orRequired("name", before.name()),
                change.address().or(before.address()),
                change.notes().or(before.notes()),
                change.sortOrder().orRequired("sortOrder", before.sortOrder()),
                change.active().orRequired("isActive", before.active()));
    }

    private void requireFree(Books books, LocationContent content) {
        if (locations.siteByName(books, content.key()).isPresent())
            throw new Refused(new Refusal.Duplicate("name", content.name()));
    }

    private Location existing(Books books, LocationId id) {
        return locations.find(books, id).filter(Location::isSite).orElseThrow(() -> Refused.missing("location", id));
    }

    private static Fact.Subject subject(LocationId id) {
        return new Fact.Subject("location", id.value());
    }
}
