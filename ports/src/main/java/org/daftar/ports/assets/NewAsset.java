package org.daftar.ports.assets;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.daftar.model.assets.Terms.Method;
import org.daftar.model.invoicing.DocumentLineId;
import org.daftar.model.ledger.AccountId;

/**
 * An asset as somebody wants it registered.
 *
 * @param inService empty for the day it was acquired
 * @param decliningPercent of a year; only of a declining balance
 * @param costAccount empty, like the two after it, for the company's usual one
 * @param billLine that charged it already
 * @param creditAccount that pays for it now; with neither it only stands in the register
 */
public record NewAsset(
        String name,
        Optional<String> category,
        LocalDate acquired,
        Optional<LocalDate> inService,
        BigDecimal cost,
        BigDecimal salvage,
        int lifeMonths,
        Method method,
        Optional<BigDecimal> decliningPercent,
        Optional<AccountId> costAccount,
        Optional<AccountId> accumulatedAccount,
        Optional<AccountId> expenseAccount,
        Optional<DocumentLineId> billLine,
        Optional<AccountId> creditAccount,
        Optional<UUID> vendor) {}
