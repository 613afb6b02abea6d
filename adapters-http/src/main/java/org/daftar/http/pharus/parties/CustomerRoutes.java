package org.daftar.http.pharus.parties;

import static org.daftar.http.routes.Method.DELETE;
import static org.daftar.http.routes.Method.GET;
import static org.daftar.http.routes.Method.PATCH;
import static org.daftar.http.routes.Method.POST;
import static org.daftar.http.routes.Output.json;
import static org.daftar.http.routes.Output.rising;
import static org.daftar.model.kernel.Module.SALES;
import static org.daftar.model.kernel.Permission.PARTY_MANAGE;
import static org.daftar.model.kernel.Permission.PARTY_READ;
import static org.daftar.model.kernel.Permission.PARTY_WRITE;
import static org.daftar.model.party.PartyRole.CLIENT;

import org.daftar.http.pharus.Deleted;
import org.daftar.http.pharus.Imported;
import org.daftar.http.pharus.lists.ListRoutes;
import org.daftar.http.pharus.lists.PharusList;
import org.daftar.http.pharus.parties.CustomerBodies.CustomerBody;
import org.daftar.http.pharus.parties.CustomerBodies.CustomerChangeBody;
import org.daftar.http.pharus.parties.CustomerBodies.CustomerFilter;
import org.daftar.http.pharus.parties.CustomerBodies.CustomerView;
import org.daftar.http.pharus.parties.CustomerBodies.CustomersOf;
import org.daftar.http.routes.Call;
import org.daftar.http.routes.RouteGroup;
import org.daftar.http.routes.Routes;
import org.daftar.model.lists.ListKind;
import org.daftar.model.party.Party;
import org.daftar.ports.lists.CompanyLists;
import org.daftar.ports.party.PartyRegister;
import org.daftar.ports.party.query.Parties.PartySort;

/** Pharus, "Customers": customers, and the types and segments that sort them. */
public final class CustomerRoutes implements RouteGroup {

    private static final PharusList TYPES = new PharusList(
            ListKind.CLIENT_TYPE, "/customer-types", "pharus.customerTypes", "customer type", PARTY_READ, SALES);
    private static final PharusList SEGMENTS = new PharusList(
            ListKind.CLIENT_SEGMENT,
            "/customer-segments",
            "pharus.customerSegments",
            "customer segment",
            PARTY_READ,
            SALES);

    private final PartyRegister register;
    private final CompanyLists lists;
    private final PharusPartyDesk desk;

    public CustomerRoutes(PartyRegister register, CompanyLists lists, PharusPartyDesk desk) {
        this.register = register;
        this.lists = lists;
        this.desk = desk;
    }

    @Override
    public void declare(Routes routes) {
        customers(routes);
        routes.with(list(TYPES)).with(list(SEGMENTS));
    }

    private void customers(Routes routes) {
        routes.on(POST, "/customers", "pharus.customers.create")
                .summary("Create a customer")
                .module(SALES)
                .requires(PARTY_WRITE)
                .params()
                .body(CustomerBody.class)
                .writes(json(201, CustomerView.class))
                .handle((call, none, body) -> view(call, added(call, body)));
        routes.on(GET, "/customers", "pharus.customers.list")
                .summary("Page through customers, by name")
                .module(SALES)
                .requires(PARTY_READ)
                .params(CustomerFilter.class)
                .reads(rising(CustomerView.class, PartySort.NAME))
                .handle((call, filter) -> desk.parties()
                        .list(call.books(), filter.selection(desk, call.books()), call.page(PartySort.class))
                        .map(party -> view(call, party)));
        routes.on(PATCH, "/customers/{id}", "pharus.customers.update")
                .summary("Change attributes of a customer")
                .module(SALES)
                .requires(PARTY_WRITE)
                .params(PartyPath.class)
                .about(this::existing)
                .body(CustomerChangeBody.class)
                .writes(json(CustomerView.class))
                .handle((call, path, body) ->
                        view(call, register.revise(call.caller(), path.party(), body.onto(existing(call, path)))));
        routes.on(DELETE, "/customers/{id}", "pharus.customers.delete")
                .summary("Remove a customer that nothing names")
                .module(SALES)
                .requires(PARTY_MANAGE)
                .params(PartyPath.class)
                .writes(json(Deleted.class))
                .handle((call, path, none) -> {
                    register.dismiss(call.caller(), path.party(), CLIENT);
                    return new Deleted(path.id());
                });
        routes.on(GET, "/customers/{id}", "pharus.customers.get")
                .summary("Read one customer")
                .module(SALES)
                .requires(PARTY_READ)
                .params(PartyPath.class)
                .reads(json(CustomerView.class))
                .handle((call, path) -> view(call, existing(call, path)));
        routes.on(POST, "/customers/bulk-import", "pharus.customers.bulkImport")
                .summary("Create many customers")
                .module(SALES)
                .requires(PARTY_MANAGE)
                .rows(CustomerBody.class)
                .handle(
                        json(Imported.class),
                        (call, row) -> added(call, row).id().value(),
                        Imported::of);
    }

    private RouteGroup list(PharusList list) {
        return new ListRoutes<>(
                list,
                lists,
                desk.lists(),
                CustomersOf.class,
                (books, entry) -> CustomersOf.of(desk.parties().usage(books, entry)));
    }

    private Party added(Call call, CustomerBody body) {
        return register.add(call.caller(), body.toContent());
    }

    private Party existing(Call call, PartyPath path) {
        return desk.existing(call.books(), path.party(), CLIENT);
    }

    private static CustomerView view(Call call, Party customer) {
        return CustomerView.of(call.books(), customer);
    }
}
