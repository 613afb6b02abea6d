package org.daftar.http.pharus.stock;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.daftar.http.json.Decimals;
import org.daftar.http.json.Doc;
import org.daftar.http.json.Example;
import org.daftar.http.json.Text;
import org.daftar.http.pharus.stock.EventName.OfGoods;
import org.daftar.model.catalog.ItemId;
import org.daftar.model.catalog.ItemKind;
import org.daftar.model.catalog.LocationId;
import org.daftar.model.catalog.Place;
import org.daftar.model.kernel.Books;
import org.daftar.model.kernel.UnitPrice;
import org.daftar.model.stock.StockEvent;
import org.daftar.ports.stock.StockKeeping.Correction;
import org.daftar.ports.stock.query.Stock;

/** What is sent and shown of the stock of finished goods. */
final class GoodsStock {

    private GoodsStock() {}

    @Example(
            """
            {"skuId": "7d0c6f0e-5a5b-4a39-9a55-0c2f3f6f8a01", "sourceLocationId": "7d0c6f0e-5a5b-4a39-9a55-0c2f3f6f8a02",
             "destinationLocationId": "7d0c6f0e-5a5b-4a39-9a55-0c2f3f6f8a03", "quantity": 4}""")
    record FgTransferBody(
            UUID skuId,
            UUID sourceLocationId,
            UUID destinationLocationId,
            @Decimals(positive = true) BigDecimal quantity,
            @Doc("When it left; now, unless it is said.") Optional<Instant> eventDate,
            @Text(max = 4000) Optional<String> notes) {

        Correction from() {
            return InventoryDesk.correction(ItemKind.PRODUCT, skuId, sourceLocationId, quantity, eventDate, notes);
        }
    }

    @Example(
            """
            {"skuId": "7d0c6f0e-5a5b-4a39-9a55-0c2f3f6f8a01", "locationId": "7d0c6f0e-5a5b-4a39-9a55-0c2f3f6f8a02",
             "quantity": 100, "unitCost": 2.5, "reason": "opening"}""")
    record FgAdjustmentBody(
            UUID skuId,
            UUID locationId,
            @Decimals(positive = true) BigDecimal quantity,
            @Doc("What a unit costs; the average, unless it is said.") @Decimals(nonNegative = true)
                    Optional<BigDecimal> unitCost,
            @Doc("Count, unless it is said; opening is booked against opening equity.")
                    Optional<InventoryDesk.Reason> reason,
            @Text(max = 4000) Optional<String> notes,
            Optional<Instant> eventDate) {

        Correction correction() {
            return InventoryDesk.correction(ItemKind.PRODUCT, skuId, locationId, quantity, eventDate, notes);
        }
    }

    @Example(
            """
            {"skuId": "7d0c6f0e-5a5b-4a39-9a55-0c2f3f6f8a01", "locationId": "7d0c6f0e-5a5b-4a39-9a55-0c2f3f6f8a02",
             "quantity": 1, "notes": "Broken"}""")
    record FgDisposalBody(
            UUID skuId,
            UUID locationId,
            @Decimals(positive = true) BigDecimal quantity,
            @Text(max = 4000) Optional<String> notes,
            Optional<Instant> eventDate) {

        Correction correction() {
            return InventoryDesk.correction(ItemKind.PRODUCT, skuId, locationId, quantity, eventDate, notes);
        }
    }

    record FgSummaryFilter(Optional<UUID> skuId, Optional<UUID> locationId) {

        Stock.Selection selection() {
            return new Stock.Selection(ItemKind.PRODUCT, skuId.map(ItemId::new), locationId.map(LocationId::new));
        }
    }

    record FgLedgerFilter(
            Optional<UUID> skuId,
            Optional<UUID> locationId,
            Optional<OfGoods> eventType,
            @Text(min = 1, max = 100) Optional<String> ref,
            @Doc("When it happened, from that day on (UTC).") Optional<LocalDate> dateFrom,
            @Doc("Through the end of that day.") Optional<LocalDate> dateTo) {

        Stock.EventSelection selection() {
            return new Stock.EventSelection(
                    ItemKind.PRODUCT,
                    skuId.map(ItemId::new),
                    locationId.map(LocationId::new),
                    eventType.map(EventName::movements).orElse(Set.of()),
                    eventType.map(EventName::isReversal),
                    ref,
                    dateFrom.map(day -> day.atStartOfDay().toInstant(ZoneOffset.UTC)),
                    dateTo.map(day -> day.plusDays(1).atStartOfDay().toInstant(ZoneOffset.UTC)));
        }
    }

    record FgSummaryRow(
            UUID skuId,
            UUID locationId,
            BigDecimal onOrder,
            BigDecimal inTransit,
            BigDecimal onHand,
            BigDecimal demanded,
            BigDecimal allocated,
            BigDecimal available,
            BigDecimal backordered,
            BigDecimal projected,
            Optional<BigDecimal> averageUnitCost,
            BigDecimal inventoryValue) {

        static FgSummaryRow of(Stock.Line line) {
            var figures = Figures.of(line);
            return new FgSummaryRow(
                    line.item().value(),
                    line.site().value(),
                    figures.onOrder(),
                    figures.inTransit(),
                    figures.onHand(),
                    figures.demanded(),
                    figures.allocated(),
                    figures.available(),
                    figures.backordered(),
                    figures.projected(),
                    figures.averageUnitCost(),
                    figures.inventoryValue());
        }
    }

    record FgLedgerEntry(
            UUID id,
            UUID orgId,
            String code,
            UUID skuId,
            UUID locationId,
            OfGoods eventType,
            BigDecimal quantity,
            Optional<BigDecimal> unitCost,
            Optional<String> ref,
            Optional<UUID> toLocationId,
            Optional<String> notes,
            Instant eventDate,
            Optional<String> sourceType,
            Optional<UUID> sourceId,
            Instant createdAt) {

        static FgLedgerEntry of(Books books, StockEvent event) {
            return new FgLedgerEntry(
                    event.id().value(),
                    books.company().value(),
                    event.number().toString(),
                    event.item().value(),
                    event.place().site().value(),
                    OfGoods.of(event),
                    event.quantity().toDecimal(),
                    event.unitCost().map(UnitPrice::toDecimal),
                    event.reference(),
                    event.destination().map(Place::site).map(LocationId::value),
                    event.notes(),
                    event.effective(),
                    Optional.of(event.source().kind()),
                    event.source().id(),
                    event.recordedAt());
        }
    }

    record FgTransferStarted(
            FgLedgerEntry ledgerEntry, @Doc("The transfer's number, by which it is completed.") String ref) {

        static FgTransferStarted of(Books books, StockEvent event) {
            return new FgTransferStarted(
                    FgLedgerEntry.of(books, event), event.reference().orElseThrow());
        }
    }
}
