package org.daftar.http.pharus.lists;

import static org.daftar.http.routes.Method.DELETE;
import static org.daftar.http.routes.Method.GET;
import static org.daftar.http.routes.Method.PATCH;
import static org.daftar.http.routes.Method.POST;
import static org.daftar.http.routes.Output.all;
import static org.daftar.http.routes.Output.json;

import java.util.function.BiFunction;
import org.daftar.http.pharus.Deleted;
import org.daftar.http.pharus.lists.ListBodies.EntryBody;
import org.daftar.http.pharus.lists.ListBodies.EntryChangeBody;
import org.daftar.http.pharus.lists.ListBodies.EntryPath;
import org.daftar.http.pharus.lists.ListBodies.EntryView;
import org.daftar.http.routes.Call;
import org.daftar.http.routes.Declaration;
import org.daftar.http.routes.Method;
import org.daftar.http.routes.RouteGroup;
import org.daftar.http.routes.Routes;
import org.daftar.model.kernel.Books;
import org.daftar.model.kernel.Permission;
import org.daftar.model.kernel.Refused;
import org.daftar.model.lists.ListEntry;
import org.daftar.model.lists.ListEntryId;
import org.daftar.ports.lists.CompanyLists;
import org.daftar.ports.lists.query.Lists;

/**
 * One list of Pharus, whichever.
 *
 * @param <U> what is answered to who asks whether an entry is used
 */
public final class ListRoutes<U extends Record> implements RouteGroup {

    private final PharusList list;
    private final CompanyLists verbs;
    private final Lists lists;
    private final Class<U> usage;
    private final BiFunction<Books, ListEntryId, U> used;

    public ListRoutes(
            PharusList list, CompanyLists verbs, Lists lists, Class<U> usage, BiFunction<Books, ListEntryId, U> used) {
        this.list = list;
        this.verbs = verbs;
        this.lists = lists;
        this.usage = usage;
        this.used = used;
    }

    @Override
    public void declare(Routes routes) {
        on(routes, POST, "", "create", list.kind().manages())
                .summary("Create a " + list.noun() + ", at the end of the list")
                .params()
                .body(EntryBody.class)
                .writes(json(201, EntryView.class))
                .handle((call, none, body) -> view(call, verbs.add(call.caller(), list.kind(), body.name())));
        on(routes, GET, "", "list", list.reads())
                .summary("List every " + list.noun() + ", in order")
                .params()
                .reads(all(EntryView.class))
                .handle((call, none) -> lists.list(call.books(), list.kind()).stream()
                        .map(entry -> view(call, entry))
                        .toList());
        on(routes, PATCH, "/{id}", "update", list.kind().manages())
                .summary("Change attributes of a " + list.noun())
                .params(EntryPath.class)
                .about(this::existing)
                .body(EntryChangeBody.class)
                .writes(json(EntryView.class))
                .handle((call, path, body) -> view(
                        call, verbs.revise(call.caller(), existing(call, path).id(), body.toChange())));
        on(routes, DELETE, "/{id}", "delete", list.kind().manages())
                .summary("Remove a " + list.noun() + " that nothing is of")
                .params(EntryPath.class)
                .writes(json(Deleted.class))
                .handle((call, path, none) -> {
                    verbs.remove(call.caller(), existing(call, path).id());
                    return new Deleted(path.id());
                });
        on(routes, GET, "/{id}/in-use", "inUse", list.reads())
                .summary("Tell what is of a " + list.noun())
                .params(EntryPath.class)
                .reads(json(usage))
                .handle((call, path) ->
                        used.apply(call.books(), existing(call, path).id()));
    }

    private Declaration on(Routes routes, Method method, String path, String name, Permission needed) {
        return routes.on(method, list.path() + path, list.id() + "." + name)
                .module(list.module())
                .requires(needed);
    }

    /** An entry of another list is none of this. */
    private ListEntry existing(Call call, EntryPath path) {
        return lists.find(call.books(), path.entry())
                .filter(entry -> entry.kind() == list.kind())
                .orElseThrow(() -> Refused.missing(list.noun(), path.id()));
    }

    private static EntryView view(Call call, ListEntry entry) {
        return EntryView.of(call.books(), entry);
    }
}
