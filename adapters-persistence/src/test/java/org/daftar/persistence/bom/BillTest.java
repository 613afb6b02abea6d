package org.daftar.persistence.bom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.daftar.persistence.Refusals.flaws;
import static org.daftar.persistence.Refusals.refused;
import static org.daftar.persistence.bom.Workshop.line;
import static org.daftar.persistence.bom.Workshop.wanted;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.daftar.model.bom.Explosion;
import org.daftar.model.bom.RecordedBill;
import org.daftar.model.bom.WhereUsed;
import org.daftar.model.catalog.Item;
import org.daftar.model.catalog.ItemId;
import org.daftar.model.catalog.ItemKind;
import org.daftar.model.kernel.Change;
import org.daftar.model.kernel.Flaw;
import org.daftar.model.kernel.Page;
import org.daftar.model.kernel.Reference;
import org.daftar.model.kernel.Refusal;
import org.daftar.model.kernel.Refused;
import org.daftar.model.ledger.Law.Verdict;
import org.daftar.persistence.Company;
import org.daftar.persistence.OnBothDatabases;
import org.daftar.ports.audit.query.AuditTrail;
import org.daftar.ports.bom.BillsOfMaterials;
import org.daftar.ports.bom.NewBill;
import org.daftar.ports.bom.query.Bills;
import org.daftar.ports.bom.query.Bills.BillRow;
import org.daftar.ports.bom.query.Bills.BillSort;
import org.daftar.ports.catalog.Catalog;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class BillTest extends OnBothDatabases {

    private Workshop workshop;
    private BillsOfMaterials bills;

    @BeforeEach
    void open() {
        workshop = new Workshop(alpha);
        bills = daftar.billsOfMaterials();
    }

    @Test
    void a_bill_is_read_back_replaced_and_removed() {
        var bike = workshop.product("BIKE");
        var wheel = workshop.product("WHEEL");
        var steel = workshop.material("STEEL");
        var some = line(steel, "0.333333", "2.5");
        var first = bills.add(alpha.owner(), new NewBill(bike.id(), List.of(some)));
        assertThat(read(bike)).contains(first);
        assertThat(first.content().lines().get(0).gross()).isEqualByComparingTo("0.341666325");
        var second = bills.replace(alpha.owner(), wanted(bike.id(), wheel, "2", steel, "1"), Optional.of(1L));
        assertThat(read(bike)).contains(second);
        assertThat(second.version()).isEqualTo(2);
        assertThat(bills.replace(alpha.owner(), wanted(bike.id(), wheel, "2", steel, "1"), Optional.empty()))
                .as("what is the same already is no change")
                .isEqualTo(second);
        refused("stale_version", () -> bills.remove(alpha.owner(), bike.id(), Optional.of(1L)));
        bills.remove(alpha.owner(), bike.id(), Optional.of(2L));
        assertThat(read(bike)).isEmpty();
        refused("not_found", () -> bills.remove(alpha.owner(), bike.id(), Optional.empty()));
        refused("not_found", () -> bills.replace(alpha.owner(), wanted(bike.id()), Optional.empty()));
        assertThat(told(bike))
                .containsExactly(
                        "bom.added [%s: null -> 0.333333 + 2.5 %%]".formatted(steel.id()),
                        "bom.replaced [%s: 0.333333 + 2.5 %% -> 1, %s: null -> 2]".formatted(steel.id(), wheel.id()),
                        "bom.removed [%s: 2 -> null, %s: 1 -> null]".formatted(wheel.id(), steel.id()));
    }

    @Test
    void what_was_read_before_is_read_anew_after_a_bill_or_a_name_changed_also_when_a_change_was_dropped_between() {
        var bike = workshop.product("BIKE");
        var wheel = workshop.product("WHEEL");
        var steel = workshop.material("STEEL");
        workshop.bill(bike, wheel, "2");
        var before = daftar.read().bills().below(alpha.books(), bike.id());
        assertThat(needs(bike)).containsExactly(wheel.id());
        assertThat(daftar.read().bills().below(alpha.books(), bike.id())).isSameAs(before);
        workshop.bill(wheel, steel, "1");
        assertThat(needs(bike)).containsExactly(wheel.id(), steel.id());
        assertThatThrownBy(() -> installation.storage().transactions().write(alpha.owner(), () -> {
                    bills.remove(alpha.owner(), wheel.id(), Optional.empty());
                    assertThat(needs(bike)).containsExactly(wheel.id());
                    throw new IllegalStateException("dropped");
                }))
                .hasMessageContaining("dropped");
        assertThat(needs(bike)).containsExactly(wheel.id(), steel.id());
        bills.remove(alpha.owner(), wheel.id(), Optional.empty());
        assertThat(needs(bike)).containsExactly(wheel.id());
        assertThat(named(wheel)).isEqualTo(wheel.content().name());
        daftar.catalog().revise(alpha.owner(), wheel.id(), renamed("Wheel of 28 inches"));
        assertThat(named(wheel)).isEqualTo("Wheel of 28 inches");
    }

    private static Catalog.ItemChange renamed(String name) {
        return new Catalog.ItemChange(
                Change.keep(),
                new Change.Set<>(name),
                Change.keep(),
                Change.keep(),
                Change.keep(),
                Change.keep(),
                Change.keep(),
                Optional.empty());
    }

    private String named(Item item) {
        return daftar.read()
                .items()
                .labels(alpha.books(), List.of(item.id()))
                .get(item.id())
                .name();
    }

    private List<ItemId> needs(Item item) {
        var below = daftar.read().bills().below(alpha.books(), item.id());
        return Explosion.full(below, item.id(), BigDecimal.ONE).needs().stream()
                .map(Explosion.Need::item)
                .toList();
    }

    @Test
    void a_bill_is_made_beside_its_items_without_a_second_try() {
        assertThat(installation.runs(() -> workshop.bill(workshop.product("BIKE"), workshop.material("STEEL"), "2")))
                .isEqualTo(1);
    }

    @Test
    void a_bill_without_lines_says_that_nothing_is_known_yet() {
        var bike = workshop.product("BIKE");
        var bill = workshop.bill(bike);
        assertThat(read(bike)).contains(bill);
        assertThat(daftar.read().bills().below(alpha.books(), bike.id()).isMade(bike.id()))
                .isFalse();
        refused("already_exists", () -> workshop.bill(bike));
    }

    @Test
    void all_flaws_of_a_bill_are_told_at_once() {
        var steel = workshop.material("STEEL");
        var old = workshop.material("OLD");
        workshop.bill(workshop.product("CART"), old, "1");
        retire(old);
        var wrong = new NewBill(
                steel.id(),
                List.of(
                        line(old, "1", "0"),
                        new NewBill.Line(
                                ItemKind.PRODUCT, new ItemId(UUID.randomUUID()), BigDecimal.ONE, BigDecimal.ZERO),
                        line(steel, "0", "1000.0001"),
                        line(steel, "0.0000001", "-1"),
                        new NewBill.Line(ItemKind.PRODUCT, old.id(), BigDecimal.ONE, BigDecimal.ZERO)));
        assertThat(flaws(() -> bills.add(alpha.owner(), wrong)))
                .extracting(flaw -> flaw.path() + " " + flaw.code())
                .containsExactlyInAnyOrder(
                        "outputSkuId unknown_sku",
                        "items[0].materialId inactive",
                        "items[1].skuId unknown_component",
                        "items[2].quantity out_of_range",
                        "items[2].scrapPercent out_of_range",
                        "items[3] duplicate_component",
                        "items[3].quantity out_of_range",
                        "items[3].scrapPercent out_of_range",
                        "items[4] duplicate_component",
                        "items[4].skuId unknown_component");
    }

    @Test
    void a_component_that_was_there_may_be_inactive() {
        var cart = workshop.product("CART");
        var old = workshop.material("OLD");
        workshop.bill(cart, old, "1");
        retire(old);
        retire(cart);
        assertThat(bills.replace(alpha.owner(), wanted(cart.id(), old, "2"), Optional.empty())
                        .content()
                        .lines())
                .hasSize(1);
    }

    @Test
    void a_bill_that_would_close_a_circle_is_refused_with_the_circle() {
        var a = workshop.product("A");
        var b = workshop.product("B");
        var c = workshop.product("C");
        workshop.bill(a, b, "1", workshop.material("STEEL"), "1");
        workshop.bill(b, c, "1");
        assertThatThrownBy(() -> workshop.bill(c, a, "1")).isInstanceOfSatisfying(Refused.class, refused -> {
            assertThat(refused.refusal()).isInstanceOf(Refusal.Invalid.class);
            assertThat(refused.refusal().flaws()).extracting(Flaw::code).containsExactly("bom_cycle");
            assertThat(refused.refusal().message()).contains("C → A → B → C");
            assertThat(refused.refusal().particulars().facts()).containsEntry("path", ids(c, a, b));
        });
        refused("bom_cycle", () -> workshop.bill(c, c, "1"));
        refused("bom_cycle", () -> bills.replace(alpha.owner(), wanted(b.id(), a, "1"), Optional.empty()));
        bills.remove(alpha.owner(), a.id(), Optional.empty());
        workshop.bill(c, a, "1");
    }

    /** Each alone is sound, both together are a circle; whoever comes second is refused. */
    @Test
    void two_edits_at_once_close_no_circle_together() throws Exception {
        var pool = Executors.newFixedThreadPool(2);
        try {
            for (int round = 0; round < 20; round++) {
                var some = workshop.product("SOME-" + round);
                var other = workshop.product("OTHER-" + round);
                Callable<Boolean> there = () -> isTaken(some, other);
                Callable<Boolean> back = () -> isTaken(other, some);
                var taken = new ArrayList<Boolean>();
                for (var edit : pool.invokeAll(List.of(there, back))) taken.add(edit.get());
                assertThat(taken).containsExactlyInAnyOrder(true, false);
            }
        } finally {
            pool.shutdown();
        }
    }

    @Test
    void what_is_below_and_what_is_above_is_read_through_every_level() {
        var bike = workshop.product("BIKE");
        var wheel = workshop.product("WHEEL");
        var hub = workshop.product("HUB");
        var steel = workshop.material("STEEL");
        workshop.bill(workshop.product("CART"), wheel, "4");
        workshop.bill(bike, wheel, "2", hub, "1", steel, "0.5");
        workshop.bill(wheel, hub, "1", steel, "1.5");
        workshop.bill(hub, steel, "0.25");
        var below = daftar.read().bills().below(alpha.books(), bike.id());
        assertThat(below.lines()).as("without the cart's").isEqualTo(6);
        assertThat(Explosion.full(below, bike.id(), BigDecimal.TEN).leaves().get(steel.id()))
                .isEqualByComparingTo("42.5");
        var uses = WhereUsed.of(daftar.read().bills().above(alpha.books(), steel.id()), steel.id())
                .uses();
        assertThat(uses).hasSize(4);
        assertThat(uses)
                .filteredOn(use -> use.user().equals(bike.id()))
                .singleElement()
                .satisfies(use -> assertThat(use.perUnit()).isEqualByComparingTo("4.25"))
                .satisfies(use -> assertThat(use.direct()).isTrue());
        assertThat(daftar.read().bills().above(alpha.books(), bike.id()).lines())
                .isZero();
    }

    @Test
    void an_item_that_a_bill_names_is_not_removed() {
        var bike = workshop.product("BIKE");
        var steel = workshop.material("STEEL");
        workshop.bill(bike, steel, "1");
        for (var item : List.of(bike, steel)) {
            assertThat(daftar.read().references().to(alpha.books(), item.id()))
                    .containsExactly(new Reference("bills of materials", 1));
            refused("in_use", () -> daftar.catalog().remove(alpha.owner(), item.id()));
        }
        bills.remove(alpha.owner(), bike.id(), Optional.empty());
        daftar.catalog().remove(alpha.owner(), steel.id());
        daftar.catalog().remove(alpha.owner(), bike.id());
    }

    @Test
    void bills_are_listed_by_code_page_by_page() {
        var steel = workshop.material("STEEL");
        for (var code : List.of("delta", "Alpha", "charlie", "Bravo"))
            workshop.bill(workshop.product(code), steel, "1");
        workshop.product("echo");
        assertThat(list("", 10))
                .extracting(row -> row.code().value())
                .containsExactly("Alpha", "Bravo", "charlie", "delta");
        assertThat(list("RAV", 10))
                .extracting(row -> row.name() + " " + row.lines())
                .containsExactly("Item Bravo 1");
        assertThat(list("", 1)).hasSize(4);
    }

    @Test
    void another_companys_items_and_bills_are_unknown() {
        var bike = workshop.product("BIKE");
        workshop.bill(bike, workshop.material("STEEL"), "1");
        var beta = new Workshop(Company.founded(daftar));
        var theirs = beta.company().books();
        assertThat(daftar.read().bills().find(theirs, bike.id())).isEmpty();
        assertThat(daftar.read().bills().below(theirs, bike.id()).lines()).isZero();
        assertThat(flaws(() -> beta.bill(beta.product("BIKE"), bike, "1")))
                .extracting(Flaw::code)
                .containsExactly("unknown_component");
        refused("not_found", () -> bills.remove(beta.company().owner(), bike.id(), Optional.empty()));
    }

    @Test
    void a_circle_that_somebody_wrote_into_the_tables_is_found() throws Exception {
        var bike = workshop.product("BIKE");
        var wheel = workshop.product("WHEEL");
        workshop.bill(wheel);
        workshop.bill(bike, wheel, "1");
        var line = " FROM bom_line l WHERE l.component = (SELECT id FROM item WHERE code = 'WHEEL')";
        tamper("INSERT INTO bom_line (company, output, place, component, quantity, scrap)"
                + " SELECT l.company, l.component, 1, l.output, l.quantity, 0" + line);
        assertThat(verdicts())
                .filteredOn(verdict -> !verdict.holds())
                .singleElement()
                .satisfies(verdict -> {
                    assertThat(verdict.law()).isEqualTo("bom-acyclic");
                    assertThat(verdict.counterExample().orElseThrow())
                            .contains(bike.id().toString(), wheel.id().toString());
                });
        tamper("DELETE FROM bom_line WHERE output = (SELECT id FROM item WHERE code = 'WHEEL')");
    }

    private boolean isTaken(Item output, Item component) {
        try {
            workshop.bill(output, component, "1");
            return true;
        } catch (Refused refused) {
            assertThat(refused.refusal().code()).isEqualTo("bom_cycle");
            return false;
        }
    }

    private void retire(Item item) {
        daftar.catalog()
                .revise(
                        alpha.owner(),
                        item.id(),
                        new Catalog.ItemChange(
                                Change.keep(),
                                Change.keep(),
                                Change.keep(),
                                Change.keep(),
                                Change.keep(),
                                Change.keep(),
                                new Change.Set<>(false),
                                Optional.empty()));
    }

    private Optional<RecordedBill> read(Item output) {
        return daftar.read().bills().find(alpha.books(), output.id());
    }

    private List<BillRow> list(String search, int limit) {
        var rows = new ArrayList<BillRow>();
        var selection = new Bills.Selection(Optional.of(search).filter(text -> !text.isEmpty()));
        Optional<Page.Position> after = Optional.empty();
        do {
            var page = daftar.read()
                    .bills()
                    .list(alpha.books(), selection, new Page.Request<>(BillSort.CODE, true, limit, after));
            rows.addAll(page.rows());
            assertThat(page.total()).isEqualTo(search.isEmpty() ? 4 : 1);
            after = page.next();
        } while (after.isPresent());
        return rows;
    }

    private List<String> told(Item output) {
        var selection = new AuditTrail.Selection(
                Optional.of("bom"),
                Optional.of(output.id().value()),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        return daftar
                .read()
                .auditTrail()
                .list(
                        alpha.books(),
                        selection,
                        new Page.Request<>(AuditTrail.FactSort.CREATED_AT, true, 9, Optional.empty()))
                .rows()
                .stream()
                .map(row -> row.fact().action() + " "
                        + row.fact().changes().stream()
                                .map(change ->
                                        change.field() + ": " + change.before().orElse(null) + " -> "
                                                + change.after().orElse(null))
                                .toList())
                .toList();
    }

    private List<Verdict> verdicts() {
        return daftar.verification().verify(alpha.books(), (seen, things) -> {}).verdicts();
    }

    private void tamper(String sql) throws Exception {
        try (var operator = installation.site().operator(alpha.books());
                var statement = operator.createStatement()) {
            assertThat(statement.executeUpdate(sql)).isOne();
        }
    }

    private static List<UUID> ids(Item... items) {
        return List.of(items).stream().map(item -> item.id().value()).toList();
    }
}
