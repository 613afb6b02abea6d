package org.daftar.services.party;

import org.daftar.model.audit.Fact;
import org.daftar.model.kernel.Books;
import org.daftar.model.kernel.Caller;
import org.daftar.model.kernel.Ids;
import org.daftar.model.kernel.Permission;
import org.daftar.model.kernel.Refusal;
import org.daftar.model.kernel.Refused;
import org.daftar.model.party.PartyClass;
import org.daftar.model.party.PartyClassId;
import org.daftar.ports.audit.driven.FactLog;
import org.daftar.ports.kernel.Transactions;
import org.daftar.ports.party.PartyLists;
import org.daftar.ports.party.driven.ClassStore;
import org.daftar.ports.party.query.PartyClasses;
import org.daftar.services.audit.Moments;

record ListVerbs(
        Transactions transactions, ClassStore store, PartyClasses classes, FactLog facts, Moments moments, Ids ids)
        implements PartyLists {

    /** Every client has a type, also in a company that does not tell them apart. */
    private static final String USUAL_TYPE = "Standard";

    @Override
    public PartyClass add(Caller caller, PartyClass.Kind kind, String name) {
        return transactions.write(caller, () -> {
            caller.require(Permission.PARTY_MANAGE);
            requireFree(caller.books(), kind, name);
            var entry = added(caller.books(), kind, name);
            facts.append(
                    caller,
                    new Fact("party_class.added", PartyFacts.subject(entry), PartyFacts.CLASS.beginning(entry)));
            return entry;
        });
    }

    @Override
    public PartyClass revise(Caller caller, PartyClassId id, ClassChange change) {
        return transactions.write(caller, () -> {
            caller.require(Permission.PARTY_MANAGE);
            var before = existing(caller.books(), id);
            change.version().filter(version -> version != before.version()).ifPresent(version -> {
                throw new Refused(new Refusal.StaleVersion("list entry", version, before.version()));
            });
            var after = new PartyClass(
                    id,
                    before.kind(),
                    change.name().orRequired("name", before.name()),
                    change.sortOrder().orRequired("sortOrder", before.sortOrder()),
                    change.active().orRequired("isActive", before.active()),
                    before.createdAt(),
                    before.version() + 1);
            if (!PartyClass.key(after.name()).equals(PartyClass.key(before.name()))) {
                requireFree(caller.books(), before.kind(), after.name());
            }
            var changes = PartyFacts.CLASS.changes(before, after);
            if (changes.isEmpty()) return before;
            store.replace(caller.books(), after);
            facts.append(caller, new Fact("party_class.revised", PartyFacts.subject(after), changes));
            return after;
        });
    }

    @Override
    public void remove(Caller caller, PartyClassId id) {
        transactions.write(caller, () -> {
            caller.require(Permission.PARTY_MANAGE);
            var entry = existing(caller.books(), id);
            var use = classes.use(caller.books(), id);
            if (use.parties() > 0) {
                throw new Refused(new Refusal.InUse(
                        "list entry",
                        id.toString(),
                        "\"" + entry.name() + "\" is used by " + use.parties()
                                + " parties. Make it inactive instead."));
            }
            store.remove(caller.books(), id);
            facts.append(
                    caller,
                    new Fact("party_class.removed", PartyFacts.subject(entry), PartyFacts.CLASS.beginning(entry)));
            return id;
        });
    }

    /** What new books begin with, inside the unit that makes them: part of what is told of the company's founding. */
    void begin(Books books) {
        added(books, PartyClass.Kind.TYPE, USUAL_TYPE);
    }

    private PartyClass added(Books books, PartyClass.Kind kind, String name) {
        var entry = new PartyClass(
                new PartyClassId(ids.next()), kind, name, store.nextPlace(books, kind), true, moments.now(), 1);
        store.add(books, entry);
        return entry;
    }

    private void requireFree(Books books, PartyClass.Kind kind, String name) {
        if (store.byName(books, kind, PartyClass.key(name)).isPresent()) {
            throw new Refused(new Refusal.Duplicate("name", name));
        }
    }

    private PartyClass existing(Books books, PartyClassId id) {
        return store.find(books, id).orElseThrow(() -> new Refused(new Refusal.Missing("list entry", id.toString())));
    }
}
