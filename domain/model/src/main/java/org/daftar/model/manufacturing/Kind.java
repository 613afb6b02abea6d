package org.daftar.model.manufacturing;

import org.daftar.model.ledger.AccountRole;
import org.daftar.model.orders.OrderNumber;

/** Who makes it, and to whom its conversion is owed. */
public enum Kind {
    /** A partner at a work site, who is paid for it. */
    WORK("work order", OrderNumber.Series.WORK_ORDER, AccountRole.CONVERSION_ACCRUED),
    /** Ourselves: what it costs is in our books already, as wages and the like. */
    PRODUCTION("production order", OrderNumber.Series.PRODUCTION_ORDER, AccountRole.CONVERSION_APPLIED);

    private final String words;
    private final OrderNumber.Series series;
    private final AccountRole converter;

    Kind(String words, OrderNumber.Series series, AccountRole converter) {
        this.words = words;
        this.series = series;
        this.converter = converter;
    }

    /** For people: of one. */
    public String words() {
        return words;
    }

    /** For programs, such as {@code work_order}: in facts and as the source of events. */
    public String word() {
        return words.replace(' ', '_');
    }

    public OrderNumber.Series series() {
        return series;
    }

    /** The account that is credited for the conversion of what comes in. */
    public AccountRole converter() {
        return converter;
    }
}
