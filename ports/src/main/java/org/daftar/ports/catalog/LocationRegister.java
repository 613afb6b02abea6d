package org.daftar.ports.catalog;

import java.util.Optional;
import org.daftar.model.catalog.Location;
import org.daftar.model.catalog.LocationId;
import org.daftar.model.kernel.Caller;
import org.daftar.model.kernel.Change;
import org.daftar.model.party.Address;

/** Verbs on the company's sites. Need CATALOG_MANAGE. A name stands once. */
public interface LocationRegister {

    /** At the end of the list, with the place where its stock lies. */
    Location addSite(Caller caller, String name, Optional<Address> address, Optional<String> notes);

    Location revise(Caller caller, LocationId location, LocationChange change);

    /** Only while nothing names the site or a place of it. */
    void remove(Caller caller, LocationId location);

    /** @param version refuse when the location has another by now */
    record LocationChange(
            Change<String> name,
            Change<Address> address,
            Change<String> notes,
            Change<Integer> sortOrder,
            Change<Boolean> active,
            Optional<Long> version) {}
}
