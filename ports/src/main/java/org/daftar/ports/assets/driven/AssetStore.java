package org.daftar.ports.assets.driven;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.daftar.model.assets.AssetId;
import org.daftar.model.assets.AssetState;
import org.daftar.model.assets.BookedMonth;
import org.daftar.model.assets.RecordedAsset;
import org.daftar.model.invoicing.DocumentLineId;
import org.daftar.model.invoicing.InvoiceId;
import org.daftar.model.kernel.Books;
import org.daftar.model.kernel.Currency;
import org.daftar.model.kernel.Money;
import org.daftar.model.ledger.EntryId;

/** Where fixed assets live. */
public interface AssetStore {

    /** @param bill whose line charged it */
    void add(Books books, RecordedAsset asset, Optional<InvoiceId> bill);

    /** Stores what changed of it; a disposal is new. */
    void replace(Books books, RecordedAsset before, RecordedAsset after);

    /** There is one of each month of an asset. */
    void addMonth(Books books, AssetId asset, BookedMonth month);

    void undoMonth(Books books, AssetId asset, BookedMonth month, Optional<EntryId> reversal);

    Optional<RecordedAsset> find(Books books, AssetId id);

    List<BookedMonth> booked(Books books, AssetId id);

    /** Assets of which a month ended by that day and is not booked, those first that have been waiting longest. */
    List<RecordedAsset> due(Books books, LocalDate through, int most);

    /** What assets took of a bill's line. */
    Money taken(Books books, DocumentLineId line, Currency currency);

    /** How many assets name that partner, as far as that is counted. */
    long naming(Books books, UUID partner);

    /** For the laws: what no single asset tells; it counts none. */
    AssetState state(Books books);

    /** For the laws. */
    AssetState state(Books books, List<AssetId> assets);

    /** For the laws: the next so many. */
    List<AssetId> after(Books books, Optional<AssetId> last, int most);
}
