package org.daftar.ports.sales;

import java.math.BigDecimal;
import java.util.Optional;
import org.daftar.model.catalog.ItemId;
import org.daftar.model.catalog.ItemKind;
import org.daftar.model.kernel.Change;

/**
 * What is to be different of a line.
 *
 * @param kind what another item is taken for; empty for whatever can be kept
 */
public record SalesLineChange(
        Change<ItemId> item, Optional<ItemKind> kind, Change<BigDecimal> quantity, Change<BigDecimal> price) {}
