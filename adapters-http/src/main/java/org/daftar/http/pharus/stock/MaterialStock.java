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
import org.daftar.http.pharus.stock.EventName.OfMaterials;
import org.daftar.model.catalog.ItemId;
import org.daftar.model.catalog.ItemKind;
import org.daftar.model.catalog.LocationId;
import org.daftar.model.catalog.Place;
import org.daftar.model.kernel.Books;
import org.daftar.model.kernel.UnitPrice;
import org.daftar.model.stock.StockEvent;
import org.daftar.ports.stock.StockKeeping.Correction;
import org.daftar.ports.stock.query.Stock;

/** What is sent and shown of the stock of materials. */
final class MaterialStock {

    private MaterialStock() {}

    @Example(
            """
            {"materialId": "7d0c6f0e-5a5b-4a39-9a55-0c2f3f6f8a01", "sourceLocationId": "7d0c6f0e-5a5b-4a39-9a55-0c2f3f6f8a02",
             "destinationLocationId": "7d0c6f0e-5a5b-4a39-9a55-0c2f3f6f8a03", "quantity": 4}""")
    record MaterialTransferBody(
            UUID materialId,
            UUID sourceLocationId,
            UUID destinationLocationId,
            @Decimals(positive = true) BigDecimal quantity,
            @Doc("When it left; now, unless it is said.") Optional<Instant> eventDate,
            @Text(max = 4000) Optional<String> notes) {

        Correction from() {
            return InventoryDesk.correction(
                    ItemKind.MATERIAL, materialId, sourceLocationId, quantity, eventDate, notes);
        }
    }

    @Example(
            """
            {"materialId": "7d0c6f0e-5a5b-4a39-9a55-0c2f3f6f8a01", "locationId": "7d0c6f0e-5a5b-4a39-9a55-0c2f3f6f8a02",
             "quantity": 100, "unitCost": 2.5, "reason": "opening"}""")
    record MaterialAdjustmentBody(
            UUID materialId,
            UUID locationId,
            @Decimals(positive = true) BigDecimal quantity,
            @Doc("What a unit costs; the average, unless it is said.") @Decimals(nonNegative = true)
                    Optional<BigDecimal> unitCost,
            @Doc("Count, unless it is said; opening is booked against opening equity.")
                    Optional<InventoryDesk.Reason> reason,
            @Text(max = 4000) Optional<String> notes,
            Optional<Instant> eventDate) {

        Correction correction() {
            return InventoryDesk.correction(ItemKind.MATERIAL, materialId, locationId, quantity, eventDate, notes);
        }
    }

    @Example(
            """
            {"materialId": "7d0c6f0e-5a5b-4a39-9a55-0c2f3f6f8a01", "locationId": "7d0c6f0e-5a5b-4a39-9a55-0c2f3f6f8a02",
             "quantity": 1, "notes": "Broken"}""")
    record MaterialDisposalBody(
            UUID materialId,
            UUID locationId,
            @Decimals(positive = true) BigDecimal quantity,
            @Text(max = 4000) Optional<String> notes,
            Optional<Instant> eventDate) {

        Correction correction() {
            return InventoryDesk.correction(ItemKind.MATERIAL, materialId, locationId, quantity, eventDate, notes);
        }
    }

    record MaterialSummaryFilter(Optional<UUID> materialId, Optional<UUID> locationId) {

        Stock.Selection selection() {
            return new Stock.Selection(ItemKind.MATERIAL, materialId.map(ItemId::new), locationId.map(LocationId::new));
        }
    }

    record MaterialLedgerFilter(
            Optional<UUID> materialId,
            Optional<UUID> locationId,
            Optional<OfMaterials> eventType,
            @Text(min = 1, max = 100) Optional<String> ref,
            @Doc("When it happened, from that day on (UTC).") Optional<LocalDate> dateFrom,
            @Doc("Through the end of that day.") Optional<LocalDate> dateTo) {

        Stock.EventSelection selection() {
            return new Stock.EventSelection(
                    ItemKind.MATERIAL,
                    materialId.map(ItemId::new),
                    locationId.map(LocationId::new),
                    eventType.map(EventName::movements).orElse(Set.of()),
                    eventType.map(EventName::isReversal),
                    ref,
                    dateFrom.map(day -> day.atStartOfDay().toInstant(ZoneOffset.UTC)),
                    dateTo.map(day -> day.plusDays(1).atStartOfDay().toInstant(ZoneOffset.UTC)));
        }
    }

    record MaterialSummaryRow(
            UUID materialId,
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

        static MaterialSummaryRow of(Stock.Line line) {
            var figures = Figures.of(line);
            return new MaterialSummaryRow(
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

    record MaterialLedgerEntry(
            UUID id,
            UUID orgId,
            String code,
            UUID materialId,
            UUID locationId,
            OfMaterials eventType,
            BigDecimal quantity,
            Optional<BigDecimal> unitCost,
            Optional<String> ref,
            Optional<UUID> toLocationId,
            Optional<String> notes,
            Instant eventDate,
            Optional<String> sourceType,
            Optional<UUID> sourceId,
            Instant createdAt) {

        static MaterialLedgerEntry of(Books books, StockEvent event) {
            return new MaterialLedgerEntry(
                    event.id().value(),
                    books.company().value(),
                    event.number().toString(),
                    event.item().value(),
                    event.place().site().value(),
                    OfMaterials.of(event),
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

    record MaterialTransferStarted(
            MaterialLedgerEntry ledgerEntry, @Doc("The transfer's number, by which it is completed.") String ref) {

        static MaterialTransferStarted of(Books books, StockEvent event) {
            return new MaterialTransferStarted(
                    MaterialLedgerEntry.of(books, event), event.reference().orElseThrow());
        }
    }
}
