package org.daftar.http.pharus.stock;

import java.util.Map;
import java.util.Set;
import org.daftar.http.json.Spelling;
import org.daftar.model.catalog.ItemKind;

/** The two halves of one stock that Pharus tells apart, and its words for each. */
enum Inventory {
    /** They are bought and never made. */
    MATERIALS(
            ItemKind.MATERIAL,
            "materials",
            new Spelling("Material", Map.of("itemId", "materialId"), Set.of("PRODUCE", "REVERSE_PRODUCE"))),
    FINISHED_GOODS(ItemKind.PRODUCT, "fg", new Spelling("Fg", Map.of("itemId", "skuId"), Set.of()));

    private final ItemKind kind;
    private final String word;
    private final Spelling spelling;

    Inventory(ItemKind kind, String word, Spelling spelling) {
        this.kind = kind;
        this.word = word;
        this.spelling = spelling;
    }

    ItemKind kind() {
        return kind;
    }

    String path() {
        return "/" + word + "-inventory";
    }

    /** In the catalogue. */
    String section() {
        return "pharus." + word + "Inventory.";
    }

    Spelling spelling() {
        return spelling;
    }

    static Inventory of(ItemKind kind) {
        return kind == ItemKind.MATERIAL ? MATERIALS : FINISHED_GOODS;
    }
}
