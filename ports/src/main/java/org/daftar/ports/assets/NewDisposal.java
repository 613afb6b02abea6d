package org.daftar.ports.assets;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.daftar.model.assets.Disposal.Method;
import org.daftar.model.ledger.AccountId;

/**
 * How an asset shall leave.
 *
 * @param proceeds net of tax
 * @param taxCode empty for the company's usual one
 * @param buyer who owes it, when it is sold on account
 * @param account where the money went, when it was paid
 */
public record NewDisposal(
        LocalDate date,
        Method method,
        BigDecimal proceeds,
        Optional<String> taxCode,
        Optional<UUID> buyer,
        Optional<AccountId> account,
        Optional<String> reason) {}
