package org.daftar.http.pharus.parties;

import static org.daftar.http.routes.Method.DELETE;
import static org.daftar.http.routes.Method.GET;
import static org.daftar.http.routes.Method.PATCH;
import static org.daftar.http.routes.Method.POST;
import static org.daftar.http.routes.Output.json;
import static org.daftar.http.routes.Output.rising;
import static org.daftar.model.kernel.Module.PURCHASING;
import static org.daftar.model.kernel.Permission.PARTY_MANAGE;
import static org.daftar.model.kernel.Permission.PARTY_READ;
import static org.daftar.model.kernel.Permission.PARTY_WRITE;
import static org.daftar.model.party.PartyRole.VENDOR;

import org.daftar.http.pharus.Deleted;
import org.daftar.http.pharus.Imported;
import org.daftar.http.pharus.parties.VendorBodies.VendorBody;
import org.daftar.http.pharus.parties.VendorBodies.VendorChangeBody;
import org.daftar.http.pharus.parties.VendorBodies.VendorFilter;
import org.daftar.http.pharus.parties.VendorBodies.VendorView;
import org.daftar.http.routes.Call;
import org.daftar.http.routes.RouteGroup;
import org.daftar.http.routes.Routes;
import org.daftar.model.party.Party;
import org.daftar.ports.party.PartyRegister;
import org.daftar.ports.party.query.Parties.PartySort;

/** Pharus, "Vendors". */
public final class VendorRoutes implements RouteGroup {

    private final PartyRegister register;
    private final PharusPartyDesk desk;

    public VendorRoutes(PartyRegister register, PharusPartyDesk desk) {
        this.register = register;
        this.desk = desk;
    }

    @Override
    public void declare(Routes routes) {
        routes.on(POST, "/vendors", "pharus.vendors.create")
                .summary("Create a vendor")
                .module(PURCHASING)
                .requires(PARTY_WRITE)
                .params()
                .body(VendorBody.class)
                .writes(json(201, VendorView.class))
                .handle((call, none, body) -> view(call, added(call, body)));
        routes.on(GET, "/vendors", "pharus.vendors.list")
                .summary("Page through vendors, by name")
                .module(PURCHASING)
                .requires(PARTY_READ)
                .params(VendorFilter.class)
                .reads(rising(VendorView.class, PartySort.NAME))
                .handle((call, filter) -> desk.parties()
                        .list(call.books(), filter.selection(), call.page(PartySort.class))
                        .map(party -> view(call, party)));
        routes.on(PATCH, "/vendors/{id}", "pharus.vendors.update")
                .summary("Change attributes of a vendor")
                .module(PURCHASING)
                .requires(PARTY_WRITE)
                .params(PartyPath.class)
                .about(this::existing)
                .body(VendorChangeBody.class)
                .writes(json(VendorView.class))
                .handle((call, path, body) ->
                        view(call, register.revise(call.caller(), path.party(), body.onto(existing(call, path)))));
        routes.on(DELETE, "/vendors/{id}", "pharus.vendors.delete")
                .summary("Remove a vendor that nothing names")
                .module(PURCHASING)
                .requires(PARTY_MANAGE)
                .params(PartyPath.class)
                .writes(json(Deleted.class))
                .handle((call, path, none) -> {
                    register.dismiss(call.caller(), path.party(), VENDOR);
                    return new Deleted(path.id());
                });
        routes.on(GET, "/vendors/{id}", "pharus.vendors.get")
                .summary("Read one vendor")
                .module(PURCHASING)
                .requires(PARTY_READ)
                .params(PartyPath.class)
                .reads(json(VendorView.class))
                .handle((call, path) -> view(call, existing(call, path)));
        routes.on(POST, "/vendors/bulk-import", "pharus.vendors.bulkImport")
                .summary("Create many vendors")
                .module(PURCHASING)
                .requires(PARTY_MANAGE)
                .rows(VendorBody.class)
                .handle(
                        json(Imported.class),
                        (call, row) -> added(call, row).id().value(),
                        Imported::of);
    }

    private Party added(Call call, VendorBody body) {
        return register.add(call.caller(), body.toContent());
    }

    private Party existing(Call call, PartyPath path) {
        return desk.existing(call.books(), path.party(), VENDOR);
    }

    private static VendorView view(Call call, Party vendor) {
        return VendorView.of(call.books(), vendor);
    }
}
