package org.daftar.export.printing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.daftar.model.printing.PrintLanguage.ARABIC;
import static org.daftar.model.printing.PrintLanguage.ENGLISH;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.daftar.model.catalog.Item;
import org.daftar.model.catalog.ItemCode;
import org.daftar.model.catalog.ItemContent;
import org.daftar.model.catalog.ItemId;
import org.daftar.model.catalog.ItemKind;
import org.daftar.model.catalog.Location;
import org.daftar.model.catalog.LocationContent;
import org.daftar.model.catalog.LocationId;
import org.daftar.model.kernel.Currency;
import org.daftar.model.kernel.Money;
import org.daftar.model.kernel.Quantity;
import org.daftar.model.kernel.UnitPrice;
import org.daftar.model.lists.ListEntryId;
import org.daftar.model.orders.Milestones;
import org.daftar.model.orders.OrderNumber;
import org.daftar.model.orders.Received;
import org.daftar.model.party.PartyId;
import org.daftar.model.printing.PrintedOrder;
import org.daftar.model.purchasing.ExtraCosts;
import org.daftar.model.purchasing.Facets;
import org.daftar.model.purchasing.Milestone;
import org.daftar.model.purchasing.OrderHead;
import org.daftar.model.purchasing.OrderLine;
import org.daftar.model.purchasing.OrderLineId;
import org.daftar.model.purchasing.OrderTerms;
import org.daftar.model.purchasing.PurchaseOrder;
import org.daftar.model.purchasing.PurchaseOrderId;
import org.daftar.model.purchasing.Stage;
import org.junit.jupiter.api.Test;

class OrderPdfTest {

    private static final PdfPress PRESS = new PdfPress();
    private static final Currency AED = Currency.known("AED");
    private static final Instant NOW = Instant.parse("2026-11-10T08:00:00Z");

    @Test
    void a_vendor_reads_what_is_to_come_where_and_what_it_comes_to() throws IOException {
        var pdf = PRESS.order(order(Stage.PLACED, 3), ENGLISH);
        Files.write(Path.of("target", "order-en.pdf"), pdf);
        assertThat(Pages.text(pdf))
                .contains("Purchase Order", "PO-000042", "Ship to", "Jebel Ali", "2026-11-20")
                .contains("M-001", "2.525", "25.25", "Goods AED 75.75", "Shipping AED 35.00", "Total AED 110.75")
                .contains("Page 1 of 1");
    }

    @Test
    void a_plan_and_what_was_given_up_say_so() {
        assertThat(isStamped(PRESS.order(order(Stage.PLANNED, 1), ENGLISH), "Draft"))
                .isTrue();
        assertThat(isStamped(PRESS.order(order(Stage.CANCELLED, 1), ENGLISH), "Cancelled"))
                .isTrue();
        assertThat(isStamped(PRESS.order(order(Stage.PLACED, 1), ENGLISH), "Draft"))
                .isFalse();
    }

    @Test
    void in_Arabic_it_runs_from_right_to_left_and_a_long_one_over_many_pages() throws IOException {
        var pdf = PRESS.order(order(Stage.PLACED, 200), ARABIC);
        Files.write(Path.of("target", "order-ar.pdf"), pdf);
        assertThat(Pages.count(pdf)).isBetween(4, 20);
        assertThat(Pages.text(pdf)).contains("PO-000042", "M-200");
    }

    private static boolean isStamped(byte[] pdf, String word) {
        return Pages.marks(pdf).stream().anyMatch(mark -> mark.size() > 80 && word.startsWith(mark.text()));
    }

    private static PrintedOrder order(Stage stage, int count) {
        var lines = new ArrayList<OrderLine>();
        var items = new HashMap<ItemId, Item>();
        for (int i = 1; i <= count; i++) {
            var item = new ItemId(new UUID(1, i));
            var content = ItemContent.named(
                    ItemKind.MATERIAL,
                    new ItemCode(String.format("M-%03d", i)),
                    i % 2 == 0 ? "صفيحة فولاذ 2 مم" : "Steel sheet 2 mm",
                    new ListEntryId(new UUID(2, 2)));
            items.put(item, new Item(item, content, NOW, NOW, 1));
            lines.add(new OrderLine(
                    new OrderLineId(new UUID(3, i)),
                    i,
                    item,
                    new Quantity(10_000_000L, Quantity.Unit.EACH),
                    UnitPrice.of(new BigDecimal("2.525"), AED)));
        }
        var invoice = Specimen.invoice().lines(1).posted();
        var site = new LocationId(new UUID(4, 4));
        var terms = new OrderTerms(
                new PartyId(new UUID(5, 5)),
                Optional.of(ItemKind.MATERIAL),
                Optional.of(site),
                new ExtraCosts(money("35.00"), money("0.00"), money("0.00")),
                Optional.empty(),
                Optional.of(LocalDate.of(2026, 11, 20)),
                Optional.of("Deliver between 8 and 12. يرجى التسليم صباحاً."));
        var head = new OrderHead(
                new PurchaseOrderId(new UUID(6, 6)),
                new OrderNumber(OrderNumber.Series.PURCHASE_ORDER, 42),
                terms,
                new Facets(stage, Received.NONE, false),
                new Milestones<>(Map.of(Milestone.PLACED, NOW)),
                true,
                NOW,
                NOW,
                1);
        var place = Location.site(
                site, site, new LocationContent("Jebel Ali", Optional.empty(), Optional.empty(), 0, true), NOW);
        return new PrintedOrder(
                new PurchaseOrder(head, lines, List.of()),
                invoice.company(),
                invoice.partner(),
                Optional.of(place),
                items);
    }

    private static Money money(String amount) {
        return Money.of(amount + " " + AED.code());
    }
}
