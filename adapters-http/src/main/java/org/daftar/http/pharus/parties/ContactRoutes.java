package org.daftar.http.pharus.parties;

import static org.daftar.http.routes.Method.DELETE;
import static org.daftar.http.routes.Method.GET;
import static org.daftar.http.routes.Method.PATCH;
import static org.daftar.http.routes.Method.POST;
import static org.daftar.http.routes.Output.all;
import static org.daftar.http.routes.Output.json;
import static org.daftar.http.routes.Output.rising;
import static org.daftar.model.kernel.Module.CRM;
import static org.daftar.model.kernel.Permission.PARTY_MANAGE;
import static org.daftar.model.kernel.Permission.PARTY_READ;
import static org.daftar.model.kernel.Permission.PARTY_WRITE;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.daftar.http.pharus.Deleted;
import org.daftar.http.pharus.parties.ContactBodies.ContactBody;
import org.daftar.http.pharus.parties.ContactBodies.ContactChangeBody;
import org.daftar.http.pharus.parties.ContactBodies.ContactPath;
import org.daftar.http.pharus.parties.ContactBodies.IntroductionBody;
import org.daftar.http.pharus.parties.ContactBodies.LinkBody;
import org.daftar.http.pharus.parties.ContactBodies.LinkChangeBody;
import org.daftar.http.pharus.parties.ContactBodies.LinkPath;
import org.daftar.http.pharus.parties.ContactBodies.LinkedFilter;
import org.daftar.http.pharus.parties.ContactBodies.MethodBody;
import org.daftar.http.pharus.parties.ContactBodies.MethodChangeBody;
import org.daftar.http.pharus.parties.ContactBodies.MethodPath;
import org.daftar.http.pharus.parties.ContactViews.ContactView;
import org.daftar.http.pharus.parties.ContactViews.FoundContact;
import org.daftar.http.pharus.parties.ContactViews.LinkView;
import org.daftar.http.pharus.parties.ContactViews.LinkedContact;
import org.daftar.http.pharus.parties.ContactViews.MethodView;
import org.daftar.http.pharus.parties.ContactViews.WholeContact;
import org.daftar.http.routes.Call;
import org.daftar.http.routes.Declaration;
import org.daftar.http.routes.Method;
import org.daftar.http.routes.RouteGroup;
import org.daftar.http.routes.Routes;
import org.daftar.model.kernel.Permission;
import org.daftar.model.kernel.Refusal;
import org.daftar.model.kernel.Refused;
import org.daftar.model.party.Contact;
import org.daftar.model.party.ContactLink;
import org.daftar.ports.party.AddressBook;
import org.daftar.ports.party.query.Contacts;
import org.daftar.ports.party.query.Contacts.ContactSort;

/** Pharus, "Contacts": people, the ways to reach them, and for whom they speak. */
public final class ContactRoutes implements RouteGroup {

    private final AddressBook book;
    private final Contacts contacts;
    private final PharusPartyDesk desk;

    public ContactRoutes(AddressBook book, Contacts contacts, PharusPartyDesk desk) {
        this.book = book;
        this.contacts = contacts;
        this.desk = desk;
    }

    @Override
    public void declare(Routes routes) {
        people(routes);
        methods(routes);
        links(routes);
    }

    private void people(Routes routes) {
        on(routes, POST, "/contacts", "create", PARTY_WRITE)
                .summary("Create a contact")
                .params()
                .body(ContactBody.class)
                .writes(json(201, ContactView.class))
                .handle((call, none, body) -> ContactView.of(call.books(), book.add(call.caller(), body.toNew())));
        on(routes, GET, "/contacts", "list", PARTY_READ)
                .summary("Page through contacts, by name")
                .params()
                .reads(rising(ContactView.class, ContactSort.NAME))
                .handle((call, none) -> contacts.list(
                                call.books(), ContactBodies.EVERYBODY, call.page(ContactSort.class))
                        .map(contact -> ContactView.of(call.books(), contact)));
        on(routes, PATCH, "/contacts/{id}", "update", PARTY_WRITE)
                .summary("Change attributes of a contact")
                .params(ContactPath.class)
                .about(this::existing)
                .body(ContactChangeBody.class)
                .writes(json(ContactView.class))
                .handle((call, path, body) ->
                        ContactView.of(call.books(), book.revise(call.caller(), path.contact(), body.toChange())));
        on(routes, DELETE, "/contacts/{id}", "delete", PARTY_MANAGE)
                .summary("Remove a contact, with its methods and links")
                .params(ContactPath.class)
                .writes(json(Deleted.class))
                .handle((call, path, none) -> {
                    book.remove(call.caller(), path.contact());
                    return new Deleted(path.id());
                });
        on(routes, GET, "/contacts/{id}", "get", PARTY_READ)
                .summary("Read one contact, with its methods and links")
                .params(ContactPath.class)
                .reads(json(WholeContact.class))
                .handle((call, path) -> WholeContact.of(call.books(), existing(call, path)));
        on(routes, POST, "/contacts/find-or-create", "findOrCreate", PARTY_WRITE)
                .summary("Find the contact of an e-mail address or create it, and link it")
                .params()
                .body(IntroductionBody.class)
                .writes(json(FoundContact.class))
                .handle((call, none, body) ->
                        FoundContact.of(call.books(), book.findOrCreate(call.caller(), body.toIntroduction())));
    }

    private void methods(Routes routes) {
        on(routes, POST, "/contacts/{id}/methods", "methods.add", PARTY_WRITE)
                .summary("Add a way to reach a contact")
                .params(ContactPath.class)
                .about(this::existing)
                .body(MethodBody.class)
                .writes(json(201, MethodView.class))
                .handle((call, path, body) -> {
                    var method = book.addMethod(call.caller(), path.contact(), body.toNew());
                    return MethodView.of(call.books(), existing(call, path), method.id());
                });
        on(routes, GET, "/contacts/{id}/methods", "methods.list", PARTY_READ)
                .summary("List the ways to reach a contact")
                .params(ContactPath.class)
                .reads(all(MethodView.class))
                .handle((call, path) -> MethodView.of(call.books(), existing(call, path)));
        on(routes, PATCH, "/contact-methods/{id}", "methods.update", PARTY_WRITE)
                .summary("Change a way to reach a contact")
                .params(MethodPath.class)
                .about(this::reachedBy)
                .body(MethodChangeBody.class)
                .writes(json(MethodView.class))
                .handle((call, path, body) -> {
                    book.reviseMethod(call.caller(), path.method(), body.toChange());
                    return MethodView.of(call.books(), reachedBy(call, path), path.method());
                });
        on(routes, DELETE, "/contact-methods/{id}", "methods.delete", PARTY_WRITE)
                .summary("Remove a way to reach a contact")
                .params(MethodPath.class)
                .writes(json(Deleted.class))
                .handle((call, path, none) -> {
                    book.removeMethod(call.caller(), path.method());
                    return new Deleted(path.id());
                });
    }

    private void links(Routes routes) {
        on(routes, POST, "/contacts/{id}/links", "links.add", PARTY_WRITE)
                .summary("Say for whom a contact speaks")
                .params(ContactPath.class)
                .about(this::existing)
                .body(LinkBody.class)
                .writes(json(201, LinkView.class))
                .handle((call, path, body) -> {
                    var link = book.link(call.caller(), path.contact(), body.toNew());
                    return LinkView.of(call.books(), existing(call, path), link.id());
                });
        on(routes, PATCH, "/contact-links/{id}", "links.update", PARTY_WRITE)
                .summary("Change a link of a contact")
                .params(LinkPath.class)
                .about(this::linkedBy)
                .body(LinkChangeBody.class)
                .writes(json(LinkView.class))
                .handle((call, path, body) -> {
                    book.reviseLink(call.caller(), path.link(), body.toChange());
                    return LinkView.of(call.books(), linkedBy(call, path), path.link());
                });
        on(routes, DELETE, "/contact-links/{id}", "links.delete", PARTY_WRITE)
                .summary("Unlink a contact")
                .params(LinkPath.class)
                .writes(json(Deleted.class))
                .handle((call, path, none) -> {
                    book.unlink(call.caller(), path.link());
                    return new Deleted(path.id());
                });
        on(routes, GET, "/contact-links", "links.listForEntity", PARTY_READ)
                .summary("List who speaks for a customer or vendor")
                .params(LinkedFilter.class)
                .reads(all(LinkedContact.class))
                .handle(this::speakers);
    }

    private static Declaration on(Routes routes, Method method, String path, String name, Permission needed) {
        return routes.on(method, path, "pharus.contacts." + name).module(CRM).requires(needed);
    }

    private List<LinkedContact> speakers(Call call, LinkedFilter filter) {
        var books = call.books();
        if (!desk.isThere(books, filter.party(), filter.entityType().role())) {
            throw new Refused(Refusal.Invalid.of(
                    "entityId",
                    "unknown",
                    "There is no such " + filter.entityType().word() + " here."));
        }
        return contacts.of(books, List.of(filter.party())).getOrDefault(filter.party(), List.of()).stream()
                .flatMap(contact -> contact
                        .link(filter.party(), filter.entityType().role())
                        .stream()
                        .map(link -> linked(call, contact, link)))
                .toList();
    }

    private static LinkedContact linked(Call call, Contact contact, ContactLink link) {
        return new LinkedContact(
                LinkView.of(call.books(), contact, link.id()),
                ContactView.of(call.books(), contact),
                MethodView.of(call.books(), contact));
    }

    private Contact existing(Call call, ContactPath path) {
        return existing(contacts.find(call.books(), path.contact()), "contact", path.id());
    }

    private Contact reachedBy(Call call, MethodPath path) {
        return existing(contacts.byMethod(call.books(), path.method()), "contact method", path.id());
    }

    private Contact linkedBy(Call call, LinkPath path) {
        return existing(contacts.byLink(call.books(), path.link()), "contact link", path.id());
    }

    private static Contact existing(Optional<Contact> found, String what, UUID id) {
        return found.orElseThrow(() -> Refused.missing(what, id));
    }
}
