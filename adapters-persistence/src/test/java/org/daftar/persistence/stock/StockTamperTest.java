package org.daftar.persistence.stock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.SoftAssertions.assertSoftly;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.daftar.model.catalog.ItemKind;
import org.daftar.persistence.Database;
import org.daftar.persistence.Installation;
import org.daftar.persistence.Site;
import org.daftar.persistence.Tampered;
import org.daftar.persistence.Tampered.Deed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Whoever changes stock behind the service's back is found out by a law that names it. */
@ParameterizedClass
@EnumSource(Database.class)
class StockTamperTest {

    private static final List<Deed> DEEDS = List.of(
            new Deed("levels-are-folds", "UPDATE stock_level SET on_hand = on_hand + 1"),
            new Deed("levels-are-folds", "UPDATE stock_level SET in_transit = in_transit + 1"),
            new Deed("levels-are-folds", "UPDATE stock_level SET on_order = on_order + 1"),
            new Deed("levels-are-folds", "DELETE FROM stock_level"),
            new Deed("levels-are-folds", "UPDATE stock_event SET quantity = quantity + 1 WHERE movement = 'DISPOSE'"),
            new Deed("levels-are-folds", "DELETE FROM stock_event WHERE movement = 'DISPOSE'"),
            new Deed("never-negative", "UPDATE stock_level SET allocated = 1"),
            new Deed("stock-equals-ledger", "UPDATE stock_pool SET value = value + 1"),
            new Deed("stock-equals-ledger", "UPDATE stock_pool SET quantity = quantity + 1"),
            new Deed("stock-equals-ledger", "UPDATE stock_pool SET carry = carry + 1"),
            new Deed("stock-equals-ledger", "DELETE FROM stock_pool"),
            new Deed("stock-equals-ledger", "UPDATE stock_event SET value = value - 1 WHERE movement = 'ADJUST'"),
            new Deed("stock-of-days", "UPDATE stock_movement SET on_hand = on_hand + 1 WHERE grain = 3"),
            new Deed("stock-of-days", "UPDATE stock_movement SET in_transit = in_transit + 1 WHERE grain = 2"),
            new Deed("stock-of-days", "UPDATE stock_movement SET value = value + 1 WHERE grain = 1"),
            new Deed("stock-of-days", "DELETE FROM stock_movement"),
            new Deed("stock-of-days", "UPDATE stock_event SET day = day + 1 WHERE movement = 'ADJUST'"),
            new Deed("stock-equals-ledger", "UPDATE account SET subtype = 'CURRENT_ASSET' WHERE subtype = 'INVENTORY'"),
            new Deed("stock-of-days", "UPDATE account SET subtype = 'CURRENT_ASSET' WHERE subtype = 'INVENTORY'"),
            new Deed("transfers-conserve", "UPDATE stock_event SET quantity = quantity - 1 WHERE movement = 'ARRIVE'"),
            new Deed("reversal-restores", "UPDATE stock_event SET quantity = quantity + 1 WHERE reversal = 1"));

    @Parameter
    Database database;

    @Test
    void R05_R75_changed_events_levels_and_values_are_found() {
        assertSoftly(softly -> {
            for (var deed : DEEDS) {
                softly.assertThat(Tampered.laws(database, company -> move(new Warehouse(company)), deed))
                        .as(deed.sql())
                        .contains(deed.law());
            }
        });
    }

    @Test
    void R02_a_wrong_level_is_named_and_keeps_nobody_from_moving_anything_else() throws SQLException {
        var installation = Installation.on(database);
        var house = new Warehouse(installation.alpha());
        var flour = house.material("FLOUR");
        var dubai = house.site("Dubai");
        house.found(flour, dubai, "10", "3");
        done(installation.site(), house, "UPDATE stock_level SET on_hand = on_hand + 1");
        house.found(house.material("SALT"), dubai, "5", "2");
        assertThat(installation.brokenLaws()).containsExactlyInAnyOrder("levels-are-folds", "stock-equals-ledger");
    }

    @Test
    void R44_the_database_itself_refuses_more_kept_than_there_is_and_less_than_nothing() {
        try (var installation = Installation.on(database)) {
            var house = new Warehouse(installation.alpha());
            house.found(house.material("FLOUR"), house.site("Dubai"), "10", "3");
            for (var deed : List.of(
                    "UPDATE stock_level SET allocated = on_hand + 1",
                    "UPDATE stock_level SET on_hand = -1",
                    "UPDATE stock_level SET demanded = -1",
                    "UPDATE stock_pool SET quantity = 0"))
                assertThatThrownBy(() -> done(installation.site(), house, deed))
                        .as(deed)
                        .isInstanceOf(SQLException.class);
        }
    }

    private static void done(Site site, Warehouse house, String deed) throws SQLException {
        try (var operator = site.operator(house.company().books());
                var statement = operator.createStatement()) {
            statement.executeUpdate(deed);
        }
    }

    private static void move(Warehouse house) {
        var flour = house.material("FLOUR");
        var dubai = house.site("Dubai");
        var sharjah = house.site("Sharjah");
        house.found(flour, dubai, "10", "3.333333");
        house.disposed(flour, dubai, "1");
        house.sent(flour, dubai, sharjah, "2");
        house.sent(flour, dubai, sharjah, "3");
        var stock = house.daftar().stock();
        var owner = house.company().owner();
        stock.receive(owner, ItemKind.MATERIAL, "MT-000001", Optional.empty(), Optional.empty());
        stock.takeBack(owner, ItemKind.MATERIAL, "MT-000002", Optional.empty());
    }
}
