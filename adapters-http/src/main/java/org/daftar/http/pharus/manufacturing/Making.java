package org.daftar.http.pharus.manufacturing;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.daftar.http.json.Spelling;
import org.daftar.http.pharus.SentAs;
import org.daftar.model.kernel.Change;
import org.daftar.model.manufacturing.Kind;

/** The two kinds of orders to make something that Pharus tells apart, and its words for each. */
enum Making {
    WORK(
            Kind.WORK,
            "work-order",
            "pharus.workOrders.",
            new Spelling(
                    "Work",
                    Map.of(
                            "order", "workOrder",
                            "orderId", "workOrderId",
                            "orderItemId", "workOrderItemId",
                            "number", "woNumber",
                            "site", "workSiteLocationId",
                            "siteId", "workSiteId",
                            "itemId", "skuId",
                            "conversion", "conversionCost"),
                    Set.of())),
    PRODUCTION(
            Kind.PRODUCTION,
            "production-order",
            "pharus.productionOrders.",
            new Spelling(
                    "Production",
                    Map.of(
                            "order", "productionOrder",
                            "orderId", "productionOrderId",
                            "orderItemId", "productionOrderItemId",
                            "number", "prodNumber",
                            "site", "locationId",
                            "siteId", "locationId",
                            "itemId", "skuId",
                            "conversion", "productionCost"),
                    Set.of()));

    private final Kind kind;
    private final String word;
    private final String section;
    private final Spelling spelling;

    Making(Kind kind, String word, String section, Spelling spelling) {
        this.kind = kind;
        this.word = word;
        this.section = section;
        this.spelling = spelling;
    }

    Kind kind() {
        return kind;
    }

    /** Of one order, in the singular. */
    String path() {
        return "/" + word;
    }

    /** In the catalogue. */
    String section() {
        return section;
    }

    Spelling spelling() {
        return spelling;
    }

    SentAs names() {
        return new SentAs(spelling.fields());
    }

    /** What whoever makes it for us is owed is known, and nothing unless it is said; what we make may have no cost. */
    Optional<BigDecimal> cost(Optional<BigDecimal> conversion) {
        return this == WORK ? Optional.of(conversion.orElse(BigDecimal.ZERO)) : conversion;
    }

    Change<BigDecimal> cost(Change<BigDecimal> conversion) {
        return this == WORK && conversion.isSent()
                ? new Change.Set<>(conversion.orRequired(spelling.field("conversion"), BigDecimal.ZERO))
                : conversion;
    }

    static Making of(Kind kind) {
        return kind == Kind.WORK ? WORK : PRODUCTION;
    }
}
