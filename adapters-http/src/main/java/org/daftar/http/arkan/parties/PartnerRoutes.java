package org.daftar.http.arkan.parties;

import static org.daftar.http.routes.Method.DELETE;
import static org.daftar.http.routes.Method.GET;
import static org.daftar.http.routes.Method.PATCH;
import static org.daftar.http.routes.Method.POST;
import static org.daftar.http.routes.Output.json;
import static org.daftar.http.routes.Output.page;
import static org.daftar.model.kernel.Module.ACCOUNTING;
import static org.daftar.model.kernel.Permission.PARTY_MANAGE;
import static org.daftar.model.kernel.Permission.PARTY_READ;
import static org.daftar.model.kernel.Permission.PARTY_WRITE;
import static org.daftar.model.kernel.Permission.PERSONAL_DATA_ERASE;

import java.util.Optional;
import org.daftar.http.arkan.parties.PartnerBodies.PartnerBody;
import org.daftar.http.arkan.parties.PartnerBodies.PartnerChangeBody;
import org.daftar.http.arkan.parties.PartnerBodies.PartnerFilter;
import org.daftar.http.arkan.parties.PartnerBodies.PartnerView;
import org.daftar.http.arkan.parties.PartnerBodies.RemovedPartnerView;
import org.daftar.http.arkan.parties.PartyParts.PartyPath;
import org.daftar.http.routes.Call;
import org.daftar.http.routes.RouteGroup;
import org.daftar.http.routes.Routes;
import org.daftar.model.party.Party;
import org.daftar.ports.party.PartyRegister;
import org.daftar.ports.party.query.Parties.PartySort;

/** Partners in accounting: all parties, whatever they are to the company. None of this is in Arkan's document. */
public final class PartnerRoutes implements RouteGroup {

    private final PartyRegister register;
    private final PartyDesk desk;

    public PartnerRoutes(PartyRegister register, PartyDesk desk) {
        this.register = register;
        this.desk = desk;
    }

    @Override
    public void declare(Routes routes) {
        routes.on(GET, "/accounting/partners", "arkan.accounting.partners.list")
                .summary("Page through partners: clients, vendors, employees and brokers")
                .extension()
                .module(ACCOUNTING)
                .requires(PARTY_READ)
                .params(PartnerFilter.class)
                .reads(page(PartnerView.class, PartySort.class))
                .handle((call, filter) -> desk.page(
                        call.books(),
                        desk.parties().list(call.books(), filter.selection(), call.page(PartySort.class)),
                        PartnerView::of));
        routes.on(POST, "/accounting/partners", "arkan.accounting.partners.create")
                .summary("Create a partner")
                .extension()
                .module(ACCOUNTING)
                .requires(PARTY_WRITE)
                .params()
                .body(PartnerBody.class)
                .writes(json(201, PartnerView.class))
                .prepare((call, none, body) -> body.toContent(desk.sent(call)))
                .handle((call, none, body, content) -> view(call, register.add(call.caller(), content)));
        routes.on(GET, "/accounting/partners/{id}", "arkan.accounting.partners.get")
                .summary("Read one partner")
                .extension()
                .module(ACCOUNTING)
                .requires(PARTY_READ)
                .params(PartyPath.class)
                .reads(json(PartnerView.class))
                .handle((call, path) -> view(call, desk.existing(call.books(), path.party(), Optional.empty())));
        routes.on(PATCH, "/accounting/partners/{id}", "arkan.accounting.partners.update")
                .summary("Change attributes of a partner")
                .extension()
                .module(ACCOUNTING)
                .requires(PARTY_WRITE)
                .params(PartyPath.class)
                .body(PartnerChangeBody.class)
                .writes(json(PartnerView.class))
                .prepare((call, path, body) -> body.toChange(desk.sent(call)))
                .handle((call, path, body, change) -> view(call, register.revise(call.caller(), path.party(), change)));
        routes.on(DELETE, "/accounting/partners/{id}", "arkan.accounting.partners.delete")
                .summary("Remove a partner that nothing names")
                .extension()
                .module(ACCOUNTING)
                .requires(PARTY_MANAGE)
                .params(PartyPath.class)
                .writes(json(RemovedPartnerView.class))
                .handle((call, path, none) -> {
                    register.remove(call.caller(), path.party(), Optional.empty());
                    return new RemovedPartnerView(path.id(), true);
                });
        routes.on(POST, "/accounting/partners/{id}/erase", "arkan.accounting.partners.erase")
                .summary("Take away everything that says who a partner is; what was posted stays")
                .extension()
                .module(ACCOUNTING)
                .requires(PERSONAL_DATA_ERASE)
                .params(PartyPath.class)
                .writes(json(PartnerView.class))
                .handle((call, path, none) -> view(call, register.erase(call.caller(), path.party())));
    }

    private PartnerView view(Call call, Party partner) {
        return desk.view(call.books(), partner, PartnerView::of);
    }
}
