package org.daftar.ports.purchasing;

import java.math.BigDecimal;
import org.daftar.model.catalog.ItemId;
import org.daftar.model.kernel.Change;

/**
 * What is to be different of a line.
 *
 * @param item only while the order was never placed
 */
public record LineChange(Change<ItemId> item, Change<BigDecimal> quantity, Change<BigDecimal> cost) {}
