package org.daftar.persistence;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.daftar.model.ledger.Account;
import org.daftar.model.ledger.AccountId;
import org.daftar.model.ledger.EntryLine;
import org.daftar.model.ledger.JournalEntry;
import org.daftar.model.manufacturing.Kind;
import org.daftar.model.sales.Milestone;
import org.daftar.model.sales.Shipped;
import org.daftar.model.stock.Purpose;
import org.daftar.persistence.manufacturing.Making;
import org.daftar.persistence.purchasing.Buying;
import org.daftar.persistence.sales.Shop;
import org.daftar.persistence.stock.Warehouse;
import org.junit.jupiter.api.Test;

/** Which accounts each document debits and credits: a sign that is turned round is a change of this page. */
class PostingSignsTest {

    private static final String GOLDEN =
            """
            STOCK stock_event: 1200 Inventory 20.00 / 3900 Opening balance equity 20.00
            STOCK stock_event: 1200 Inventory 20.00 / 5200 Inventory gain and loss 20.00
            STOCK stock_event: 5210 Scrap 8.00 / 1200 Inventory 8.00
            STOCK purchase_order_receipt: 1200 Inventory 30.00 / 2050 Goods received, not invoiced 30.00
            STOCK purchase_order_receipt: 2050 Goods received, not invoiced 30.00 / 1200 Inventory 30.00
            STOCK purchase_order_receipt: 1200 Inventory 30.00 / 2050 Goods received, not invoiced 30.00
            BILL invoice: 2050 Goods received, not invoiced 30.00 / 2000 Accounts payable 30.00
            PAY payment: 2000 Accounts payable 30.00 / 1010 Bank 30.00
            STOCK stock_event: 1200 Inventory 10.00 / 5200 Inventory gain and loss 10.00
            STOCK work_order_receipt: 1200 Inventory 3.00, 1220 Work in progress 3.00 \
            / 1200 Inventory 2.00, 1220 Work in progress 3.00, 2070 Conversion accrued 1.00
            STOCK work_order_receipt: 1200 Inventory 2.00, 1220 Work in progress 3.00, 2070 Conversion accrued 1.00 \
            / 1200 Inventory 3.00, 1220 Work in progress 3.00
            STOCK production_order_receipt: 1200 Inventory 3.00, 1220 Work in progress 3.00 \
            / 1200 Inventory 2.00, 1220 Work in progress 3.00, 5310 Conversion applied 1.00
            STOCK production_order_receipt: 1200 Inventory 2.00, 1220 Work in progress 3.00, 5310 Conversion applied 1.00 \
            / 1200 Inventory 3.00, 1220 Work in progress 3.00
            STOCK stock_event: 1200 Inventory 50.00 / 5200 Inventory gain and loss 50.00
            STOCK sales_order: 5000 Cost of goods sold 5.00 / 1200 Inventory 5.00
            STOCK sales_order: 1200 Inventory 5.00 / 5000 Cost of goods sold 5.00
            STOCK sales_order: 5000 Cost of goods sold 50.00 / 1200 Inventory 50.00
            INV invoice: 1100 Accounts receivable 120.00 / 4000 Sales 120.00
            PAY payment: 1010 Bank 120.00 / 1100 Accounts receivable 120.00
            CN invoice: 4000 Sales 20.00 / 1100 Accounts receivable 20.00
            """;

    @Test
    void R28_every_document_debits_and_credits_the_accounts_of_the_golden_page() {
        try (var installation = Installation.on(Database.SQLITE)) {
            var alpha = installation.alpha();
            stocktaking(new Warehouse(alpha));
            buying(Buying.of(alpha));
            making(Making.of(alpha, Kind.WORK));
            selling(Shop.of(alpha));
            assertThat(page(alpha)).isEqualTo(GOLDEN);
        }
    }

    private static void stocktaking(Warehouse house) {
        var flour = house.material("FLOUR");
        var store = house.site("Depot");
        var opening = Optional.of(new BigDecimal("2"));
        house.daftar().stock().adjust(house.company().owner(), house.of(flour, store, "10"), opening, Purpose.OPENING);
        house.found(flour, store, "10", "2");
        house.disposed(flour, store, "4");
    }

    private static void buying(Buying buying) {
        var steel = buying.house().material("STEEL");
        var order = buying.placed(Buying.line(steel, "10", "3"));
        buying.takenBack(buying.received(order, "10"));
        buying.received(order, "10");
        buying.moved(order, org.daftar.model.purchasing.Milestone.SETTLED);
    }

    private static void making(Making making) {
        var dough = making.found(making.house().material("DOUGH"), "10", "1");
        for (var kind : Kind.values()) {
            var bread = making.house().product("BREAD-" + kind);
            making.bill(bread, Making.of(dough, "1"));
            var order = making.as(kind).placed(Making.line(bread, "2", "0.50"));
            making.as(kind).takenBack(making.as(kind).received(order, "2"));
        }
    }

    private static void selling(Shop shop) {
        var tea = shop.product("TEA", "10", "5");
        var back = shop.moved(shop.entered(Shop.line(tea, "1")), Milestone.SHIPPED);
        shop.moved(back, Milestone.CONFIRMED);
        shop.moved(back, Milestone.CANCELLED);
        shop.moved(shop.ordered(Milestone.SETTLED, Shipped.PART, Shop.line(tea, "12")), Milestone.CLOSED);
    }

    private static String page(Company company) {
        var codes = company.daftar().read().accounts().chart(company.books()).stream()
                .collect(toMap(Account::id, account -> account.code().value() + " " + account.name()));
        return company.daftar().read().entries().chain(company.books(), 0, 1000).stream()
                .map(entry -> line(entry.content(), codes))
                .collect(joining());
    }

    private static String line(JournalEntry entry, Map<AccountId, String> codes) {
        return entry.journal() + " " + entry.source().orElseThrow().kind() + ": "
                + side(
                        entry.lines().stream()
                                .filter(line -> line.amount().isPositive())
                                .toList(),
                        codes) + " / "
                + side(
                        entry.lines().stream()
                                .filter(line -> line.amount().isNegative())
                                .toList(),
                        codes) + "\n";
    }

    private static String side(List<EntryLine> lines, Map<AccountId, String> codes) {
        return lines.stream()
                .map(line -> codes.get(line.account()) + " "
                        + line.amount().abs().toDecimal().toPlainString())
                .collect(joining(", "));
    }
}
