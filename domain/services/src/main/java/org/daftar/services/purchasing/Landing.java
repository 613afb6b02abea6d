package org.daftar.services.purchasing;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.daftar.model.audit.Fact;
import org.daftar.model.audit.Fact.FieldChange;
import org.daftar.model.catalog.Item;
import org.daftar.model.catalog.ItemId;
import org.daftar.model.catalog.Packing;
import org.daftar.model.catalog.Place;
import org.daftar.model.kernel.Books;
import org.daftar.model.kernel.Caller;
import org.daftar.model.kernel.Currency;
import org.daftar.model.kernel.Flaw;
import org.daftar.model.kernel.Ids;
import org.daftar.model.kernel.Money;
import org.daftar.model.kernel.Quantity;
import org.daftar.model.kernel.Refusal;
import org.daftar.model.kernel.Refused;
import org.daftar.model.purchasing.LaterCosts;
import org.daftar.model.purchasing.PurchaseOrder;
import org.daftar.model.purchasing.Receipt;
import org.daftar.model.purchasing.ReceiptId;
import org.daftar.model.stock.StockEvent;
import org.daftar.ports.audit.driven.FactLog;
import org.daftar.ports.ledger.query.CompanyProfiles;
import org.daftar.ports.purchasing.LandedCost;
import org.daftar.ports.purchasing.NewLandedCost;
import org.daftar.ports.purchasing.driven.PurchaseOrderStore;
import org.daftar.ports.stock.driven.StockStore;
import org.daftar.services.audit.Moments;
import org.daftar.services.orders.ReceiptDays;
import org.daftar.services.stock.StockDocument;

/** Costs that came after the goods are spread over what came, and from there over what is left and what has gone. */
record Landing(
        PurchaseOrderStore store,
        StockStore stock,
        OrderBook book,
        ReceiptDays days,
        CompanyProfiles profiles,
        FactLog facts,
        Moments moments,
        Ids ids) {

    private static final String LANDED_COST = "landed_cost";

    LandedCost land(Caller caller, NewLandedCost wanted) {
        var books = caller.books();
        var costs = costs(wanted, profiles.currency(books));
        var came = came(books, wanted);
        var items = book.items().details(books, items(came));
        var parts = parts(came, items);
        requireSplit(wanted, parts);
        var borne = LaterCosts.borne(parts, shares(costs, wanted, parts), onHand(books, items.keySet()));
        var date = days.date(books, wanted.date());
        var id = ids.next();
        var document = new StockDocument(
                StockEvent.Source.of(LANDED_COST, id),
                wanted.reference(),
                Optional.empty(),
                days.instant(books, date, moments.now()),
                Optional.empty());
        var places = places(books, came);
        book.stock().record(caller, document, moves -> {
            for (var share : borne) {
                var item = known(items, share.item());
                var left = new Quantity(share.left(), item.content().unit());
                moves.land(item, known(places, share.item()), left, share.inStock(), share.gone());
            }
        });
        var total = costs.stream().reduce(Money.zero(profiles.currency(books)), Money::plus);
        facts.append(
                caller,
                new Fact(
                        "landed_cost.booked",
                        new Fact.Subject(LANDED_COST, id),
                        List.of(FieldChange.set("date", date), FieldChange.set("total", total))));
        return new LandedCost(id, date, wanted.reference(), total, borne);
    }

    private static List<Money> costs(NewLandedCost wanted, Currency currency) {
        var flaws = new ArrayList<Flaw>();
        if (wanted.costs().isEmpty()) flaws.add(new Flaw("costs", "required", "minItems", "Send one cost or more."));
        if (wanted.orders().isEmpty() && wanted.receipts().isEmpty())
            flaws.add(new Flaw("receiptIds", "required", "Say what the costs belong to: orders or receipts."));
        var costs = new ArrayList<Money>();
        for (int i = 0; i < wanted.costs().size(); i++) {
            var amount = wanted.costs().get(i).amount();
            var path = "costs[" + i + "].amount";
            if (amount.signum() <= 0) flaws.add(new Flaw(path, "exclusiveMinimum", "A cost is above zero."));
            else if (amount.stripTrailingZeros().scale() > currency.decimals())
                flaws.add(new Flaw(path, "scale", currency + " has " + currency.decimals() + " decimals."));
            else if (amount.movePointRight(currency.decimals()).compareTo(BigDecimal.valueOf(Money.LARGEST)) > 0)
                flaws.add(new Flaw(path, "maximum", "That is more than the books can hold."));
            else costs.add(Money.of(amount, currency));
        }
        if (!flaws.isEmpty()) throw new Refused(Refusal.Invalid.of(flaws));
        return costs;
    }

    /** What came and stands, each once, with its order. */
    private Map<Receipt.Line, PurchaseOrder> came(Books books, NewLandedCost wanted) {
        var came = new LinkedHashMap<Receipt.Line, PurchaseOrder>();
        for (var id : wanted.orders()) {
            var order = store.find(books, id).orElseThrow(() -> Refused.missing("purchase order", id));
            order.receipts().forEach(receipt -> receipt.lines().forEach(line -> came.put(line, order)));
        }
        for (var id : wanted.receipts()) {
            var order = store.ofReceipt(books, id).orElseThrow(() -> Refused.missing("receipt", id));
            standing(order, id).lines().forEach(line -> came.put(line, order));
        }
        if (came.isEmpty())
            throw new Refused(new Refusal.RuleViolated(
                    "nothing_received", "Nothing came of these orders, so nothing can bear a cost. Receive first."));
        return came;
    }

    private static Receipt standing(PurchaseOrder order, ReceiptId id) {
        return order.receipts().stream()
                .filter(receipt -> receipt.id().equals(id))
                .findFirst()
                .orElseThrow(() -> Refused.missing("receipt", id));
    }

    private static ItemId itemOf(PurchaseOrder order, Receipt.Line line) {
        return order.line(line.line()).orElseThrow().item();
    }

    private static Collection<ItemId> items(Map<Receipt.Line, PurchaseOrder> came) {
        return came.entrySet().stream()
                .map(entry -> itemOf(entry.getValue(), entry.getKey()))
                .distinct()
                .toList();
    }

    private static List<LaterCosts.Part> parts(Map<Receipt.Line, PurchaseOrder> came, Map<ItemId, Item> items) {
        return came.entrySet().stream()
                .map(entry -> {
                    var line = entry.getKey();
                    var item = known(items, itemOf(entry.getValue(), line));
                    return new LaterCosts.Part(
                            item.id(),
                            line.quantity().micros(),
                            line.value(),
                            weight(item.content().packing()));
                })
                .toList();
    }

    private static Optional<BigInteger> weight(Packing packing) {
        return packing.itemWeight().filter(weight -> !weight.isNegative()).map(weight -> BigInteger.valueOf(
                        weight.micros())
                .multiply(BigInteger.valueOf(packing.itemsPerUnit())));
    }

    private static void requireSplit(NewLandedCost wanted, List<LaterCosts.Part> parts) {
        boolean weighed = parts.stream().allMatch(part -> part.weight().isPresent());
        var flaws = new ArrayList<Flaw>();
        for (int i = 0; i < wanted.costs().size(); i++) {
            if (wanted.costs().get(i).split() == LaterCosts.Split.BY_WEIGHT && !weighed)
                flaws.add(new Flaw(
                        "costs[" + i + "].split",
                        "no_weight",
                        "Not every item that came has a weight. Say what they weigh, or split otherwise."));
        }
        if (!flaws.isEmpty()) throw new Refused(Refusal.Invalid.of(flaws));
    }

    private static List<Money> shares(List<Money> costs, NewLandedCost wanted, List<LaterCosts.Part> parts) {
        var shares = new ArrayList<Money>();
        parts.forEach(part -> shares.add(Money.zero(part.value().currency())));
        for (int i = 0; i < costs.size(); i++) {
            var spread = LaterCosts.spread(costs.get(i), wanted.costs().get(i).split(), parts);
            for (int k = 0; k < spread.size(); k++) shares.set(k, shares.get(k).plus(spread.get(k)));
        }
        return shares;
    }

    private Map<ItemId, Long> onHand(Books books, Collection<ItemId> items) {
        var onHand = new HashMap<ItemId, Long>();
        items.forEach(item -> onHand.put(item, stock.pool(books, item).quantity()));
        return onHand;
    }

    /** Where the event is told: the place the goods came to. */
    private Map<ItemId, Place> places(Books books, Map<Receipt.Line, PurchaseOrder> came) {
        var places = new HashMap<ItemId, Place>();
        came.forEach((line, order) -> places.computeIfAbsent(itemOf(order, line), item -> book.locations()
                .find(books, line.location())
                .orElseThrow()
                .place()));
        return places;
    }

    private static <K, V> V known(Map<K, V> all, K key) {
        return Optional.ofNullable(all.get(key)).orElseThrow();
    }
}
