package org.daftar.persistence.manufacturing;

import static org.assertj.core.api.SoftAssertions.assertSoftly;
import static org.daftar.persistence.manufacturing.Making.line;
import static org.daftar.persistence.manufacturing.Making.of;

import java.util.List;
import org.daftar.model.manufacturing.Kind;
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
class ManufacturingTamperTest {

    @Parameter
    Database database;

    private static final List<Deed> DEEDS = List.of(
            new Deed("receipts-fit-orders", "UPDATE manufacturing_line SET quantity = quantity + 1"),
            new Deed("receipts-fit-orders", "UPDATE manufacturing_receipt_line SET quantity = 3 * quantity"),
            new Deed("receipts-fit-orders", "UPDATE manufacturing_line SET removed = 1"),
            new Deed("receipts-fit-orders", "UPDATE stock_commitment SET on_order = on_order + 1"),
            new Deed("receipts-fit-orders", "UPDATE manufacturing_order SET received = 'ALL' WHERE received = 'PART'"),
            new Deed("demand-follows-orders", "UPDATE stock_commitment SET demanded = demanded + 1"),
            new Deed("demand-follows-orders", "UPDATE manufacturing_input SET quantity = quantity + 1"),
            new Deed("demand-follows-orders", "UPDATE manufacturing_input SET scrap = 1"),
            new Deed("demand-follows-orders", "UPDATE manufacturing_input SET standing = 0"),
            new Deed("demand-follows-orders", "UPDATE manufacturing_line SET frozen = 0"),
            new Deed("demand-follows-orders", "UPDATE manufacturing_order SET closed = 1 WHERE received = 'PART'"),
            new Deed("demand-follows-orders", "DELETE FROM manufacturing_consumption"),
            new Deed(
                    "orders-walk-legal-paths",
                    "UPDATE manufacturing_order SET stage = 'DISPATCHED' WHERE stage = 'PLACED'"),
            new Deed("orders-walk-legal-paths", "DELETE FROM order_step WHERE ordinal = 1"),
            new Deed("orders-walk-legal-paths", "DELETE FROM order_step WHERE ordinal = 2"),
            new Deed(
                    "orders-walk-legal-paths",
                    "UPDATE order_step SET facets = 'DRAFT PART' WHERE facets = 'PLACED PART'"),
            new Deed("orders-walk-legal-paths", "UPDATE order_step SET facets = 'LOST' WHERE ordinal = 3"),
            new Deed("orders-walk-legal-paths", "DELETE FROM order_step"),
            new Deed("wip-clears", "UPDATE manufacturing_receipt_line SET conversion = conversion + 1"),
            new Deed("wip-clears", "UPDATE manufacturing_consumption SET value = value + 1"),
            new Deed("wip-clears", "UPDATE manufacturing_consumption SET quantity = quantity - 1"),
            new Deed("wip-clears", "UPDATE manufacturing_receipt SET reversed_at = created_at"),
            new Deed("wip-clears", "UPDATE manufacturing_receipt SET reversed_at = NULL"),
            new Deed("wip-clears", "DELETE FROM manufacturing_receipt_line"),
            new Deed("wip-clears", "UPDATE account SET subtype = 'WORK_IN_PROGRESS' WHERE subtype = 'INVENTORY'"));

    @Test
    void a_changed_order_step_or_receipt_is_found() {
        assertSoftly(softly -> {
            for (var deed : DEEDS) {
                softly.assertThat(Tampered.laws(database, ManufacturingTamperTest::enter, deed))
                        .as(deed.sql())
                        .contains(deed.law());
            }
        });
    }

    private static void enter(Company company) {
        var making = Making.of(company, Kind.WORK);
        var steel = making.house().material("STEEL");
        var chair = making.house().product("CHAIR");
        making.found(steel, "100", "1.1");
        making.bill(chair, of(steel, "1.5"));
        var order = making.placed(line(chair, "10", "3"));
        var wrong = making.received(order, "5");
        making.received(order, "4");
        making.takenBack(wrong);
    }
}
