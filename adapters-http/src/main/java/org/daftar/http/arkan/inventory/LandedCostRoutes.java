package org.daftar.http.arkan.inventory;

import static org.daftar.http.routes.Method.POST;
import static org.daftar.http.routes.Output.json;
import static org.daftar.model.kernel.Module.INVENTORY;
import static org.daftar.model.kernel.Permission.PURCHASE_WRITE;
import static org.daftar.model.kernel.Permission.STOCK_ADJUST;

import org.daftar.http.arkan.inventory.LandedCostBodies.LandedCostBody;
import org.daftar.http.arkan.inventory.LandedCostBodies.LandedCostView;
import org.daftar.http.routes.RouteGroup;
import org.daftar.http.routes.Routes;
import org.daftar.ports.purchasing.Purchasing;

/** Arkan, "Valuation & Costing": freight, customs and the like that come after the goods. */
public final class LandedCostRoutes implements RouteGroup {

    private final Purchasing purchasing;

    public LandedCostRoutes(Purchasing purchasing) {
        this.purchasing = purchasing;
    }

    @Override
    public void declare(Routes routes) {
        routes.on(POST, "/inventory/landed-costs", "arkan.inventory.landed-costs.create")
                .summary("Spread freight and duty over received goods, and over what has gone of them")
                .module(INVENTORY)
                .requires(PURCHASE_WRITE, STOCK_ADJUST)
                .params()
                .body(LandedCostBody.class)
                .writes(json(201, LandedCostView.class))
                .handle((call, none, body) -> LandedCostView.of(purchasing.land(call.caller(), body.toNew())));
    }
}
