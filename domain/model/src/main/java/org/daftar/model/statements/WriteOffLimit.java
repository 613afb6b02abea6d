package org.daftar.model.statements;

import java.math.BigDecimal;
import org.daftar.model.kernel.Currency;
import org.daftar.model.kernel.Money;

/** Up to how much a bank may differ from the books before somebody has to look. */
public final class WriteOffLimit {

    private WriteOffLimit() {}

    /** Until a company says otherwise. */
    public static Money usual(Currency currency) {
        return Money.of(BigDecimal.TEN, currency);
    }
}
