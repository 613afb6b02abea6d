package org.daftar.ports.manufacturing;

import java.math.BigDecimal;
import org.daftar.model.kernel.Change;

/**
 * What is to be different of a line.
 *
 * @param conversion of a unit, of what comes from now on
 */
public record LineChange(Change<BigDecimal> quantity, Change<BigDecimal> conversion) {}
