package org.daftar.bootstrap.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.daftar.bootstrap.http.Pharus.body;
import static org.daftar.bootstrap.http.Pharus.refused;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.daftar.bootstrap.http.RunningArkan.Owner;
import org.daftar.model.access.Plan;
import org.daftar.model.catalog.Item;
import org.daftar.ports.Storage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Bills below bills, over a socket. */
@ParameterizedClass
@EnumSource(Store.Kind.class)
class PharusDeepBomTest {

    @Parameter
    Store.Kind kind;

    @TempDir
    Path directory;

    /** PostgreSQL plans by what was in its tables a minute ago, and would take that long for what was not there then. */
    private int depth;

    private Store store;
    private Storage storage;
    private RunningArkan service;
    private Owner owner;
    private Pharus pharus;
    private PharusItems items;

    @BeforeEach
    void serve() {
        depth = kind == Store.Kind.SQLITE ? 10_000 : 1_000;
        store = kind.in(directory);
        storage = store.open();
        service = new RunningArkan(directory, storage);
        owner = service.owner("owner@alpha.example", Plan.SELF_HOSTED);
        pharus = Pharus.of(service, owner);
        items = PharusItems.of(service, owner);
    }

    @AfterEach
    void the_books_obey_every_law() {
        var health = RunningArkan.json(service.as(owner, "GET", "/health/books", ""));
        service.close();
        store.close();
        assertThat(health.getBoolean("clean")).as(health.encode()).isTrue();
    }

    @Test
    void a_product_of_thousands_of_levels_is_exploded_and_closes_no_circle() {
        var chain = chain();
        var top = chain.get(depth - 1);
        var needs = body(pharus.get("/boms/" + top.id() + "/explosion?quantity=2"), 200)
                .getJsonArray("items");
        assertThat(needs).hasSize(depth - 1);
        var deepest = needs.getJsonObject(depth - 2);
        assertThat(deepest.getString("code")).isEqualTo(chain.get(0).code().value());
        assertThat(deepest.getString("quantity") + " at " + deepest.getInteger("level"))
                .isEqualTo("2 at " + (depth - 1));
        var circle = refused(pharus.post("/boms", items.bom(chain.get(0), top, "1")), 422, "validation_failed");
        assertThat(circle.getString("reason")).isEqualTo("bom_cycle");
        var uses = body(pharus.get("/boms/where-used?skuId=" + chain.get(0).id()), 200);
        assertThat(uses.getJsonArray("data")).hasSize(depth - 1);
    }

    /** From the bottom, each made of the one before. */
    private List<Item> chain() {
        var chain = storage.transactions().write(items.caller(), () -> Stream.generate(items::sku)
                .limit(depth)
                .toList());
        storage.transactions().write(items.caller(), () -> {
            for (int i = 1; i < depth; i++) items.billed(chain.get(i), chain.get(i - 1));
            return depth;
        });
        return chain;
    }
}
