package org.daftar.model.manufacturing;

import org.daftar.model.documents.Subject;
import org.daftar.model.ledger.AccountRole;
import org.daftar.model.orders.OrderNumber;

/** Who makes it, and to whom its conversion is owed. */
public enum Kind {
    /** A partner at a work site, who is paid for it. */
    WORK(Subject.Kind.WORK_ORDER, OrderNumber.Series.WORK_ORDER, AccountRole.CONVERSION_ACCRUED),
    /** Ourselves: what it costs is in our books already, as wages and the like. */
    PRODUCTION(Subject.Kind.PRODUCTION_ORDER, OrderNumber.Series.PRODUCTION_ORDER, AccountRole.CONVERSION_APPLIED);

    private final Subject.Kind subject;
    private final OrderNumber.Series series;
    private final AccountRole converter;

    Kind(Subject.Kind subject, OrderNumber.Series series, AccountRole converter) {
        this.subject = subject;
        this.series = series;
        this.converter = converter;
    }

    /** For people: of one. */
    public String words() {
        return subject.toString();
    }

    /** For programs, such as {@code work_order}: in facts and as the source of events. */
    public String word() {
        return words().replace(' ', '_');
    }

    /** What its documents belong to. */
    public Subject.Kind subject() {
        return subject;
    }

    public OrderNumber.Series series() {
        return series;
    }

    /** The account that is credited for the conversion of what comes in. */
    public AccountRole converter() {
        return converter;
    }
}
