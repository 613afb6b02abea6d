package org.daftar.persistence.purchasing;

import static org.assertj.core.api.SoftAssertions.assertSoftly;
import static org.daftar.persistence.purchasing.Buying.line;

import java.util.List;
import org.daftar.model.purchasing.Milestone;
import org.daftar.persistence.Company;
import org.daftar.persistence.Database;
import org.daftar.persistence.Tampered;
import org.daftar.persistence.Tampered.Deed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Whoever changes an order or a receipt behind the service's back is found out by the law that names it. */
@ParameterizedClass
@EnumSource(Database.class)
class PurchasingTamperTest {

    @Parameter
    Database database;

    private static final List<Deed> DEEDS = List.of(
            new Deed("receipts-fit-orders", "UPDATE purchase_line SET quantity = quantity + 1"),
            new Deed("receipts-fit-orders", "UPDATE purchase_receipt_line SET quantity = 2 * quantity"),
            new Deed("receipts-fit-orders", "UPDATE purchase_line SET removed = 1"),
            new Deed("receipts-fit-orders", "UPDATE stock_commitment SET on_order = on_order + 1"),
            new Deed("receipts-fit-orders", "UPDATE purchase_order SET received = 'ALL' WHERE received = 'PART'"),
            new Deed("receipts-fit-orders", "UPDATE purchase_order SET closed = 1 WHERE received = 'PART'"),
            new Deed(
                    "orders-walk-legal-paths", "UPDATE purchase_order SET stage = 'DISPATCHED' WHERE stage = 'PLACED'"),
            new Deed("orders-walk-legal-paths", "DELETE FROM order_step WHERE ordinal = 1"),
            new Deed("orders-walk-legal-paths", "DELETE FROM order_step WHERE ordinal = 2"),
            new Deed(
                    "orders-walk-legal-paths",
                    "UPDATE order_step SET facets = 'PLANNED PART' WHERE facets = 'PLACED PART'"),
            new Deed("orders-walk-legal-paths", "DELETE FROM order_step"),
            new Deed("grni-clears", "UPDATE purchase_receipt_line SET goods = goods + 1"),
            new Deed(
                    "grni-clears",
                    "UPDATE purchase_receipt_line SET goods = goods + 1, landed = landed - 1, quantity = 1"),
            new Deed("grni-clears", "UPDATE purchase_receipt SET reversed_at = created_at"),
            new Deed("grni-clears", "UPDATE purchase_receipt SET reversed_at = NULL"),
            new Deed("grni-clears", "DELETE FROM purchase_receipt_line"),
            new Deed("grni-clears", "DELETE FROM purchase_charge"),
            new Deed("grni-clears", "UPDATE purchase_charge SET place = place + 5"),
            new Deed("grni-clears", "UPDATE purchase_order SET settled = 1 WHERE received = 'ALL'"));

    @Test
    void a_changed_order_step_or_receipt_is_found() {
        assertSoftly(softly -> {
            for (var deed : DEEDS) {
                var broken = Tampered.laws(database, PurchasingTamperTest::enter, deed);
                softly.assertThat(broken).as(deed.sql()).contains(deed.law());
            }
        });
    }

    private static void enter(Company company) {
        var buying = Buying.of(company);
        var steel = buying.house().material("STEEL");
        var order = buying.ordered(Milestone.PLACED, "3", line(steel, "10", "1"));
        var wrong = buying.received(order, "5");
        buying.received(order, "4");
        buying.takenBack(wrong);
        buying.receiving(buying.placed(line(steel, "2", "1")), "2");
        buying.moved(buying.receiving(buying.placed(line(steel, "2", "1")), "2").order(), Milestone.SETTLED);
    }
}
