package org.daftar.services.party;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.daftar.model.kernel.Books;
import org.daftar.model.kernel.Flaw;
import org.daftar.model.kernel.Refusal;
import org.daftar.model.kernel.Refused;
import org.daftar.model.lists.ListEntry;
import org.daftar.model.lists.ListEntryId;
import org.daftar.model.lists.ListKind;
import org.daftar.model.party.Party;
import org.daftar.model.party.PartyContent;
import org.daftar.model.party.PartyId;
import org.daftar.model.party.PartyRole;
import org.daftar.ports.ledger.query.CompanyProfiles;
import org.daftar.ports.lists.driven.ListStore;
import org.daftar.ports.party.driven.PartyStore;

/** Judges what is to be known of a party against itself and against the others, and names every flaw at once. */
record PartyJudge(PartyStore parties, ListStore classes, CompanyProfiles profiles) {

    /**
     * @param before what was known; what stays the same may name what became inactive since
     * @throws Refused invalid with every flaw, or duplicate
     */
    void require(Books books, PartyId id, Optional<PartyContent> before, PartyContent after) {
        var flaws = new ArrayList<>(after.flaws());
        judgeLimit(books, after, flaws);
        after.grouping()
                .type()
                .ifPresent(type -> judgeClass(
                        books,
                        type,
                        ListKind.CLIENT_TYPE,
                        isNew(before.flatMap(c -> c.grouping().type()), type),
                        flaws));
        after.grouping()
                .segment()
                .ifPresent(segment -> judgeClass(
                        books,
                        segment,
                        ListKind.CLIENT_SEGMENT,
                        isNew(before.flatMap(c -> c.grouping().segment()), segment),
                        flaws));
        after.ties()
                .broker()
                .ifPresent(broker -> judgeBroker(
                        books, id, broker, isNew(before.flatMap(c -> c.ties().broker()), broker), flaws));
        after.ties()
                .parent()
                .ifPresent(parent -> judgeParent(
                        books, id, parent, isNew(before.flatMap(c -> c.ties().parent()), parent), flaws));
        if (!flaws.isEmpty()) throw new Refused(Refusal.Invalid.of(flaws));
        requireAlone(books, id, after);
    }

    private void judgeLimit(Books books, PartyContent content, List<Flaw> flaws) {
        var currency = profiles.currency(books);
        if (content.terms()
                .creditLimit()
                .filter(limit -> !limit.currency().equals(currency))
                .isPresent()) {
            flaws.add(new Flaw(
                    "creditLimit",
                    "currency_not_supported",
                    "These books are kept in " + currency.code() + ", and so are credit limits."));
        }
    }

    private void judgeClass(Books books, ListEntryId id, ListKind kind, boolean isNew, List<Flaw> flaws) {
        var found = classes.find(books, id).filter(entry -> entry.kind() == kind);
        var path = kind == ListKind.CLIENT_TYPE ? "typeId" : "segmentId";
        if (found.isEmpty()) {
            flaws.add(new Flaw(path, "unknown", "There is no such entry " + id + " in this company."));
        } else if (isNew && !found.get().active()) {
            flaws.add(new Flaw(path, "inactive", "\"" + found.get().name() + "\" is inactive. Choose another."));
        }
    }

    private void judgeBroker(Books books, PartyId id, PartyId broker, boolean isNew, List<Flaw> flaws) {
        var found = parties.find(books, broker).filter(party -> party.is(PartyRole.BROKER));
        if (found.isEmpty() || broker.equals(id)) {
            flaws.add(new Flaw("brokerId", "unknown_broker", "There is no broker " + broker + " for this party."));
        } else if (isNew && !found.get().content().active()) {
            flaws.add(new Flaw("brokerId", "inactive", "\"" + found.get().name() + "\" is inactive. Choose another."));
        }
    }

    private void judgeParent(Books books, PartyId id, PartyId parent, boolean isNew, List<Flaw> flaws) {
        var found = parties.find(books, parent);
        if (found.isEmpty()) {
            flaws.add(new Flaw("parentId", "unknown_party", "There is no party " + parent + " in this company."));
        } else if (isNew && !found.get().content().active()) {
            flaws.add(new Flaw("parentId", "inactive", "\"" + found.get().name() + "\" is inactive. Choose another."));
        } else if (isNew && isAbove(books, id, found.get())) {
            flaws.add(new Flaw("parentId", "cycle", "A party cannot stand below itself. Choose another parent."));
        }
    }

    /** Whether the party is its would-be parent, or above it. */
    private boolean isAbove(Books books, PartyId id, Party parent) {
        var seen = new HashSet<PartyId>();
        for (var above = Optional.of(parent);
                above.isPresent();
                above = above.get().content().ties().parent().flatMap(next -> parties.find(books, next))) {
            if (above.get().id().equals(id) || !seen.add(above.get().id())) return true;
        }
        return false;
    }

    private void requireAlone(Books books, PartyId id, PartyContent content) {
        content.code().ifPresent(code -> requireAlone(id, parties.byCode(books, code), "code", code.value()));
        if (content.is(PartyRole.CLIENT)) {
            content.taxNumber()
                    .ifPresent(number ->
                            requireAlone(id, parties.clientByTaxNumber(books, number), "taxNumber", number.value()));
        }
        // A broker that was erased has a name that says nothing, and others may have it too.
        if (content.is(PartyRole.BROKER) && !content.name().equals(PartyContent.ERASED)) {
            requireAlone(id, parties.brokerByName(books, ListEntry.key(content.name())), "name", content.name());
        }
    }

    private static void requireAlone(PartyId id, Optional<PartyId> other, String path, String value) {
        if (other.isPresent() && !other.get().equals(id)) throw new Refused(new Refusal.Duplicate(path, value));
    }

    private static <T> boolean isNew(Optional<T> before, T after) {
        return !before.equals(Optional.of(after));
    }
}
