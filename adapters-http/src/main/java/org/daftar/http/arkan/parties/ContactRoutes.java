package org.daftar.http.arkan.parties;

import static org.daftar.http.routes.Method.DELETE;
import static org.daftar.http.routes.Method.GET;
import static org.daftar.http.routes.Method.PATCH;
import static org.daftar.http.routes.Method.POST;
import static org.daftar.http.routes.Output.json;
import static org.daftar.http.routes.Output.page;
import static org.daftar.model.kernel.Module.CRM;
import static org.daftar.model.kernel.Permission.PARTY_MANAGE;
import static org.daftar.model.kernel.Permission.PARTY_READ;
import static org.daftar.model.kernel.Permission.PARTY_WRITE;
import static org.daftar.model.kernel.Permission.PERSONAL_DATA_ERASE;

import org.daftar.http.arkan.parties.ContactBodies.ContactBody;
import org.daftar.http.arkan.parties.ContactBodies.ContactChangeBody;
import org.daftar.http.arkan.parties.ContactBodies.ContactFilter;
import org.daftar.http.arkan.parties.ContactBodies.ContactPath;
import org.daftar.http.arkan.parties.ContactBodies.ContactView;
import org.daftar.http.arkan.parties.ContactBodies.FoundContactView;
import org.daftar.http.arkan.parties.ContactBodies.IntroductionBody;
import org.daftar.http.arkan.parties.ContactBodies.RemovedContactView;
import org.daftar.http.routes.Call;
import org.daftar.http.routes.RouteGroup;
import org.daftar.http.routes.Routes;
import org.daftar.model.kernel.Refused;
import org.daftar.model.party.Contact;
import org.daftar.model.party.ContactId;
import org.daftar.ports.party.AddressBook;
import org.daftar.ports.party.query.Contacts.ContactSort;

/** Arkan, "CRM": contacts. */
public final class ContactRoutes implements RouteGroup {

    private final AddressBook book;
    private final PartyDesk desk;

    public ContactRoutes(AddressBook book, PartyDesk desk) {
        this.book = book;
        this.desk = desk;
    }

    @Override
    public void declare(Routes routes) {
        routes.on(GET, "/crm/contacts", "arkan.crm.contacts.list")
                .summary("Page through contacts")
                .module(CRM)
                .requires(PARTY_READ)
                .params(ContactFilter.class)
                .reads(page(ContactView.class, ContactSort.class))
                .handle((call, filter) -> desk.contacts()
                        .list(call.books(), filter.selection(), call.page(ContactSort.class))
                        .map(ContactView::of));
        routes.on(POST, "/crm/contacts", "arkan.crm.contacts.create")
                .summary("Create a contact")
                .extension()
                .module(CRM)
                .requires(PARTY_WRITE)
                .params()
                .body(ContactBody.class)
                .writes(json(201, ContactView.class))
                .prepare((call, none, body) -> body.toNew(desk.sent(call)))
                .handle((call, none, body, contact) -> ContactView.of(book.add(call.caller(), contact)));
        routes.on(POST, "/crm/contacts/find-or-create", "arkan.crm.contacts.find-or-create")
                .summary("Find the contact of an e-mail address or create it, and link it to a client")
                .extension()
                .module(CRM)
                .requires(PARTY_WRITE)
                .params()
                .body(IntroductionBody.class)
                .writes(json(FoundContactView.class))
                .prepare((call, none, body) -> body.toIntroduction(desk.sent(call)))
                .handle((call, none, body, introduction) ->
                        FoundContactView.of(book.findOrCreate(call.caller(), introduction)));
        routes.on(GET, "/crm/contacts/{id}", "arkan.crm.contacts.get")
                .summary("Read one contact")
                .extension()
                .module(CRM)
                .requires(PARTY_READ)
                .params(ContactPath.class)
                .reads(json(ContactView.class))
                .handle((call, path) -> ContactView.of(existing(call, path.contact())));
        routes.on(PATCH, "/crm/contacts/{id}", "arkan.crm.contacts.update")
                .summary("Change attributes of a contact")
                .extension()
                .module(CRM)
                .requires(PARTY_WRITE)
                .params(ContactPath.class)
                .body(ContactChangeBody.class)
                .writes(json(ContactView.class))
                .handle((call, path, body) ->
                        ContactView.of(book.revise(call.caller(), path.contact(), body.toChange())));
        routes.on(DELETE, "/crm/contacts/{id}", "arkan.crm.contacts.delete")
                .summary("Remove a contact")
                .extension()
                .module(CRM)
                .requires(PARTY_MANAGE)
                .params(ContactPath.class)
                .writes(json(RemovedContactView.class))
                .handle((call, path, none) -> {
                    book.remove(call.caller(), path.contact());
                    return new RemovedContactView(path.id(), true);
                });
        routes.on(POST, "/crm/contacts/{id}/erase", "arkan.crm.contacts.erase")
                .summary("Remove a contact and all that the audit trail says of who it was")
                .extension()
                .module(CRM)
                .requires(PERSONAL_DATA_ERASE)
                .params(ContactPath.class)
                .writes(json(RemovedContactView.class))
                .handle((call, path, none) -> {
                    book.erase(call.caller(), path.contact());
                    return new RemovedContactView(path.id(), true);
                });
    }

    private Contact existing(Call call, ContactId id) {
        return desk.contacts().find(call.books(), id).orElseThrow(() -> Refused.missing("contact", id));
    }
}
