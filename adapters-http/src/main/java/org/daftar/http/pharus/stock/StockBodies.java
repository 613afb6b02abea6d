package org.daftar.http.pharus.stock;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.daftar.http.json.Decimals;
import org.daftar.http.json.Doc;
import org.daftar.http.json.Example;
import org.daftar.http.json.Spelt;
import org.daftar.http.json.Text;
import org.daftar.model.catalog.ItemId;
import org.daftar.model.catalog.ItemKind;
import org.daftar.model.catalog.LocationId;
import org.daftar.model.catalog.Place;
import org.daftar.model.kernel.Books;
import org.daftar.model.kernel.UnitPrice;
import org.daftar.model.stock.StockEvent;
import org.daftar.ports.stock.StockKeeping.Correction;
import org.daftar.ports.stock.query.Stock;

/** What is sent and shown of either inventory. */
final class StockBodies {

    private StockBodies() {}

    @Spelt
    @Example(
            """
            {"itemId": "7d0c6f0e-5a5b-4a39-9a55-0c2f3f6f8a01", "sourceLocationId": "7d0c6f0e-5a5b-4a39-9a55-0c2f3f6f8a02",
             "destinationLocationId": "7d0c6f0e-5a5b-4a39-9a55-0c2f3f6f8a03", "quantity": 4}""")
    record TransferBody(
            UUID itemId,
            UUID sourceLocationId,
            UUID destinationLocationId,
            @Decimals(positive = true) BigDecimal quantity,
            @Doc("When it left; now, unless it is said.") Optional<Instant> eventDate,
            @Text(max = 4000) Optional<String> notes) {

        Correction from(ItemKind kind) {
            return InventoryDesk.correction(kind, itemId, sourceLocationId, quantity, eventDate, notes);
        }
    }

    @Spelt
    @Example(
            """
            {"itemId": "7d0c6f0e-5a5b-4a39-9a55-0c2f3f6f8a01", "locationId": "7d0c6f0e-5a5b-4a39-9a55-0c2f3f6f8a02",
             "quantity": 100, "unitCost": 2.5, "reason": "opening"}""")
    record AdjustmentBody(
            UUID itemId,
            UUID locationId,
            @Decimals(positive = true) BigDecimal quantity,
            @Doc("What a unit costs; the average, unless it is said.") @Decimals(nonNegative = true)
                    Optional<BigDecimal> unitCost,
            @Doc("Count, unless it is said; opening is booked against opening equity.")
                    Optional<InventoryDesk.Reason> reason,
            @Text(max = 4000) Optional<String> notes,
            Optional<Instant> eventDate) {

        Correction correction(ItemKind kind) {
            return InventoryDesk.correction(kind, itemId, locationId, quantity, eventDate, notes);
        }
    }

    @Spelt
    @Example(
            """
            {"itemId": "7d0c6f0e-5a5b-4a39-9a55-0c2f3f6f8a01", "locationId": "7d0c6f0e-5a5b-4a39-9a55-0c2f3f6f8a02",
             "quantity": 1, "notes": "Broken"}""")
    record DisposalBody(
            UUID itemId,
            UUID locationId,
            @Decimals(positive = true) BigDecimal quantity,
            @Text(max = 4000) Optional<String> notes,
            Optional<Instant> eventDate) {

        Correction correction(ItemKind kind) {
            return InventoryDesk.correction(kind, itemId, locationId, quantity, eventDate, notes);
        }
    }

    @Spelt
    record SummaryFilter(Optional<UUID> itemId, Optional<UUID> locationId) {

        Stock.Selection selection(ItemKind kind) {
            return new Stock.Selection(kind, itemId.map(ItemId::new), locationId.map(LocationId::new));
        }
    }

    @Spelt
    record LedgerFilter(
            Optional<UUID> itemId,
            Optional<UUID> locationId,
            Optional<EventName> eventType,
            @Text(min = 1, max = 100) Optional<String> ref,
            @Doc("When it happened, from that day on (UTC).") Optional<LocalDate> dateFrom,
            @Doc("Through the end of that day.") Optional<LocalDate> dateTo) {

        Stock.EventSelection selection(ItemKind kind) {
            return new Stock.EventSelection(
                    kind,
                    itemId.map(ItemId::new),
                    locationId.map(LocationId::new),
                    eventType.map(EventName::movements).orElseGet(EventName::allMovements),
                    eventType.map(EventName::isReversal),
                    ref,
                    dateFrom.map(day -> day.atStartOfDay().toInstant(ZoneOffset.UTC)),
                    dateTo.map(day -> day.plusDays(1).atStartOfDay().toInstant(ZoneOffset.UTC)));
        }
    }

    @Spelt
    record SummaryRow(
            UUID itemId,
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

        static SummaryRow of(Stock.Line line) {
            var figures = Figures.of(line);
            return new SummaryRow(
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

    @Spelt
    record LedgerEntry(
            UUID id,
            UUID orgId,
            String code,
            UUID itemId,
            UUID locationId,
            EventName eventType,
            BigDecimal quantity,
            Optional<BigDecimal> unitCost,
            Optional<String> ref,
            Optional<UUID> toLocationId,
            Optional<String> notes,
            Instant eventDate,
            Optional<String> sourceType,
            Optional<UUID> sourceId,
            Instant createdAt) {

        static LedgerEntry of(Books books, StockEvent event) {
            return new LedgerEntry(
                    event.id().value(),
                    books.company().value(),
                    event.number().toString(),
                    event.item().value(),
                    event.place().site().value(),
                    EventName.of(event),
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

    @Spelt
    record TransferStarted(
            LedgerEntry ledgerEntry, @Doc("The transfer's number, by which it is completed.") String ref) {

        static TransferStarted of(Books books, StockEvent event) {
            return new TransferStarted(
                    LedgerEntry.of(books, event), event.reference().orElseThrow());
        }
    }

    @Spelt
    record TransferReversed(List<LedgerEntry> entries) {}
}
