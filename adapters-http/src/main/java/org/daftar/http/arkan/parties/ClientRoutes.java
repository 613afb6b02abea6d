package org.daftar.http.arkan.parties;

import static org.daftar.http.routes.Method.GET;
import static org.daftar.http.routes.Method.PATCH;
import static org.daftar.http.routes.Method.POST;
import static org.daftar.http.routes.Output.json;
import static org.daftar.http.routes.Output.page;
import static org.daftar.model.kernel.Module.CRM;
import static org.daftar.model.kernel.Permission.PARTY_READ;
import static org.daftar.model.kernel.Permission.PARTY_WRITE;

import java.util.Optional;
import org.daftar.http.arkan.parties.ClientBodies.ClientBody;
import org.daftar.http.arkan.parties.ClientBodies.ClientChangeBody;
import org.daftar.http.arkan.parties.ClientBodies.ClientFilter;
import org.daftar.http.arkan.parties.ClientBodies.ClientView;
import org.daftar.http.arkan.parties.PartyParts.PartyPath;
import org.daftar.http.routes.Call;
import org.daftar.http.routes.RouteGroup;
import org.daftar.http.routes.Routes;
import org.daftar.model.party.Party;
import org.daftar.model.party.PartyContent;
import org.daftar.model.party.PartyRole;
import org.daftar.ports.party.AddressBook;
import org.daftar.ports.party.PartyRegister;
import org.daftar.ports.party.PartyRegister.PartyChange;
import org.daftar.ports.party.query.Parties.PartySort;

/** Arkan, "CRM": clients. */
public final class ClientRoutes implements RouteGroup {

    private static final Optional<PartyRole> CLIENT = Optional.of(PartyRole.CLIENT);

    private final PartyRegister register;
    private final AddressBook book;
    private final PartyDesk desk;

    public ClientRoutes(PartyRegister register, AddressBook book, PartyDesk desk) {
        this.register = register;
        this.book = book;
        this.desk = desk;
    }

    @Override
    public void declare(Routes routes) {
        routes.on(GET, "/crm/clients", "arkan.crm.clients.list")
                .summary("Page through clients")
                .module(CRM)
                .requires(PARTY_READ)
                .params(ClientFilter.class)
                .reads(page(ClientView.class, PartySort.class))
                .handle((call, filter) -> desk.page(
                        call.books(),
                        desk.parties().list(call.books(), filter.selection(), call.page(PartySort.class)),
                        ClientView::of));
        routes.on(POST, "/crm/clients", "arkan.crm.clients.create")
                .summary("Create a client, with the people who speak for it")
                .module(CRM)
                .requires(PARTY_WRITE)
                .params()
                .body(ClientBody.class)
                .writes(json(201, ClientView.class))
                .prepare((call, none, body) -> body.toContent(desk.sent(call)))
                .handle((call, none, body, content) -> view(call, added(call, body, content)));
        routes.on(GET, "/crm/clients/{id}", "arkan.crm.clients.get")
                .summary("Read one client")
                .extension()
                .module(CRM)
                .requires(PARTY_READ)
                .params(PartyPath.class)
                .reads(json(ClientView.class))
                .handle((call, path) -> view(call, desk.existing(call.books(), path.party(), CLIENT)));
        routes.on(PATCH, "/crm/clients/{id}", "arkan.crm.clients.update")
                .summary("Change attributes of a client")
                .extension()
                .module(CRM)
                .requires(PARTY_WRITE)
                .params(PartyPath.class)
                .body(ClientChangeBody.class)
                .writes(json(ClientView.class))
                .prepare((call, path, body) -> body.toChange(desk.sent(call)))
                .handle((call, path, body, change) -> {
                    var before = desk.existing(call.books(), path.party(), CLIENT);
                    return view(call, register.revise(call.caller(), path.party(), traded(before, body, change)));
                });
    }

    private Party added(Call call, ClientBody body, PartyContent content) {
        var client = register.add(call.caller(), content);
        body.contacts().forEach(contact -> book.add(call.caller(), contact.speakingFor(client)));
        return client;
    }

    private static PartyChange traded(Party before, ClientChangeBody body, PartyChange change) {
        return body.isVendor()
                .map(isVendor ->
                        change.withRoles(PartyParts.with(before.content().roles(), PartyRole.VENDOR, isVendor)))
                .orElse(change);
    }

    private ClientView view(Call call, Party client) {
        return desk.view(call.books(), client, ClientView::of);
    }
}
