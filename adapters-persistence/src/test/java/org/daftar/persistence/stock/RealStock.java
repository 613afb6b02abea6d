package org.daftar.persistence.stock;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.function.Consumer;
import org.daftar.model.catalog.Item;
import org.daftar.model.catalog.ItemKind;
import org.daftar.model.catalog.Location;
import org.daftar.model.kernel.Currency;
import org.daftar.model.kernel.Money;
import org.daftar.model.kernel.Quantity;
import org.daftar.model.ledger.Law.Verdict;
import org.daftar.model.stock.Movement;
import org.daftar.model.stock.Purpose;
import org.daftar.model.stock.StockEvent;
import org.daftar.persistence.Company;
import org.daftar.ports.Storage;
import org.daftar.ports.ledger.driven.Notary;
import org.daftar.ports.stock.StockKeeping.Correction;
import org.daftar.services.ledger.LedgerUseCases;
import org.daftar.services.stock.Claim;
import org.daftar.services.stock.StockBook;
import org.daftar.services.stock.StockDocument;
import org.daftar.services.stock.StockMoves;
import org.daftar.services.stock.StockUseCases;

/** The real books, with the engine as the capabilities above use it. Line i is of an order for site i. */
final class RealStock {

    private static final Currency AED = Currency.known("AED");

    private final Company company;
    private final Storage storage;
    private final StockBook book;
    private final Item item;
    private final List<Location> sites = new ArrayList<>();
    private final List<UUID> lines = new ArrayList<>();
    private final List<String> transfers = new ArrayList<>();
    private final List<UUID> batches = new ArrayList<>();

    RealStock(Company company, Storage storage) {
        this.company = company;
        this.storage = storage;
        var clock = InstantSource.system();
        var random = new Random();
        var ledger = LedgerUseCases.over(
                storage,
                storage.party().partners(),
                storage.projects().nameable(),
                List.of(),
                clock,
                random,
                Notary.none());
        book = StockUseCases.over(storage, ledger, clock, random).book();
        var house = new Warehouse(company);
        item = house.material("M");
        for (int i = 0; i < ReferenceStock.SITES; i++) {
            sites.add(house.site("Site " + i));
            lines.add(UUID.randomUUID());
        }
    }

    void found(int site, long micros, BigDecimal cost) {
        company.daftar().stock().adjust(company.owner(), of(site, micros), Optional.of(cost), Purpose.COUNT);
    }

    void disposed(int site, long micros) {
        company.daftar().stock().dispose(company.owner(), of(site, micros));
    }

    void sent(int from, int to, long micros) {
        var sent = company.daftar()
                .stock()
                .dispatch(company.owner(), of(from, micros), sites.get(to).id());
        transfers.add(sent.reference().orElseThrow());
    }

    void received(int which) {
        company.daftar()
                .stock()
                .receive(company.owner(), ItemKind.MATERIAL, transfers.get(which), Optional.empty(), Optional.empty());
    }

    void takenBack(int which) {
        company.daftar().stock().takeBack(company.owner(), ItemKind.MATERIAL, transfers.get(which), Optional.empty());
    }

    /** Goods come in that were ordered: what a reversal left on order, and for the rest a new order. */
    void bought(int line, long micros, long value, long onOrder) {
        recorded(moves -> {
            if (onOrder < micros) moves.order(claim(line), quantity(micros - onOrder), Optional.empty());
            else if (onOrder > micros) moves.unorder(claim(line), quantity(onOrder - micros), Optional.empty());
            moves.receive(claim(line), quantity(micros), new Money(value, AED), Purpose.OPENING);
        });
    }

    void demanded(int line, long micros) {
        recorded(moves -> {
            moves.demand(claim(line), quantity(micros));
            long available = moves.available(item.id(), claim(line).place());
            moves.allocate(claim(line), quantity(Math.min(micros, available)));
        });
        batches.remove(batches.size() - 1);
    }

    void undemanded(int line, long micros) {
        recorded(moves -> {
            var held = moves.held(claim(line));
            long free = held.demanded() - held.allocated();
            moves.unallocate(claim(line), quantity(Math.max(0, micros - free)));
            moves.undemand(claim(line), quantity(micros));
        });
        batches.remove(batches.size() - 1);
    }

    void issued(int line, long micros) {
        recorded(moves -> moves.issue(claim(line), quantity(micros), Purpose.SALE));
    }

    /** Only the goods: what was kept for them stays kept. */
    void undone(int which) {
        storage.transactions().write(company.owner(), () -> {
            var event = storage.stock().store().ofBatch(company.books(), batches.get(which)).stream()
                    .filter(each -> each.movement() == Movement.RECEIVE || each.movement() == Movement.ISSUE)
                    .findFirst()
                    .orElseThrow();
            return book.record(company.owner(), document(UUID.randomUUID()), moves -> moves.reverse(item, event));
        });
    }

    void requireLike(ReferenceStock model) {
        for (int site = 0; site < ReferenceStock.SITES; site++) {
            var level = new Warehouse(company).level(item, sites.get(site));
            assertThat(level.onHand()).as("on hand at " + site).isEqualTo(model.onHand[site]);
            assertThat(level.inTransit()).as("under way to " + site).isEqualTo(model.inTransit[site]);
            assertThat(level.onOrder()).as("on order at " + site).isEqualTo(model.onOrder[site]);
            assertThat(level.demanded()).as("demanded at " + site).isEqualTo(model.demanded[site]);
            assertThat(level.allocated()).as("allocated at " + site).isEqualTo(model.allocated[site]);
        }
        var worth = company.daftar()
                .read()
                .stock()
                .worth(company.books(), List.of(item.id()))
                .get(item.id());
        assertThat(worth == null ? 0 : worth.value().minor()).as("worth").isEqualTo(model.value());
        assertThat(balance("1200")).as("inventory account").isEqualTo(model.value());
        model.booked.forEach(
                (account, amount) -> assertThat(balance(account)).as(account).isEqualTo(amount));
    }

    void requireLaws() {
        var report = company.daftar().verification().verify(company.books(), (seen, things) -> {});
        assertThat(report.verdicts()).allMatch(Verdict::holds);
    }

    private void recorded(Consumer<StockMoves> work) {
        var batch = UUID.randomUUID();
        storage.transactions().write(company.owner(), () -> book.record(company.owner(), document(batch), work));
        batches.add(batch);
    }

    private static StockDocument document(UUID batch) {
        return new StockDocument(
                StockEvent.Source.of("test", batch),
                Optional.empty(),
                Optional.empty(),
                Instant.now(),
                Optional.of(batch));
    }

    private Claim claim(int line) {
        return new Claim(lines.get(line), item, sites.get(line).place());
    }

    private Correction of(int site, long micros) {
        return new Correction(
                ItemKind.MATERIAL,
                item.id(),
                sites.get(site).id(),
                BigDecimal.valueOf(micros, 6),
                Optional.empty(),
                Optional.empty());
    }

    private static Quantity quantity(long micros) {
        return new Quantity(micros, Quantity.Unit.EACH);
    }

    private long balance(String account) {
        return new BigDecimal(company.balance(account)).movePointRight(2).longValueExact();
    }
}
