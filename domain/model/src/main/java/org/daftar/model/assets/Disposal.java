package org.daftar.model.assets;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.daftar.model.kernel.Money;
import org.daftar.model.ledger.AccountId;
import org.daftar.model.tax.AppliedTax;
import org.daftar.model.tax.TaxedAmount;

/**
 * How an asset left.
 *
 * @param proceeds nothing when it was scrapped
 * @param buyer who owes the proceeds; empty when they were paid
 * @param account the receivable account, or where the money went; empty without proceeds
 */
public record Disposal(
        LocalDate date,
        Method method,
        TaxedAmount proceeds,
        AppliedTax tax,
        Optional<UUID> buyer,
        Optional<LocalDate> due,
        Optional<AccountId> account,
        Optional<String> reason) {

    public enum Method {
        SALE,
        SCRAP
    }

    public Disposal {
        if (proceeds.gross().isNegative()
                || method == Method.SCRAP && proceeds.gross().isPositive())
            throw new IllegalArgumentException(method + " for " + proceeds);
        if (proceeds.gross().isPositive() && account.isEmpty())
            throw new IllegalArgumentException(proceeds + " went nowhere");
    }

    /** What was earned by it; negative for a loss. */
    public Money gain(Money bookValue) {
        return proceeds.net().minus(bookValue);
    }
}
