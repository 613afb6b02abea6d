package org.daftar.ports.assets;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.daftar.model.assets.AssetId;
import org.daftar.model.assets.BookedMonth;
import org.daftar.model.assets.RecordedAsset;
import org.daftar.model.kernel.Caller;
import org.daftar.model.kernel.Money;

/** Verbs on fixed assets. */
public interface AssetRegister {

    /**
     * Registers an asset, and books that it came where nothing has booked it. Needs ASSET_WRITE, and ASSET_POST when it is
     * booked. Refuses, all flaws at once, what is unknown or does not fit.
     */
    RecordedAsset register(Caller caller, NewAsset wanted);

    /** Needs ASSET_WRITE. Refuses what left, a life that is over, and more salvage value than is left. */
    RecordedAsset change(Caller caller, AssetId id, AssetChange change);

    /**
     * Books every month that is not booked and ended by that day, an entry each; nothing when there is none. All of them or
     * none: a month in a locked period refuses the others, too. Needs ASSET_POST.
     *
     * @param through empty for the end of this month
     */
    Depreciated depreciate(Caller caller, AssetId id, Optional<LocalDate> through);

    /**
     * The same of assets of the company, those first that have been waiting longest, until about {@link #MOST_ENTRIES} entries
     * are made. Needs ASSET_POST.
     */
    Run depreciateAll(Caller caller, Optional<LocalDate> through);

    /**
     * Books the missing months up to the one before, takes back months that are booked from that month on, and books that the
     * asset left, with what it earned or lost. Needs ASSET_POST.
     */
    RecordedAsset dispose(Caller caller, AssetId id, NewDisposal wanted);

    /** After so many a run rests, so that others can write, too. */
    int MOST_ENTRIES = 500;

    record Depreciated(RecordedAsset asset, List<BookedMonth> months) {}

    /** @param more whether some assets still wait: run again */
    record Run(LocalDate through, int assets, int entries, Money total, boolean more) {}
}
