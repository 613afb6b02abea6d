package org.daftar.http.pharus.catalog;

import static org.daftar.http.routes.Method.DELETE;
import static org.daftar.http.routes.Method.GET;
import static org.daftar.http.routes.Method.PATCH;
import static org.daftar.http.routes.Method.POST;
import static org.daftar.http.routes.Output.json;
import static org.daftar.http.routes.Output.rising;
import static org.daftar.model.catalog.ItemKind.PRODUCT;
import static org.daftar.model.kernel.Module.INVENTORY;
import static org.daftar.model.kernel.Permission.CATALOG_MANAGE;
import static org.daftar.model.kernel.Permission.CATALOG_READ;
import static org.daftar.model.kernel.Permission.CATALOG_WRITE;

import java.util.List;
import java.util.UUID;
import org.daftar.http.json.Doc;
import org.daftar.http.pharus.Deleted;
import org.daftar.http.pharus.Imported;
import org.daftar.http.pharus.catalog.SkuBodies.SkuBody;
import org.daftar.http.pharus.catalog.SkuBodies.SkuChangeBody;
import org.daftar.http.pharus.catalog.SkuBodies.SkuFilter;
import org.daftar.http.pharus.catalog.SkuBodies.SkuView;
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

/** Pharus, "Products": SKUs, and the types that sort them. */
public final class SkuRoutes implements RouteGroup {

    private static final PharusList TYPES = new PharusList(
            ListKind.PRODUCT_CATEGORY, "/sku-types", "pharus.skuTypes", "SKU type", CATALOG_READ, INVENTORY);

    private final CompanyLists lists;
    private final ItemDesk desk;

    public SkuRoutes(CompanyLists lists, ItemDesk desk) {
        this.lists = lists;
        this.desk = desk;
    }

    record SkusOf(boolean inUse, long skuCount, @Doc("At most five.") List<UUID> sampleSkuIds) {

        static SkusOf of(ListUsage usage) {
            return new SkusOf(usage.count() > 0, usage.count(), usage.some());
        }
    }

    @Override
    public void declare(Routes routes) {
        routes.on(POST, "/skus", "pharus.skus.create")
                .summary("Create a SKU")
                .module(INVENTORY)
                .requires(CATALOG_WRITE)
                .params()
                .body(SkuBody.class)
                .writes(json(201, SkuView.class))
                .handle((call, none, body) -> view(call, added(call, body)));
        routes.on(GET, "/skus", "pharus.skus.list")
                .summary("Page through SKUs, by code")
                .module(INVENTORY)
                .requires(CATALOG_READ)
                .params(SkuFilter.class)
                .reads(rising(SkuView.class, ItemSort.CODE))
                .handle((call, filter) -> desk.items()
                        .list(call.books(), filter.selection(desk, call), call.page(ItemSort.class))
                        .map(item -> view(call, item)));
        routes.on(PATCH, "/skus/{id}", "pharus.skus.update")
                .summary("Change attributes of a SKU")
                .module(INVENTORY)
                .requires(CATALOG_WRITE)
                .params(ItemPath.class)
                .about(this::existing)
                .body(SkuChangeBody.class)
                .writes(json(SkuView.class))
                .handle((call, path, body) ->
                        view(call, desk.catalog().revise(call.caller(), path.item(), body.onto(existing(call, path)))));
        routes.on(DELETE, "/skus/{id}", "pharus.skus.delete")
                .summary("Remove a SKU that nothing names")
                .module(INVENTORY)
                .requires(CATALOG_MANAGE)
                .params(ItemPath.class)
                .writes(json(Deleted.class))
                .handle((call, path, none) -> desk.removed(call, path, PRODUCT));
        routes.on(GET, "/skus/{id}", "pharus.skus.get")
                .summary("Read one SKU")
                .module(INVENTORY)
                .requires(CATALOG_READ)
                .params(ItemPath.class)
                .reads(json(SkuView.class))
                .handle((call, path) -> view(call, existing(call, path)));
        routes.on(POST, "/skus/bulk-import", "pharus.skus.bulkImport")
                .summary("Create many SKUs")
                .module(INVENTORY)
                .requires(CATALOG_MANAGE, CATALOG_WRITE)
                .rows(SkuBody.class)
                .handle(
                        json(Imported.class),
                        (call, row) -> added(call, row).id().value(),
                        Imported::of);
        routes.with(new ListRoutes<>(
                TYPES,
                lists,
                desk.lists(),
                SkusOf.class,
                (books, entry) -> SkusOf.of(desk.items().usage(books, entry))));
    }

    private Item added(Call call, SkuBody body) {
        return desk.catalog().add(call.caller(), body.toContent());
    }

    private Item existing(Call call, ItemPath path) {
        return desk.existing(call, path, PRODUCT);
    }

    private static SkuView view(Call call, Item sku) {
        return SkuView.of(call.books(), sku);
    }
}
