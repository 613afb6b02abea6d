package org.daftar.services.catalog;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Optional;
import org.daftar.model.audit.Fact;
import org.daftar.model.catalog.Item;
import org.daftar.model.catalog.ItemContent;
import org.daftar.model.catalog.ItemId;
import org.daftar.model.catalog.ItemKind;
import org.daftar.model.kernel.Books;
import org.daftar.model.kernel.Caller;
import org.daftar.model.kernel.Ids;
import org.daftar.model.kernel.Permission;
import org.daftar.model.kernel.Reference;
import org.daftar.model.kernel.Refusal;
import org.daftar.model.kernel.Refused;
import org.daftar.model.lists.ListKind;
import org.daftar.ports.audit.driven.FactLog;
import org.daftar.ports.catalog.Catalog;
import org.daftar.ports.catalog.driven.ItemStore;
import org.daftar.ports.catalog.query.References;
import org.daftar.ports.kernel.Transactions;
import org.daftar.ports.lists.driven.ListStore;
import org.daftar.services.audit.Moments;
import org.daftar.services.audit.Told;

record CatalogVerbs(
        Transactions transactions,
        ItemStore items,
        ListStore lists,
        References references,
        FactLog facts,
        Moments moments,
        Ids ids)
        implements Catalog {

    private static final Told<ItemContent> ITEM = Told.<ItemContent>of()
            .plain("kind", ItemContent::kind)
            .plain("code", ItemContent::code)
            .plain("name", ItemContent::name)
            .plain("category", ItemContent::category)
            .plain("unit", item -> item.unit().code())
            .plain("itemsPerUnit", item -> item.packing().itemsPerUnit())
            .plain("itemWeight", item -> item.packing().itemWeight())
            .plain("externalId", ItemContent::externalId)
            .plain("notes", ItemContent::notes)
            .plain("active", ItemContent::active);

    @Override
    public Item add(Caller caller, ItemContent content) {
        return transactions.write(caller, Permission.CATALOG_WRITE, () -> {
            judge(caller.books(), Optional.empty(), content);
            var now = moments.now();
            var item = new Item(new ItemId(ids.next()), content, now, now, 1);
            items.add(caller.books(), item);
            facts.append(caller, new Fact("item.added", subject(item.id()), ITEM.beginning(content)));
            return item;
        });
    }

    @Override
    public Item revise(Caller caller, ItemId id, ItemChange change) {
        return transactions.write(caller, Permission.CATALOG_WRITE, () -> {
            var before = existing(caller.books(), id);
            Refused.ifStale("item", change.version(), before.version());
            var content = merged(before.content(), change);
            var changes = ITEM.changes(before.content(), content);
            if (changes.isEmpty()) return before;
            judge(caller.books(), Optional.of(before), content);
            var after = before.with(content, moments.now());
            items.replace(caller.books(), after);
            facts.append(caller, new Fact("item.revised", subject(id), changes));
            return after;
        });
    }

    @Override
    public void remove(Caller caller, ItemId id) {
        transactions.write(caller, Permission.CATALOG_MANAGE, () -> {
            var item = existing(caller.books(), id);
            var named = references.to(caller.books(), id);
            if (!named.isEmpty())
                throw new Refused(inUse("item", id.toString(), item.code().value(), named));
            items.remove(caller.books(), id);
            facts.append(caller, new Fact("item.removed", subject(id), ITEM.beginning(item.content())));
            return id;
        });
    }

    static Refusal inUse(String kind, String id, String name, List<Reference> named) {
        var by = named.stream().map(each -> each.count() + " " + each.kind()).collect(joining(", "));
        return new Refusal.InUse(
                kind,
                id,
                "\"" + name + "\" cannot be removed, because it is named by " + by + ". Make it inactive instead.",
                named);
    }

    private static ItemContent merged(ItemContent before, ItemChange change) {
        return new ItemContent(
                before.kind(),
                change.code().orRequired("code", before.code()),
                change.name().orRequired("name", before.name()),
                change.category().orRequired("typeId", before.category()),
                before.unit(),
                change.packing().orRequired("itemsPerUnit", before.packing()),
                change.externalId().or(before.externalId()),
                change.notes().or(before.notes()),
                change.active().orRequired("isActive", before.active()));
    }

    private void judge(Books books, Optional<Item> before, ItemContent content) {
        var isNew = before.filter(item -> item.content().category().equals(content.category()))
                .isEmpty();
        var category = lists.find(books, content.category()).filter(entry -> entry.kind() == list(content.kind()));
        if (category.isEmpty())
            throw new Refused(Refusal.Invalid.of(
                    "typeId", "unknown_type", "There is no such type in this company: " + content.category() + "."));
        if (isNew && !category.get().active())
            throw new Refused(Refusal.Invalid.of(
                    "typeId", "inactive", "\"" + category.get().name() + "\" is inactive. Choose another."));
        var taken = items.byCode(books, content.code().key());
        if (taken.isPresent() && !taken.equals(before.map(Item::id)))
            throw new Refused(new Refusal.Duplicate("code", content.code().value()));
    }

    private static ListKind list(ItemKind kind) {
        return kind == ItemKind.MATERIAL ? ListKind.MATERIAL_CATEGORY : ListKind.PRODUCT_CATEGORY;
    }

    private Item existing(Books books, ItemId id) {
        return items.find(books, id).orElseThrow(() -> Refused.missing("item", id));
    }

    private static Fact.Subject subject(ItemId id) {
        return new Fact.Subject("item", id.value());
    }
}
