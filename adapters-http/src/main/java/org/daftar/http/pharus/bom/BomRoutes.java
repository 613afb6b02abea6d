package org.daftar.http.pharus.bom;

import static org.daftar.http.routes.Method.DELETE;
import static org.daftar.http.routes.Method.GET;
import static org.daftar.http.routes.Method.POST;
import static org.daftar.http.routes.Method.PUT;
import static org.daftar.http.routes.Output.all;
import static org.daftar.http.routes.Output.json;
import static org.daftar.http.routes.Output.rising;
import static org.daftar.model.kernel.Module.PRODUCTION;
import static org.daftar.model.kernel.Permission.BOM_MANAGE;
import static org.daftar.model.kernel.Permission.BOM_READ;
import static org.daftar.model.kernel.Permission.BOM_WRITE;

import java.util.Optional;
import org.daftar.http.pharus.Deleted;
import org.daftar.http.pharus.bom.BomBodies.BomBody;
import org.daftar.http.pharus.bom.BomBodies.BomFilter;
import org.daftar.http.pharus.bom.BomBodies.BomListRow;
import org.daftar.http.pharus.bom.BomBodies.BomView;
import org.daftar.http.pharus.bom.BomBodies.ExplosionFilter;
import org.daftar.http.pharus.bom.BomBodies.ExplosionView;
import org.daftar.http.pharus.bom.BomBodies.UseView;
import org.daftar.http.pharus.bom.BomBodies.UsedFilter;
import org.daftar.http.routes.RouteGroup;
import org.daftar.http.routes.Routes;
import org.daftar.ports.bom.BillsOfMaterials;
import org.daftar.ports.bom.query.Bills.BillSort;

/** Pharus, "BOM". */
public final class BomRoutes implements RouteGroup {

    /** A hundred thousand lines, in the longest form. */
    private static final int BODY_LIMIT = 24 << 20;

    private final BillsOfMaterials bills;
    private final BomDesk desk;

    public BomRoutes(BillsOfMaterials bills, BomDesk desk) {
        this.bills = bills;
        this.desk = desk;
    }

    @Override
    public void declare(Routes routes) {
        routes.on(POST, "/boms", "pharus.boms.create")
                .summary("Say what a SKU is made of")
                .module(PRODUCTION)
                .requires(BOM_WRITE)
                .bodyLimit(BODY_LIMIT)
                .params()
                .body(BomBody.class)
                .writes(json(201, BomView.class))
                .handle((call, none, body) -> desk.view(call.books(), bills.add(call.caller(), body.toBill())));
        routes.on(GET, "/boms", "pharus.boms.list")
                .summary("Page through SKUs that have a bill of materials, by code")
                .module(PRODUCTION)
                .requires(BOM_READ)
                .params(BomFilter.class)
                .reads(rising(BomListRow.class, BillSort.CODE))
                .handle((call, filter) -> desk.bills()
                        .list(call.books(), filter.selection(), call.page(BillSort.class))
                        .map(BomListRow::of));
        routes.on(PUT, "/boms/{skuId}", "pharus.boms.replace")
                .summary("Replace the whole composition")
                .module(PRODUCTION)
                .requires(BOM_WRITE)
                .bodyLimit(BODY_LIMIT)
                .params(BomPath.class)
                .about((call, path) -> desk.existing(call.books(), path))
                .body(BomBody.class)
                .writes(json(BomView.class))
                .handle((call, path, body) ->
                        desk.view(call.books(), bills.replace(call.caller(), body.toBill(path), Optional.empty())));
        routes.on(DELETE, "/boms/{skuId}", "pharus.boms.delete")
                .summary("Remove a bill of materials; orders that were released keep theirs")
                .module(PRODUCTION)
                .requires(BOM_MANAGE)
                .params(BomPath.class)
                .writes(json(Deleted.class))
                .handle((call, path, none) -> {
                    bills.remove(call.caller(), path.output(), Optional.empty());
                    return new Deleted(path.skuId());
                });
        routes.on(GET, "/boms/{skuId}", "pharus.boms.get")
                .summary("Read what a SKU is made of")
                .module(PRODUCTION)
                .requires(BOM_READ)
                .params(BomPath.class)
                .reads(json(BomView.class))
                .handle((call, path) -> desk.view(call.books(), desk.existing(call.books(), path)));
        routes.on(GET, "/boms/{skuId}/explosion", "pharus.boms.explosion")
                .summary("All that a quantity of a SKU is made of, through every level, and what it should cost")
                .extension()
                .module(PRODUCTION)
                .requires(BOM_READ)
                .params(ExplosionFilter.class)
                .reads(json(ExplosionView.class))
                .handle((call, wanted) -> desk.explosion(call.books(), wanted));
        routes.on(GET, "/boms/where-used", "pharus.boms.whereUsed")
                .summary("All SKUs that contain a material or a SKU, through every level")
                .extension()
                .module(PRODUCTION)
                .requires(BOM_READ)
                .params(UsedFilter.class)
                .reads(all(UseView.class))
                .handle((call, filter) -> desk.uses(call.books(), filter.component()));
    }
}
