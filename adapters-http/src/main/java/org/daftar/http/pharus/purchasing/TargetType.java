package org.daftar.http.pharus.purchasing;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.daftar.http.pharus.SentAs;
import org.daftar.model.catalog.ItemId;
import org.daftar.model.catalog.ItemKind;
import org.daftar.model.kernel.Change;
import org.daftar.model.kernel.Refusal;
import org.daftar.model.kernel.Refused;

/** What an order is for: its lines name materials, or products. */
enum TargetType {
    MATERIALS(ItemKind.MATERIAL),
    FINISHED_GOODS(ItemKind.PRODUCT);

    private final ItemKind kind;

    TargetType(ItemKind kind) {
        this.kind = kind;
    }

    ItemKind kind() {
        return kind;
    }

    /** An order that is for no kind alone is for materials here. */
    static TargetType of(Optional<ItemKind> kind) {
        return kind.filter(ItemKind.PRODUCT::equals).isPresent() ? FINISHED_GOODS : MATERIALS;
    }

    /** Whichever of the two ids this is for; the other is not sent. @throws Refused invalid */
    ItemId item(Optional<UUID> material, Optional<UUID> sku, String path) {
        var wanted = this == MATERIALS ? material : sku;
        var other = this == MATERIALS ? sku : material;
        if (other.isPresent()) throw invalid(path + other(), "other_kind", "This order is for " + words() + ".");
        return wanted.map(ItemId::new)
                .orElseThrow(() -> invalid(path + own(), "required", own() + " is needed: what is ordered?"));
    }

    Change<ItemId> item(Change<UUID> material, Change<UUID> sku) {
        var other = this == MATERIALS ? sku : material;
        if (other instanceof Change.Set<UUID>)
            throw invalid(other(), "other_kind", "This order is for " + words() + ".");
        return (this == MATERIALS ? material : sku).map(ItemId::new);
    }

    /** What an order of this calls its items. */
    SentAs names() {
        return new SentAs(Map.of("itemId", own()));
    }

    private String own() {
        return this == MATERIALS ? "materialId" : "skuId";
    }

    private String other() {
        return this == MATERIALS ? "skuId" : "materialId";
    }

    private String words() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static Refused invalid(String path, String code, String message) {
        return new Refused(Refusal.Invalid.of(path, code, message));
    }
}
