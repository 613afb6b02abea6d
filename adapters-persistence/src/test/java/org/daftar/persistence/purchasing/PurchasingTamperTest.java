package org.daftar.persistence.purchasing;

import static org.assertj.core.api.SoftAssertions.assertSoftly;
import static org.daftar.persistence.purchasing.Buying.line;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.daftar.model.ledger.Law.Verdict;
import org.daftar.model.purchasing.Milestone;
import org.daftar.persistence.Company;
import org.daftar.persistence.Database;
import org.daftar.persistence.Installation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Whoever changes an order or a receipt behind the service's back is found out by the law that names it. */
@ParameterizedClass
@EnumSource(Database.class)
class PurchasingTamperTest {

    @Parameter
    Database database;

    @TempDir
    Path directory;

    private record Deed(String law, String sql) {}

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
            new Deed("grni-clears", "DELETE FROM purchase_receipt_line"));

    @Test
    void a_changed_order_step_or_receipt_is_found() {
        assertSoftly(softly -> {
            for (int i = 0; i < DEEDS.size(); i++) {
                var deed = DEEDS.get(i);
                softly.assertThat(brokenBy(deed, place(i))).as(deed.sql()).contains(deed.law());
            }
        });
    }

    private Path place(int i) {
        try {
            return Files.createDirectory(directory.resolve("" + i));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private List<String> brokenBy(Deed deed, Path place) {
        var installation = Installation.on(database, place);
        try (var site = installation.site();
                var storage = installation.storage()) {
            enter(installation.alpha());
            try (var operator = site.operator(installation.alpha().books());
                    var statement = operator.createStatement()) {
                unguarded(statement);
                statement.executeUpdate(deed.sql());
            }
            var report = installation
                    .daftar()
                    .verification()
                    .verify(installation.alpha().books(), seen -> {});
            return report.verdicts().stream()
                    .filter(verdict -> !verdict.holds())
                    .map(Verdict::law)
                    .toList();
        } catch (SQLException e) {
            throw new IllegalStateException(deed.sql(), e);
        }
    }

    private static void enter(Company company) {
        var buying = Buying.of(company);
        var steel = buying.house().material("STEEL");
        var order = buying.ordered(Milestone.PLACED, "3", line(steel, "10", "1"));
        var wrong = buying.received(order, "5");
        buying.received(order, "4");
        buying.takenBack(wrong);
    }

    /** An operator can do what the service cannot. */
    private void unguarded(Statement statement) throws SQLException {
        if (database == Database.POSTGRESQL) {
            statement.execute("SET session_replication_role = replica");
            return;
        }
        statement.execute("PRAGMA foreign_keys = OFF");
        var triggers = new ArrayList<String>();
        try (var rows = statement.executeQuery("SELECT name FROM sqlite_schema WHERE type = 'trigger'")) {
            while (rows.next()) triggers.add(rows.getString(1));
        }
        for (var trigger : triggers) statement.execute("DROP TRIGGER " + trigger);
    }
}
