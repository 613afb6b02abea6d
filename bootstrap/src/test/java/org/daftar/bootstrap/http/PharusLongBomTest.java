package org.daftar.bootstrap.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.daftar.bootstrap.http.Pharus.body;
import static org.daftar.bootstrap.http.Pharus.refused;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.daftar.model.access.Plan;
import org.daftar.model.bom.BillOfMaterials;
import org.daftar.model.catalog.Item;
import org.daftar.persistence.sqlite.SqliteStorage;
import org.daftar.ports.Storage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One bill as long as it may be, over a socket. In SQLite alone: what takes time is to make so many materials one by one. */
class PharusLongBomTest {

    private static final int ITEMS_OF_UNIT = 5_000;

    @Test
    void a_bill_of_a_hundred_thousand_lines_is_kept_and_one_line_more_is_refused(@TempDir Path directory) {
        var storage = SqliteStorage.open(directory, QuickPasswords.kept());
        try (var service = new RunningArkan(directory, storage)) {
            var owner = service.owner("owner@alpha.example", Plan.SELF_HOSTED);
            var pharus = Pharus.of(service, owner);
            var items = PharusItems.of(service, owner);
            var lines = new JsonArray();
            for (var material : materials(storage, items)) lines.add(PharusItems.line(material, "0.000001"));
            var made = items.sku();
            var bill = new JsonObject().put("outputSkuId", made.id().toString()).put("items", lines);
            var kept = pharus.created("/boms", bill);
            assertThat(kept.getJsonArray("items")).hasSize(BillOfMaterials.MOST_LINES);
            assertThat(body(pharus.get("/boms/" + made.id()), 200)).isEqualTo(kept);
            var needs = body(pharus.get("/boms/" + made.id() + "/explosion?quantity=1000000"), 200)
                    .getJsonArray("items");
            assertThat(needs).hasSize(BillOfMaterials.MOST_LINES);
            assertThat(needs.getJsonObject(0).getString("quantity")).isEqualTo("1");
            lines.add(PharusItems.line(items.material(), "1"));
            refused(pharus.send("PUT", "/boms/" + made.id(), bill.encode()), 422, "validation_failed");
        }
    }

    private static List<Item> materials(Storage storage, PharusItems items) {
        var all = new ArrayList<Item>();
        while (all.size() < BillOfMaterials.MOST_LINES)
            all.addAll(storage.transactions().write(items.caller(), () -> Stream.generate(items::material)
                    .limit(ITEMS_OF_UNIT)
                    .toList()));
        return all;
    }
}
