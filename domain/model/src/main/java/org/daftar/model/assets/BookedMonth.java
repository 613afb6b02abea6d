package org.daftar.model.assets;

import java.util.Optional;
import org.daftar.model.assets.RecordedAsset.Month;
import org.daftar.model.ledger.EntryId;

/**
 * A month whose depreciation was booked.
 *
 * @param number of the month in the asset's life, from 0
 * @param entry empty where the month took nothing
 * @param undone whether it was taken back, because the asset left before the month was over
 */
public record BookedMonth(int number, Month what, Optional<EntryId> entry, boolean undone) {}
