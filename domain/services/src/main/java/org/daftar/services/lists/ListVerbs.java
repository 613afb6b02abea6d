package org.daftar.services.lists;

import java.util.List;
import org.daftar.model.audit.Fact;
import org.daftar.model.kernel.Books;
import org.daftar.model.kernel.Caller;
import org.daftar.model.kernel.Ids;
import org.daftar.model.kernel.Reference;
import org.daftar.model.kernel.Refusal;
import org.daftar.model.kernel.Refused;
import org.daftar.model.lists.ListEntry;
import org.daftar.model.lists.ListEntryId;
import org.daftar.model.lists.ListKind;
import org.daftar.ports.audit.driven.FactLog;
import org.daftar.ports.kernel.Transactions;
import org.daftar.ports.lists.CompanyLists;
import org.daftar.ports.lists.driven.ListStore;
import org.daftar.ports.lists.driven.ListUse;
import org.daftar.services.audit.Moments;
import org.daftar.services.audit.Told;

record ListVerbs(
        Transactions transactions, ListStore store, List<ListUse> uses, FactLog facts, Moments moments, Ids ids)
        implements CompanyLists {

    private static final Told<ListEntry> ENTRY = Told.<ListEntry>of()
            .plain("list", ListEntry::kind)
            .plain("name", ListEntry::name)
            .plain("sortOrder", ListEntry::sortOrder)
            .plain("active", ListEntry::active);

    @Override
    public ListEntry add(Caller caller, ListKind kind, String name) {
        return transactions.write(caller, () -> {
            caller.require(kind.manages());
            requireFree(caller.books(), kind, name);
            var entry = added(caller.books(), kind, name);
            facts.append(caller, new Fact("list_entry.added", subject(entry), ENTRY.beginning(entry)));
            return entry;
        });
    }

    @Override
    public ListEntry revise(Caller caller, ListEntryId id, EntryChange change) {
        return transactions.write(caller, () -> {
            var before = managed(caller, id);
            Refused.ifStale("list entry", change.version(), before.version());
            var after = new ListEntry(
                    id,
                    before.kind(),
                    change.name().orRequired("name", before.name()),
                    change.sortOrder().orRequired("sortOrder", before.sortOrder()),
                    change.active().orRequired("isActive", before.active()),
                    before.createdAt(),
                    before.version() + 1);
            if (!ListEntry.key(after.name()).equals(ListEntry.key(before.name()))) {
                requireFree(caller.books(), before.kind(), after.name());
            }
            var changes = ENTRY.changes(before, after);
            if (changes.isEmpty()) return before;
            store.replace(caller.books(), after);
            facts.append(caller, new Fact("list_entry.revised", subject(after), changes));
            return after;
        });
    }

    @Override
    public void remove(Caller caller, ListEntryId id) {
        transactions.write(caller, () -> {
            var entry = managed(caller, id);
            requireUnused(caller.books(), entry);
            store.remove(caller.books(), id);
            facts.append(caller, new Fact("list_entry.removed", subject(entry), ENTRY.beginning(entry)));
            return id;
        });
    }

    private void requireUnused(Books books, ListEntry entry) {
        var references =
                uses.stream().flatMap(use -> use.of(books, entry.id()).stream()).toList();
        if (references.isEmpty()) return;
        long used = references.stream().mapToLong(Reference::count).sum();
        throw new Refused(new Refusal.InUse(
                "list entry",
                entry.id().toString(),
                "\"" + entry.name() + "\" is used " + (used == 1 ? "once" : used + " times")
                        + ". Make it inactive instead.",
                references));
    }

    /** What new books begin with, inside the unit that makes them: part of what is told of the company's founding. */
    void begin(Books books) {
        for (var kind : ListKind.values()) kind.usual().forEach(name -> added(books, kind, name));
    }

    private ListEntry added(Books books, ListKind kind, String name) {
        var entry = new ListEntry(
                new ListEntryId(ids.next()), kind, name, store.nextPlace(books, kind), true, moments.now(), 1);
        store.add(books, entry);
        return entry;
    }

    private void requireFree(Books books, ListKind kind, String name) {
        if (store.byName(books, kind, ListEntry.key(name)).isPresent()) {
            throw new Refused(new Refusal.Duplicate("name", name));
        }
    }

    /** Which permission is needed is known of a list, not of an id: to who may change no list, an entry is unknown. */
    private ListEntry managed(Caller caller, ListEntryId id) {
        var entry = store.find(caller.books(), id).orElseThrow(() -> Refused.missing("list entry", id));
        caller.require(entry.kind().manages());
        return entry;
    }

    private static Fact.Subject subject(ListEntry entry) {
        return new Fact.Subject("list_entry", entry.id().value());
    }
}
