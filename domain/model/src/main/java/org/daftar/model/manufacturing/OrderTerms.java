package org.daftar.model.manufacturing;

import java.time.LocalDate;
import java.util.Optional;
import org.daftar.model.catalog.LocationId;

/**
 * What an order says beside its lines.
 *
 * @param site where inputs are taken from, and outputs appear unless a receipt says otherwise
 * @param expected when it is to be done
 */
public record OrderTerms(LocationId site, Optional<LocalDate> expected, Optional<String> notes) {}
