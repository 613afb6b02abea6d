package org.daftar.ports.catalog.driven;

import java.util.List;
import org.daftar.model.catalog.LocationId;
import org.daftar.model.kernel.Books;
import org.daftar.model.kernel.Reference;

/** What a capability does with locations, so that one which is named somewhere is not removed. */
@FunctionalInterface
public interface LocationUse {

    /** @param location a site, with the places below it */
    List<Reference> of(Books books, LocationId location);
}
