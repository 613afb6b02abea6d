package org.daftar.persistence.sales;

import static org.assertj.core.api.SoftAssertions.assertSoftly;
import static org.daftar.persistence.sales.Shop.line;

import java.util.List;
import org.daftar.model.sales.Milestone;
import org.daftar.model.sales.Shipped;
import org.daftar.persistence.Company;
import org.daftar.persistence.Database;
import org.daftar.persistence.Tampered;
import org.daftar.persistence.Tampered.Deed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Whoever changes an order or a shipment behind the service's back is found out by the law that names it. */
@ParameterizedClass
@EnumSource(Database.class)
class SalesTamperTest {

    @Parameter
    Database database;

    private static final List<Deed> DEEDS = List.of(
            new Deed("demand-follows-orders", "UPDATE sales_line SET quantity = quantity + 1"),
            new Deed("demand-follows-orders", "UPDATE stock_commitment SET demanded = demanded + 1 WHERE demanded > 0"),
            new Deed("demand-follows-orders", "UPDATE sales_line SET removed = 1 WHERE shipped = 0"),
            new Deed("demand-follows-orders", "UPDATE sales_line SET claim = public_id WHERE claim <> public_id"),
            new Deed(
                    "demand-follows-orders",
                    "UPDATE sales_order SET ship_from = (SELECT max(p.id) FROM location p WHERE p.site IS NULL)"),
            new Deed("shipments-fit-orders", "UPDATE sales_line SET shipped = shipped - 1 WHERE shipped > 0"),
            new Deed("shipments-fit-orders", "UPDATE sales_shipment_line SET quantity = 2 * quantity"),
            new Deed("shipments-fit-orders", "UPDATE sales_shipment SET reversed_at = at WHERE reversed_at IS NULL"),
            new Deed("shipments-fit-orders", "UPDATE sales_shipment SET reversed_at = NULL"),
            new Deed("shipments-fit-orders", "DELETE FROM sales_shipment_line"),
            new Deed("shipments-fit-orders", "UPDATE sales_order SET shipped = 'ALL' WHERE shipped = 'PART'"),
            new Deed(
                    "shipments-fit-orders",
                    "UPDATE sales_shipment_line SET claim = (SELECT o.public_id FROM sales_order o ORDER BY o.id LIMIT 1)"),
            new Deed("orders-agree-with-invoices", "DELETE FROM sales_charge"),
            new Deed("orders-agree-with-invoices", "UPDATE sales_charge SET place = place + 7"),
            new Deed("orders-agree-with-invoices", "UPDATE sales_order SET billed = 0 WHERE stage = 'CONFIRMED'"),
            new Deed("orders-agree-with-invoices", "UPDATE sales_line SET price = price + 1000000"),
            new Deed("orders-agree-with-invoices", "UPDATE invoice SET corrects = NULL WHERE corrects IS NOT NULL"),
            new Deed("orders-walk-legal-paths", "UPDATE sales_order SET disputed = 1 WHERE shipped = 'PART'"),
            new Deed("orders-walk-legal-paths", "UPDATE sales_order SET stage = 'CLOSED' WHERE shipped = 'PART'"),
            new Deed("orders-walk-legal-paths", "DELETE FROM order_step WHERE ordinal = 1"),
            new Deed("orders-walk-legal-paths", "DELETE FROM order_step WHERE ordinal = 2"),
            new Deed("orders-walk-legal-paths", "UPDATE order_step SET facets = 'DRAFT PART' WHERE ordinal = 3"),
            new Deed("orders-walk-legal-paths", "DELETE FROM order_step"));

    @Test
    void a_changed_order_step_or_shipment_is_found() {
        assertSoftly(softly -> {
            for (var deed : DEEDS) {
                softly.assertThat(Tampered.laws(database, SalesTamperTest::enter, deed))
                        .as(deed.sql())
                        .contains(deed.law());
            }
        });
    }

    private static void enter(Company company) {
        var shop = Shop.of(company);
        shop.house().site("Sharjah");
        var tea = shop.product("TEA", "10", "1");
        var cups = shop.product("CUPS", "10", "1");
        shop.entered(line(cups, "1"));
        var order = shop.entered(line(cups, "9"), line(cups, "3"));
        shop.shippedInPart(order);
        shop.moved(order, Milestone.CONFIRMED);
        shop.item(order, 0, tea);
        shop.quantity(order, 0, "12");
        shop.shippedInPart(order);
        shop.ordered(Milestone.BILLED, Shipped.ALL, line(cups, "1"));
        var rejected = shop.ordered(Milestone.DISPUTED, Shipped.ALL, line(cups, "1"));
        shop.moved(rejected, Milestone.CANCELLED);
    }
}
