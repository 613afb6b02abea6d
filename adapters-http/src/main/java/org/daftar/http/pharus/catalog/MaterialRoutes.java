package org.daftar.http.pharus.catalog;

import static org.daftar.http.routes.Method.DELETE;
import static org.daftar.http.routes.Method.GET;
import static org.daftar.http.routes.Method.PATCH;
import static org.daftar.http.routes.Method.POST;
import static org.daftar.http.routes.Output.json;
import static org.daftar.http.routes.Output.rising;
import static org.daftar.model.catalog.ItemKind.MATERIAL;
import static org.daftar.model.kernel.Module.INVENTORY;
import static org.daftar.model.kernel.Permission.CATALOG_MANAGE;
import static org.daftar.model.kernel.Permission.CATALOG_READ;
import static org.daftar.model.kernel.Permission.CATALOG_WRITE;

import java.util.List;
import java.util.UUID;
import org.daftar.http.json.Doc;
import org.daftar.http.pharus.Deleted;
import org.daftar.http.pharus.Imported;
import org.daftar.http.pharus.catalog.MaterialBodies.MaterialBody;
import org.daftar.http.pharus.catalog.MaterialBodies.MaterialChangeBody;
import org.daftar.http.pharus.catalog.MaterialBodies.MaterialFilter;
import org.daftar.http.pharus.catalog.MaterialBodies.MaterialView;
import org.daftar.http.pharus.lists.ListRoutes;
import org.daftar.http.pharus.lists.PharusList;
import org.daftar.http.routes.Call;
import org.daftar.http.routes.RouteGroup;
import org.daftar.http.routes.Routes;
import org.daftar.model.catalog.Item;
import org.daftar.model.lists.ListKind;
import org.daftar.model.lists.ListUsage;
import org.daftar.ports.catalog.query.Items.ItemSort;
import org.daftar.ports.lists.CompanyLists;

/** Pharus, "Materials": materials, and the types that sort them. */
public final class MaterialRoutes implements RouteGroup {

    private static final PharusList TYPES = new PharusList(
            ListKind.MATERIAL_CATEGORY,
            "/material-types",
            "pharus.materialTypes",
            "material type",
            CATALOG_READ,
            INVENTORY);

    private final CompanyLists lists;
    private final ItemDesk desk;

    public MaterialRoutes(CompanyLists lists, ItemDesk desk) {
        this.lists = lists;
        this.desk = desk;
    }

    record MaterialsOf(boolean inUse, long materialCount, @Doc("At most five.") List<UUID> sampleMaterialIds) {

        static MaterialsOf of(ListUsage usage) {
            return new MaterialsOf(usage.count() > 0, usage.count(), usage.some());
        }
    }

    @Override
    public void declare(Routes routes) {
        routes.on(POST, "/materials", "pharus.materials.create")
                .summary("Create a material")
                .module(INVENTORY)
                .requires(CATALOG_WRITE)
                .params()
                .body(MaterialBody.class)
                .writes(json(201, MaterialView.class))
                .handle((call, none, body) -> view(call, added(call, body)));
        routes.on(GET, "/materials", "pharus.materials.list")
                .summary("Page through materials, by code")
                .module(INVENTORY)
                .requires(CATALOG_READ)
                .params(MaterialFilter.class)
                .reads(rising(MaterialView.class, ItemSort.CODE))
                .handle((call, filter) -> desk.items()
                        .list(call.books(), filter.selection(desk, call), call.page(ItemSort.class))
                        .map(item -> view(call, item)));
        routes.on(PATCH, "/materials/{id}", "pharus.materials.update")
                .summary("Change attributes of a material")
                .module(INVENTORY)
                .requires(CATALOG_WRITE)
                .params(ItemPath.class)
                .about(this::existing)
                .body(MaterialChangeBody.class)
                .writes(json(MaterialView.class))
                .handle((call, path, body) -> view(
                        call,
                        desk.catalog()
                                .revise(call.caller(), existing(call, path).id(), body.toChange())));
        routes.on(DELETE, "/materials/{id}", "pharus.materials.delete")
                .summary("Remove a material that nothing names")
                .module(INVENTORY)
                .requires(CATALOG_MANAGE)
                .params(ItemPath.class)
                .writes(json(Deleted.class))
                .handle((call, path, none) -> desk.removed(call, path, MATERIAL));
        routes.on(GET, "/materials/{id}", "pharus.materials.get")
                .summary("Read one material")
                .module(INVENTORY)
                .requires(CATALOG_READ)
                .params(ItemPath.class)
                .reads(json(MaterialView.class))
                .handle((call, path) -> view(call, existing(call, path)));
        routes.on(POST, "/materials/bulk-import", "pharus.materials.bulkImport")
                .summary("Create many materials")
                .module(INVENTORY)
                .requires(CATALOG_MANAGE, CATALOG_WRITE)
                .rows(MaterialBody.class)
                .handle(
                        json(Imported.class),
                        (call, row) -> added(call, row).id().value(),
                        Imported::of);
        routes.with(new ListRoutes<>(
                TYPES,
                lists,
                desk.lists(),
                MaterialsOf.class,
                (books, entry) -> MaterialsOf.of(desk.items().usage(books, entry))));
    }

    private Item added(Call call, MaterialBody body) {
        return desk.catalog().add(call.caller(), body.toContent());
    }

    private Item existing(Call call, ItemPath path) {
        return desk.existing(call, path, MATERIAL);
    }

    private static MaterialView view(Call call, Item material) {
        return MaterialView.of(call.books(), material);
    }
}
