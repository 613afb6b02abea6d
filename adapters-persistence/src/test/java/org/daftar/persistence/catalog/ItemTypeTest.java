package org.daftar.persistence.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.daftar.persistence.Refusals.faults;

import java.util.Map;
import java.util.UUID;
import org.daftar.model.catalog.Item;
import org.daftar.model.catalog.ItemCode;
import org.daftar.model.catalog.ItemContent;
import org.daftar.model.catalog.ItemKind;
import org.daftar.model.lists.ListEntryId;
import org.daftar.model.lists.ListKind;
import org.daftar.persistence.Changing;
import org.daftar.persistence.OnBothDatabases;
import org.daftar.ports.catalog.Catalog.ItemChange;
import org.daftar.ports.lists.CompanyLists.EntryChange;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Each item is of a type of its company's list for its kind. */
class ItemTypeTest extends OnBothDatabases {

    private ListEntryId spices;

    @BeforeEach
    void open() {
        spices = daftar.lists()
                .add(alpha.owner(), ListKind.MATERIAL_CATEGORY, "Spices")
                .id();
    }

    @Test
    void a_type_that_is_not_there_or_of_the_other_list_is_unknown() {
        var item = added("SALT", spices);
        var products = daftar.lists()
                .add(alpha.owner(), ListKind.PRODUCT_CATEGORY, "Cakes")
                .id();
        for (var type : new ListEntryId[] {products, new ListEntryId(UUID.randomUUID())}) {
            assertThat(faults(() -> added("SUGAR", type))).containsExactly("typeId unknown_type");
            assertThat(faults(() -> revised(item, Map.of("category", type)))).containsExactly("typeId unknown_type");
        }
    }

    @Test
    void a_type_that_is_inactive_by_now_stays_with_what_has_it_and_comes_to_nothing_else() {
        var item = added("SALT", spices);
        var other = daftar.lists()
                .add(alpha.owner(), ListKind.MATERIAL_CATEGORY, "Grains")
                .id();
        var rice = added("RICE", other);
        daftar.lists().revise(alpha.owner(), spices, Changing.of(EntryChange.class, Map.of("active", false)));
        assertThat(faults(() -> added("SUGAR", spices))).containsExactly("typeId inactive");
        assertThat(faults(() -> revised(rice, Map.of("category", spices)))).containsExactly("typeId inactive");
        assertThat(revised(item, Map.of("name", "Sea salt")).content().category())
                .isEqualTo(spices);
    }

    private Item added(String code, ListEntryId type) {
        return daftar.catalog()
                .add(alpha.owner(), ItemContent.named(ItemKind.MATERIAL, new ItemCode(code), code, type));
    }

    private Item revised(Item item, Map<String, ?> changes) {
        return daftar.catalog().revise(alpha.owner(), item.id(), Changing.of(ItemChange.class, changes));
    }
}
