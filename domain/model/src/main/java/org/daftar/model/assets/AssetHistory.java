package org.daftar.model.assets;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.daftar.model.kernel.Money;

/** An asset with every month that was ever booked of it, for the laws. */
public record AssetHistory(RecordedAsset asset, List<BookedMonth> months) {

    public AssetHistory {
        months = months.stream()
                .sorted(Comparator.comparingInt(BookedMonth::number))
                .toList();
    }

    /** What is wrong with it, in words; empty when it followed its schedule. */
    public Optional<String> fault() {
        try {
            return faults().stream().findFirst().map(what -> "asset " + asset.id() + ": " + what);
        } catch (IllegalStateException impossible) {
            return Optional.of("asset " + asset.id() + ": " + impossible.getMessage());
        }
    }

    private List<String> faults() {
        var faults = new ArrayList<String>();
        var standing = months.stream().filter(month -> !month.undone()).toList();
        judgePlaces(faults);
        var booked = sum(standing);
        var progress = asset.progress();
        if (standing.size() != progress.months() || !booked.equals(progress.booked()))
            faults.add(standing.size() + " months took " + booked + ", the register says " + progress);
        if (booked.compareTo(asset.content().depreciable()) > 0)
            faults.add(booked + " is depreciated of " + asset.content().depreciable());
        judgeSchedule(standing, faults);
        judgeRest(booked, faults);
        return faults;
    }

    /** Without a gap from the first month of its life, and nothing stands behind what was taken back. */
    private void judgePlaces(List<String> faults) {
        boolean undone = false;
        for (int i = 0; i < months.size(); i++) {
            var month = months.get(i);
            if (month.number() != i
                    || !month.what().month().equals(asset.content().month(i)))
                faults.add("month " + month.what().month() + " is booked in place " + i);
            if (undone && !month.undone())
                faults.add("month " + month.what().month() + " stands behind one taken back");
            undone |= month.undone();
        }
        if (undone && asset.disposed().isEmpty()) faults.add("months were taken back of an asset that is still there");
    }

    private void judgeSchedule(List<BookedMonth> standing, List<String> faults) {
        var progress = asset.progress();
        var before = standing.subList(0, Math.min(progress.spreadFrom(), standing.size()));
        if (!sum(before).equals(progress.bookedBefore()))
            faults.add("before its terms " + sum(before) + " was booked, the register says " + progress.bookedBefore());
        var planned = asset.spread();
        for (int i = progress.spreadFrom(); i < standing.size(); i++) {
            int place = i - progress.spreadFrom();
            var amount = standing.get(i).what().amount();
            if (place >= planned.size() || !planned.get(place).equals(amount))
                faults.add("month " + standing.get(i).what().month() + " took " + amount
                        + ", its schedule says otherwise");
        }
    }

    private void judgeRest(Money booked, List<String> faults) {
        if (asset.disposed().isPresent()) return;
        var rest = asset.planned().stream()
                .map(RecordedAsset.Month::amount)
                .reduce(Money.zero(booked.currency()), Money::plus);
        if (!booked.plus(rest).equals(asset.content().depreciable()))
            faults.add(booked + " booked and " + rest + " planned are not "
                    + asset.content().depreciable());
    }

    private Money sum(List<BookedMonth> some) {
        return some.stream()
                .map(month -> month.what().amount())
                .reduce(Money.zero(asset.content().cost().currency()), Money::plus);
    }
}
