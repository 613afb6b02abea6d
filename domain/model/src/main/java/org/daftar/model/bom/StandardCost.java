package org.daftar.model.bom;

import java.math.BigDecimal;

/**
 * What one stock unit should cost by the bills, exact.
 *
 * @param incomplete whether the cost of something in it is not known, and counts as nothing
 */
public record StandardCost(BigDecimal amount, boolean incomplete) {}
