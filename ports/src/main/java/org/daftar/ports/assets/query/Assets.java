package org.daftar.ports.assets.query;

import java.util.List;
import java.util.Optional;
import org.daftar.model.assets.AssetId;
import org.daftar.model.assets.BookedMonth;
import org.daftar.model.assets.RecordedAsset;
import org.daftar.model.kernel.Books;
import org.daftar.model.kernel.Page;

/** Reading fixed assets. */
public interface Assets {

    Optional<RecordedAsset> find(Books books, AssetId id);

    /** Every month that was ever booked of it, in their order. */
    List<BookedMonth> booked(Books books, AssetId id);

    Page<RecordedAsset> list(Books books, Selection selection, Page.Request<AssetSort> page);

    record Selection(Optional<RecordedAsset.Status> status, Optional<String> category) {}

    enum AssetSort {
        CREATED_AT
    }
}
