package org.daftar.http.arkan.assets;

import static org.daftar.http.routes.Method.GET;
import static org.daftar.http.routes.Method.PATCH;
import static org.daftar.http.routes.Method.POST;
import static org.daftar.http.routes.Output.json;
import static org.daftar.http.routes.Output.page;
import static org.daftar.model.kernel.Module.ACCOUNTING;
import static org.daftar.model.kernel.Permission.ASSET_POST;
import static org.daftar.model.kernel.Permission.ASSET_READ;
import static org.daftar.model.kernel.Permission.ASSET_WRITE;

import org.daftar.http.arkan.assets.AssetBodies.AssetBody;
import org.daftar.http.arkan.assets.AssetBodies.AssetChangeBody;
import org.daftar.http.arkan.assets.AssetBodies.AssetFilter;
import org.daftar.http.arkan.assets.AssetBodies.AssetPath;
import org.daftar.http.arkan.assets.AssetBodies.DepreciationBody;
import org.daftar.http.arkan.assets.AssetBodies.DisposalBody;
import org.daftar.http.arkan.assets.AssetViews.AssetView;
import org.daftar.http.arkan.assets.AssetViews.DepreciatedView;
import org.daftar.http.arkan.assets.AssetViews.DepreciationRunView;
import org.daftar.http.routes.RouteGroup;
import org.daftar.http.routes.Routes;
import org.daftar.model.kernel.Refused;
import org.daftar.ports.assets.AssetRegister;
import org.daftar.ports.assets.query.Assets;
import org.daftar.ports.assets.query.Assets.AssetSort;

/** Arkan, "Fixed Assets", with the schedule of one, changing it, and a run over all of them as extensions. */
public final class AssetRoutes implements RouteGroup {

    private final AssetRegister register;
    private final Assets assets;

    public AssetRoutes(AssetRegister register, Assets assets) {
        this.register = register;
        this.assets = assets;
    }

    @Override
    public void declare(Routes routes) {
        routes.on(GET, "/accounting/assets", "arkan.accounting.assets.list")
                .summary("Page through fixed assets")
                .module(ACCOUNTING)
                .requires(ASSET_READ)
                .params(AssetFilter.class)
                .reads(page(AssetView.class, AssetSort.class))
                .handle((call, filter) -> assets.list(call.books(), filter.selection(), call.page(AssetSort.class))
                        .map(AssetView::of));
        routes.on(POST, "/accounting/assets", "arkan.accounting.assets.create")
                .summary("Register a fixed asset")
                .module(ACCOUNTING)
                .requires(ASSET_WRITE)
                .params()
                .body(AssetBody.class)
                .writes(json(201, AssetView.class))
                .handle((call, none, sent) -> AssetView.of(register.register(call.caller(), sent.toNew())));
        routes.on(GET, "/accounting/assets/{id}", "arkan.accounting.assets.get")
                .summary("Read one asset with its schedule")
                .extension()
                .module(ACCOUNTING)
                .requires(ASSET_READ)
                .params(AssetPath.class)
                .reads(json(AssetView.class))
                .handle((call, path) -> assets.find(call.books(), path.asset())
                        .map(asset -> AssetView.of(asset, assets.booked(call.books(), asset.id())))
                        .orElseThrow(() -> Refused.missing("asset", path.id())));
        routes.on(PATCH, "/accounting/assets/{id}", "arkan.accounting.assets.update")
                .summary("Change an asset; other terms spread what is left over the months that are left")
                .extension()
                .module(ACCOUNTING)
                .requires(ASSET_WRITE)
                .params(AssetPath.class)
                .body(AssetChangeBody.class)
                .writes(json(AssetView.class))
                .handle((call, path, sent) ->
                        AssetView.of(register.change(call.caller(), path.asset(), sent.toChange())));
        routes.on(POST, "/accounting/assets/{id}/depreciate", "arkan.accounting.assets.depreciate")
                .summary("Book depreciation of an asset")
                .module(ACCOUNTING)
                .requires(ASSET_POST)
                .params(AssetPath.class)
                .body(DepreciationBody.class)
                .writes(json(DepreciatedView.class))
                .handle((call, path, sent) ->
                        DepreciatedView.of(register.depreciate(call.caller(), path.asset(), sent.throughDate())));
        routes.on(POST, "/accounting/assets/depreciate", "arkan.accounting.assets.depreciate-all")
                .summary("Book depreciation of all assets, some hundred entries at a time")
                .extension()
                .module(ACCOUNTING)
                .requires(ASSET_POST)
                .params()
                .body(DepreciationBody.class)
                .writes(json(DepreciationRunView.class))
                .handle((call, none, sent) ->
                        DepreciationRunView.of(register.depreciateAll(call.caller(), sent.throughDate())));
        routes.on(POST, "/accounting/assets/{id}/dispose", "arkan.accounting.assets.dispose")
                .summary("Sell or scrap an asset")
                .module(ACCOUNTING)
                .requires(ASSET_POST)
                .params(AssetPath.class)
                .body(DisposalBody.class)
                .writes(json(AssetView.class))
                .handle((call, path, sent) ->
                        AssetView.of(register.dispose(call.caller(), path.asset(), sent.toNew())));
    }
}
