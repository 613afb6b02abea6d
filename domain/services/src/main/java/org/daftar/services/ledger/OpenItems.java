package org.daftar.services.ledger;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.daftar.model.audit.Fact;
import org.daftar.model.audit.Fact.FieldChange;
import org.daftar.model.kernel.Caller;
import org.daftar.model.kernel.Ids;
import org.daftar.model.kernel.Money;
import org.daftar.model.kernel.Refusal;
import org.daftar.model.kernel.Refused;
import org.daftar.model.ledger.Allocation;
import org.daftar.model.ledger.AllocationId;
import org.daftar.model.ledger.OpenItem;
import org.daftar.model.ledger.OpenItemId;
import org.daftar.model.ledger.PostedEntry;
import org.daftar.ports.audit.driven.FactLog;
import org.daftar.ports.ledger.driven.ItemStore;
import org.daftar.ports.ledger.query.CompanyProfiles;

/**
 * The engine that settles open items against each other. It runs inside the caller's unit and judges no permission,
 * because capabilities above settle in the name of their own documents. Nothing is posted: both items are of one partner
 * on one control account.
 */
public final class OpenItems {

    private static final int CHUNK = 100;

    private final ItemStore items;
    private final CompanyProfiles profiles;
    private final FactLog facts;
    private final Ids ids;
    private final InstantSource clock;

    OpenItems(ItemStore items, CompanyProfiles profiles, FactLog facts, Ids ids, InstantSource clock) {
        this.items = items;
        this.profiles = profiles;
        this.facts = facts;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * Lets so much of two items settle each other, from the day given or the first day on which both can be settled.
     *
     * @throws Refused not_found, not_positive, currency_not_supported, same_side, other_account, other_partner,
     *     beyond_open, invalid, or period_locked when that day is in a locked period
     */
    public Allocation allocate(Caller caller, OpenItemId debit, OpenItemId credit, Money amount, LocalDate on) {
        return allocated(caller, item(caller, debit), item(caller, credit), amount, on);
    }

    /**
     * Settles what is left of an item with the other side's open items of its partner and account, those due first before
     * others, until either is used up.
     *
     * @return what was allocated, in that order; none when there is nothing to settle it with
     * @throws Refused not_found, or period_locked
     */
    public List<Allocation> settleOldest(Caller caller, OpenItemId id, LocalDate on) {
        var made = new ArrayList<Allocation>();
        var item = item(caller, id);
        while (!item.isSettled()) {
            var against = items.against(caller.books(), item, CHUNK);
            if (against.isEmpty()) break;
            for (var other : against) {
                if (item.isSettled()) break;
                var allocation = settled(caller, item, other, on);
                made.add(allocation);
                item = allocation.appliedTo(item);
            }
        }
        return made;
    }

    /**
     * Undoes an allocation from a day on, and not before the day from which it took effect: what it settled is open again.
     *
     * @throws Refused not_found, invalid_transition when it is released already or itself a release, or period_locked
     */
    public Allocation release(Caller caller, AllocationId id, LocalDate on) {
        var books = caller.books();
        var made = items.allocation(books, id).orElseThrow(() -> Refused.missing("allocation", id));
        if (made.isRelease())
            throw new Refused(new Refusal.InvalidTransition("allocation", "a release itself", "be released"));
        items.releaseOf(books, id).ifPresent(release -> {
            throw new Refused(
                    new Refusal.InvalidTransition("allocation", "released by " + release, "be released again"));
        });
        var effective = on.isBefore(made.effective()) ? made.effective() : on;
        return keep(
                caller,
                item(caller, made.debit()),
                item(caller, made.credit()),
                made.amount(),
                effective,
                Optional.of(id));
    }

    /** What is still open of a reversed entry's items is settled by their mirrors. */
    void settleReversal(Caller caller, PostedEntry reversal) {
        var mirrors = items.ofEntry(caller.books(), reversal.id());
        if (mirrors.isEmpty()) return;
        var original = reversal.reversalOf().orElseThrow();
        for (var mirror : mirrors) {
            var mirrored = item(caller, new OpenItemId(original, mirror.id().line()));
            if (!mirrored.isSettled()) settled(caller, mirror, mirrored, mirror.date());
        }
    }

    /** As much of both as can be. */
    private Allocation settled(Caller caller, OpenItem one, OpenItem other, LocalDate on) {
        var amount = one.left().compareTo(other.left()) < 0 ? one.left() : other.left();
        return one.isDebit() ? allocated(caller, one, other, amount, on) : allocated(caller, other, one, amount, on);
    }

    private Allocation allocated(Caller caller, OpenItem debit, OpenItem credit, Money amount, LocalDate on) {
        Allocation.flaw(debit, credit, amount).ifPresent(flaw -> {
            throw new Refused(flaw);
        });
        return keep(caller, debit, credit, amount, Allocation.earliest(debit, credit, on), Optional.empty());
    }

    private Allocation keep(
            Caller caller,
            OpenItem debit,
            OpenItem credit,
            Money amount,
            LocalDate effective,
            Optional<AllocationId> releases) {
        EntryJudge.requireDate(effective);
        // What reports say of a locked period stays as it is, down to who owed what.
        PeriodLock.requireOpen(profiles.lockedThrough(caller.books()), effective);
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var allocation =
                new Allocation(new AllocationId(ids.next()), debit.id(), credit.id(), amount, effective, now, releases);
        items.append(caller.books(), allocation, allocation.appliedTo(debit), allocation.appliedTo(credit));
        facts.append(caller, fact(allocation));
        return allocation;
    }

    private OpenItem item(Caller caller, OpenItemId id) {
        return items.find(caller.books(), id).orElseThrow(() -> Refused.missing("open item", id));
    }

    private static Fact fact(Allocation allocation) {
        var changes = new ArrayList<>(List.of(
                FieldChange.set("debit", allocation.debit()),
                FieldChange.set("credit", allocation.credit()),
                FieldChange.set("amount", allocation.amount()),
                FieldChange.set("effective", allocation.effective())));
        allocation.releases().ifPresent(undone -> changes.add(FieldChange.set("releases", undone)));
        return new Fact(
                allocation.isRelease() ? "allocation.released" : "allocation.made",
                new Fact.Subject(
                        "allocation",
                        allocation.releases().orElse(allocation.id()).value()),
                changes);
    }
}
