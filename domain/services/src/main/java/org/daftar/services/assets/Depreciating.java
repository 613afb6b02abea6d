package org.daftar.services.assets;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.daftar.model.assets.AssetPosting;
import org.daftar.model.assets.BookedMonth;
import org.daftar.model.assets.RecordedAsset;
import org.daftar.model.assets.RecordedAsset.Month;
import org.daftar.model.audit.Fact;
import org.daftar.model.audit.Fact.FieldChange;
import org.daftar.model.kernel.Books;
import org.daftar.model.kernel.Caller;
import org.daftar.model.kernel.Flaw;
import org.daftar.model.kernel.Money;
import org.daftar.model.kernel.Particulars;
import org.daftar.model.kernel.Refusal;
import org.daftar.model.kernel.Refused;
import org.daftar.model.ledger.EntryId;
import org.daftar.model.ledger.JournalCode;
import org.daftar.model.ledger.JournalEntry;
import org.daftar.ports.assets.driven.AssetStore;
import org.daftar.ports.audit.driven.FactLog;
import org.daftar.ports.ledger.driven.JournalStore;
import org.daftar.ports.ledger.query.CompanyProfiles;
import org.daftar.services.ledger.Posting;
import org.daftar.services.ledger.Reversing;

/** Books months of depreciation, and takes them back, inside the caller's unit. */
record Depreciating(
        AssetStore assets,
        JournalStore journal,
        CompanyProfiles profiles,
        Posting posting,
        Reversing reversing,
        FactLog facts) {

    record Made(RecordedAsset asset, List<BookedMonth> months) {

        Money total() {
            return months.stream()
                    .map(month -> month.what().amount())
                    .reduce(Money.zero(asset.content().cost().currency()), Money::plus);
        }
    }

    /** @throws Refused period_locked, naming the first month that is in a locked period */
    Made through(Caller caller, RecordedAsset asset, LocalDate day) {
        var due = asset.due(day);
        if (due.isEmpty()) return new Made(asset, List.of());
        requireOpen(caller.books(), asset, due.get(0));
        var made = new ArrayList<BookedMonth>();
        var after = asset;
        for (var month : due) {
            var booked = new BookedMonth(after.progress().months(), month, entry(caller, asset, month), false);
            assets.addMonth(caller.books(), asset.id(), booked);
            after = after.depreciated(month);
            made.add(booked);
        }
        assets.replace(caller.books(), asset, after);
        var result = new Made(after, made);
        facts.append(
                caller,
                new Fact(
                        "asset.depreciated",
                        new Fact.Subject("asset", asset.id().value()),
                        List.of(
                                FieldChange.set(
                                        "through",
                                        made.get(made.size() - 1).what().month()),
                                FieldChange.set("amount", result.total()))));
        return result;
    }

    /** Months that are booked from that one on did not happen. @throws Refused period_locked */
    RecordedAsset undoneFrom(Caller caller, RecordedAsset asset, YearMonth first) {
        var after = asset;
        var booked = assets.booked(caller.books(), asset.id());
        for (int i = booked.size() - 1; i >= 0 && !booked.get(i).what().month().isBefore(first); i--) {
            var month = booked.get(i);
            requireOpen(caller.books(), asset, month.what());
            assets.undoMonth(caller.books(), asset.id(), month, reversal(caller, month));
            after = after.undone(month.what().amount());
        }
        return after;
    }

    private Optional<EntryId> entry(Caller caller, RecordedAsset asset, Month month) {
        if (month.amount().isZero()) return Optional.empty();
        var entry = posting.postDocument(
                caller,
                JournalCode.GENERAL,
                month.date(),
                Optional.empty(),
                new JournalEntry.Source(AssetPosting.SOURCE, asset.id().toString()),
                AssetPosting.depreciated(asset.content(), month.amount()));
        return Optional.of(entry.id());
    }

    private Optional<EntryId> reversal(Caller caller, BookedMonth month) {
        return month.entry().map(id -> {
            var original = journal.posted(caller.books(), id).orElseThrow();
            var why = Optional.of("The asset left in " + month.what().month());
            return reversing.reverse(caller, original, month.what().date(), why).id();
        });
    }

    /** The ledger would refuse the entry, too, but knows no month. */
    private void requireOpen(Books books, RecordedAsset asset, Month month) {
        var locked = profiles.lockedThrough(books);
        if (locked.isEmpty() || month.date().isAfter(locked.get())) return;
        var message = "The books are locked through " + locked.get() + ", so the depreciation of " + month.month()
                + " of \"" + asset.content().name() + "\" cannot be booked, and no other month was.";
        throw new Refused(new Refusal.RuleViolated(
                "period_locked",
                message,
                List.of(new Flaw("throughDate", "period_locked", message)),
                Particulars.of("month", month.month().toString())
                        .and("assetId", asset.id().value())));
    }
}
