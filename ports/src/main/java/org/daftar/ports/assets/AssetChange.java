package org.daftar.ports.assets;

import java.math.BigDecimal;
import java.util.Optional;
import org.daftar.model.assets.Terms.Method;
import org.daftar.model.kernel.Change;

/**
 * What is to become different of an asset. Other terms spread what is left over the months that are left, and touch nothing
 * that is booked.
 *
 * @param lifeMonths in all, those that are booked included
 * @param version refuse when the asset has another by now
 */
public record AssetChange(
        Change<String> name,
        Change<String> category,
        Change<BigDecimal> salvage,
        Change<Integer> lifeMonths,
        Change<Method> method,
        Change<BigDecimal> decliningPercent,
        Optional<Long> version) {}
