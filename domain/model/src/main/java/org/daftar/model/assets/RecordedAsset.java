package org.daftar.model.assets;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.daftar.model.kernel.Money;
import org.daftar.model.ledger.EntryId;
import org.daftar.model.ledger.EntryNumber;

/**
 * An asset and what became of it.
 *
 * @param acquisition the entry that brought it into the books; empty when a bill did, or nothing
 */
public record RecordedAsset(
        Asset content,
        Progress progress,
        Optional<EntryId> acquisition,
        Optional<Disposed> disposed,
        Instant createdAt,
        long version) {

    public record Disposed(Disposal how, EntryId entry, EntryNumber number) {}

    /** @param amount may be zero, where the cost is less than a minor unit for each month */
    public record Month(YearMonth month, Money amount) {

        /** The day on which it is booked. */
        public LocalDate date() {
            return month.atEndOfMonth();
        }
    }

    public enum Status {
        ACTIVE,
        FULLY_DEPRECIATED,
        DISPOSED
    }

    public static RecordedAsset registered(Asset content, Optional<EntryId> acquisition, Instant now) {
        return new RecordedAsset(
                content, Progress.none(content.cost().currency()), acquisition, Optional.empty(), now, 1);
    }

    public AssetId id() {
        return content.id();
    }

    public Status status() {
        if (disposed.isPresent()) return Status.DISPOSED;
        return progress.booked().compareTo(content.depreciable()) < 0 ? Status.ACTIVE : Status.FULLY_DEPRECIATED;
    }

    /** What it is still worth in the books; of one that left, what it was worth then. */
    public Money bookValue() {
        return content.cost().minus(progress.booked());
    }

    /** Every month that is not booked, in their order; none once it left. What is booked and these add up to what it loses. */
    public List<Month> planned() {
        if (disposed.isPresent()) return List.of();
        var amounts = spread();
        var months = new ArrayList<Month>();
        for (int i = progress.months() - progress.spreadFrom(); i < amounts.size(); i++)
            months.add(new Month(content.month(progress.spreadFrom() + i), amounts.get(i)));
        return months;
    }

    /** By the terms as they are, month by month from where they became so: those that are booked, too. */
    List<Money> spread() {
        var terms = content.terms();
        return new Spread(
                        content.cost().minus(progress.bookedBefore()),
                        terms.salvage(),
                        terms.lifeMonths() - progress.spreadFrom(),
                        terms.decliningRate())
                .amounts();
    }

    /** The months that are not booked and ended on that day or before. */
    public List<Month> due(LocalDate through) {
        return planned().stream()
                .takeWhile(month -> !month.date().isAfter(through))
                .toList();
    }

    /** The last month that is booked. */
    public Optional<YearMonth> through() {
        return progress.months() == 0 ? Optional.empty() : Optional.of(content.month(progress.months() - 1));
    }

    public RecordedAsset depreciated(Month month) {
        return with(content, progress.plus(month.amount()), disposed);
    }

    /** The last month that is booked is taken back. */
    public RecordedAsset undone(Money amount) {
        return with(content, progress.minus(amount), disposed);
    }

    public RecordedAsset disposed(Disposed how) {
        return with(content, progress, Optional.of(how));
    }

    /** Other terms spread what is left; what is booked stays. */
    public RecordedAsset changed(Asset after) {
        return with(after, after.terms().equals(content.terms()) ? progress : progress.respread(), disposed);
    }

    private RecordedAsset with(Asset after, Progress far, Optional<Disposed> left) {
        return new RecordedAsset(after, far, acquisition, left, createdAt, version + 1);
    }
}
