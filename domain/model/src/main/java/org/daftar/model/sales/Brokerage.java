package org.daftar.model.sales;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.daftar.model.kernel.Currency;
import org.daftar.model.kernel.Money;
import org.daftar.model.kernel.Rate;
import org.daftar.model.party.PartyId;

/**
 * Who brought the order, and for how much of it.
 *
 * @param percent the broker's share of what is sold
 * @param agreed an amount that stands whatever the percentage comes to
 */
public record Brokerage(Optional<PartyId> broker, Optional<Rate> percent, Optional<Money> agreed) {

    /** Of goods worth so much: what was agreed, else the share of it, rounded half-up once. */
    Money fees(BigDecimal worth, Currency currency) {
        return agreed.orElseGet(() -> percent.map(share -> share.toDecimal().multiply(worth))
                .map(exact -> Money.of(exact.setScale(currency.decimals(), RoundingMode.HALF_UP), currency))
                .orElse(Money.zero(currency)));
    }
}
