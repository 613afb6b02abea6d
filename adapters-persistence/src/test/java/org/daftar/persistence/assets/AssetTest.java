package org.daftar.persistence.assets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.daftar.persistence.Refusals.flaws;
import static org.daftar.persistence.Refusals.refused;
import static org.daftar.persistence.assets.Fleet.endOf;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.daftar.model.assets.BookedMonth;
import org.daftar.model.assets.Disposal;
import org.daftar.model.assets.RecordedAsset;
import org.daftar.model.assets.RecordedAsset.Status;
import org.daftar.model.assets.Terms.Method;
import org.daftar.model.invoicing.DocumentLineId;
import org.daftar.model.kernel.Flaw;
import org.daftar.model.kernel.Money;
import org.daftar.model.kernel.Refused;
import org.daftar.model.tax.TaxMovement;
import org.daftar.persistence.Company;
import org.daftar.persistence.OnBothDatabases;
import org.daftar.persistence.Race;
import org.daftar.persistence.Trade;
import org.daftar.ports.assets.AssetRegister;
import org.daftar.ports.assets.NewAsset;
import org.daftar.ports.assets.NewDisposal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AssetTest extends OnBothDatabases {

    private Fleet fleet;

    @BeforeEach
    void open() {
        fleet = new Fleet(alpha);
    }

    @Test
    void the_worked_example_comes_out_to_the_fils() {
        var asset = fleet.register().register(alpha.owner(), fleet.wanted("12000", "0", 24, Optional.empty(), "3900"));
        var sold = fleet.sold(asset.id(), LocalDate.of(2026, 11, 20), "8000");
        assertThat(sold.progress().months()).as("none in the month of disposal").isEqualTo(10);
        assertThat(alpha.balance("6100")).isEqualTo("5000.00");
        var left = sold.disposed().orElseThrow();
        var entry = daftar.read().entries().find(alpha.books(), left.entry()).orElseThrow();
        assertThat(entry.content().lines())
                .extracting(line -> line.account(), line -> line.amount())
                .containsExactly(
                        tuple(alpha.account("1510"), Company.aed("5000.00")),
                        tuple(alpha.account("1010"), Company.aed("8400.00")),
                        tuple(alpha.account("1500"), Company.aed("-12000.00")),
                        tuple(alpha.account("2100"), Company.aed("-400.00")),
                        tuple(alpha.account("4900"), Company.aed("-1000.00")));
        assertThat(left.how().gain(sold.bookValue())).isEqualTo(Company.aed("1000.00"));
        for (var emptied : List.of("1500", "1510"))
            assertThat(alpha.balance(emptied)).isEqualTo("0.00");
        assertThat(daftar.read().assets().find(alpha.books(), asset.id())).contains(sold);
        refused("invalid_transition", () -> fleet.sold(asset.id(), LocalDate.of(2026, 12, 1), "1"));
        refused("invalid_transition", () -> fleet.depreciated(asset.id(), endOf(24)));
    }

    @Test
    void the_tax_on_what_is_sold_stands_in_the_return() {
        var asset = fleet.paid("12000", "0", 24);
        fleet.sold(asset.id(), LocalDate.of(2026, 11, 20), "8000");
        var told = daftar.read().invoices().taxes(alpha.books(), LocalDate.of(2026, 11, 1), LocalDate.of(2026, 11, 30));
        assertThat(told).extracting(TaxMovement::base).containsExactly(Company.aed("8000.00"));
        assertThat(told).extracting(TaxMovement::tax).containsExactly(Company.aed("400.00"));
    }

    @Test
    void R83_months_are_booked_once_each_and_add_up() {
        var asset = fleet.paid("1000", "100", 7);
        assertThat(alpha.balance("1500")).isEqualTo("1000.00");
        var half = fleet.depreciated(asset.id(), LocalDate.of(2026, 4, 29));
        assertThat(half.months()).as("April is not over").hasSize(3);
        assertThat(fleet.depreciated(asset.id(), LocalDate.of(2026, 4, 29)).months())
                .isEmpty();
        var all = fleet.depreciated(asset.id(), endOf(30));
        assertThat(all.months()).hasSize(4);
        assertThat(all.asset().status()).isEqualTo(Status.FULLY_DEPRECIATED);
        assertThat(alpha.balance("1510")).isEqualTo("-900.00");
        assertThat(fleet.depreciated(asset.id(), endOf(40)).months()).isEmpty();
        var booked = daftar.read().assets().booked(alpha.books(), asset.id());
        assertThat(booked)
                .extracting(month -> month.what().date().toString())
                .first()
                .isEqualTo("2026-01-31");
        assertThat(amounts(booked).stream().reduce(Money::plus)).contains(Company.aed("900.00"));
        assertThat(amounts(booked)).containsOnly(Company.aed("128.57"), Company.aed("128.58"));
    }

    @Test
    void a_declining_balance_never_goes_below_what_is_left_and_takes_the_rest_at_last() {
        var asset = fleet.declining("1200", "200", 6, "120");
        fleet.depreciated(asset.id(), endOf(6));
        var booked = daftar.read().assets().booked(alpha.books(), asset.id());
        assertThat(amounts(booked))
                .containsExactly(
                        Company.aed("120.00"),
                        Company.aed("108.00"),
                        Company.aed("97.20"),
                        Company.aed("87.48"),
                        Company.aed("78.73"),
                        Company.aed("508.59"));
        assertThat(alpha.balance("1510")).isEqualTo("-1000.00");
    }

    @Test
    void R84_other_terms_spread_what_is_left_and_leave_what_is_booked() {
        var asset = fleet.paid("1200", "0", 12);
        var before = fleet.depreciated(asset.id(), endOf(3)).months();
        var changed = fleet.changed(asset.id(), "300", 6);
        assertThat(changed.planned()).extracting(month -> month.amount()).containsOnly(Company.aed("200.00"));
        assertThat(daftar.read().assets().booked(alpha.books(), asset.id())).isEqualTo(before);
        fleet.depreciated(asset.id(), endOf(6));
        assertThat(alpha.balance("1510")).isEqualTo("-900.00");
        refused("life_is_over", () -> fleet.changed(asset.id(), "100", 6));
        refused("beyond_booked", () -> fleet.changed(asset.id(), "301", 12));
    }

    @Test
    void a_locked_month_refuses_the_run_and_nothing_is_half_done() {
        var asset = fleet.paid("1200", "0", 12);
        fleet.depreciated(asset.id(), endOf(1));
        daftar.ledger().lockThrough(alpha.owner(), Optional.of(endOf(3)));
        long entries = installation.entries();
        for (Runnable run : List.<Runnable>of(
                () -> fleet.depreciated(asset.id(), endOf(6)),
                () -> fleet.register().depreciateAll(alpha.owner(), Optional.of(endOf(6))),
                () -> fleet.sold(asset.id(), LocalDate.of(2026, 6, 2), "100")))
            assertThatThrownBy(run::run).isInstanceOfSatisfying(Refused.class, refused -> {
                assertThat(refused.refusal().code()).isEqualTo("period_locked");
                assertThat(refused.refusal().message()).contains("2026-02");
                assertThat(refused.refusal().particulars().facts()).containsEntry("month", "2026-02");
            });
        assertThat(installation.entries()).isEqualTo(entries);
        assertThat(daftar.read()
                        .assets()
                        .find(alpha.books(), asset.id())
                        .orElseThrow()
                        .progress()
                        .months())
                .isEqualTo(1);
        daftar.ledger().lockThrough(alpha.owner(), Optional.empty());
        assertThat(fleet.depreciated(asset.id(), endOf(6)).months()).hasSize(5);
    }

    @Test
    void months_that_were_booked_too_far_are_taken_back_when_it_leaves() {
        var asset = fleet.paid("1200", "0", 12);
        fleet.depreciated(asset.id(), endOf(6));
        var sold = fleet.sold(asset.id(), LocalDate.of(2026, 5, 20), "700");
        assertThat(sold.progress().months()).isEqualTo(4);
        assertThat(sold.disposed().orElseThrow().how().gain(sold.bookValue())).isEqualTo(Company.aed("-100.00"));
        assertThat(alpha.balance("6900")).isEqualTo("100.00");
        assertThat(alpha.balance("6100")).isEqualTo("400.00");
        assertThat(daftar.read().assets().booked(alpha.books(), asset.id()))
                .extracting(BookedMonth::undone)
                .containsExactly(false, false, false, false, true, true);
    }

    @Test
    void what_is_sold_on_account_is_owed_by_its_buyer_and_paid_like_anything() {
        var trade = Trade.of(alpha);
        var asset = fleet.paid("1200", "0", 12);
        var how = new NewDisposal(
                LocalDate.of(2026, 3, 15),
                Disposal.Method.SALE,
                new BigDecimal("1000"),
                Optional.of("STANDARD"),
                Optional.of(trade.client().id().value()),
                Optional.empty(),
                Optional.of("No longer needed"));
        fleet.register().dispose(alpha.owner(), asset.id(), how);
        assertThat(alpha.balance("1100")).isEqualTo("1050.00");
        var payment = daftar.payments().record(alpha.owner(), trade.receipt("1050"));
        daftar.payments().allocate(alpha.owner(), payment.id(), List.of());
        assertThat(alpha.balance("1100")).isEqualTo("0.00");
        assertThat(alpha.balance("4900")).as("no gain").isEqualTo("0.00");
    }

    @Test
    void what_is_scrapped_is_lost() {
        var asset = fleet.paid("1200", "0", 12);
        var how = new NewDisposal(
                LocalDate.of(2026, 7, 1),
                Disposal.Method.SCRAP,
                BigDecimal.ZERO,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of("Burnt"));
        var gone = fleet.register().dispose(alpha.owner(), asset.id(), how);
        assertThat(gone.status()).isEqualTo(Status.DISPOSED);
        assertThat(alpha.balance("6900")).isEqualTo("600.00");
        assertThat(alpha.balance("2100")).isEqualTo("0.00");
    }

    @Test
    void what_a_bill_charged_is_registered_without_an_entry_and_no_more_than_it_charged() {
        var trade = Trade.of(alpha);
        var bill = trade.posted(
                trade.bill("GS-9", trade.line("1", "20", "ZERO", "6030"), trade.line("2", "500", "STANDARD", "1500")));
        var line = DocumentLineId.of(bill.id(), 2);
        var first = fleet.register().register(alpha.owner(), billed("600", line));
        assertThat(first.acquisition()).isEmpty();
        assertThat(alpha.balance("1500")).isEqualTo("1000.00");
        refused("beyond_bill", () -> fleet.register().register(alpha.owner(), billed("400.01", line)));
        fleet.register().register(alpha.owner(), billed("400", line));
        refused("other_account", () -> fleet.register()
                .register(alpha.owner(), billed("1", DocumentLineId.of(bill.id(), 1))));
        refused("unknown_bill_line", () -> fleet.register()
                .register(alpha.owner(), billed("1", DocumentLineId.of(bill.id(), 3))));
        var draft = daftar.invoicing()
                .draft(alpha.owner(), trade.bill("GS-10", trade.line("1", "500", "STANDARD", "1500")));
        refused("bill_not_posted", () -> fleet.register()
                .register(alpha.owner(), billed("1", DocumentLineId.of(draft.id(), 1))));
    }

    @Test
    void a_run_books_all_that_wait_and_the_next_one_nothing() {
        for (int i = 0; i < 3; i++) fleet.paid("1200", "0", 12);
        var run = fleet.register().depreciateAll(alpha.owner(), Optional.of(endOf(2)));
        assertThat(run.assets()).isEqualTo(3);
        assertThat(run.entries()).isEqualTo(6);
        assertThat(run.total()).isEqualTo(Company.aed("600.00"));
        assertThat(run.more()).isFalse();
        assertThat(fleet.register()
                        .depreciateAll(alpha.owner(), Optional.of(endOf(2)))
                        .assets())
                .isZero();
    }

    @Test
    void a_long_run_rests_and_goes_on_where_it_was() {
        fleet.paid("12000", "0", AssetRegister.MOST_ENTRIES);
        fleet.paid("100", "0", 1);
        var end = Optional.of(endOf(AssetRegister.MOST_ENTRIES));
        var first = fleet.register().depreciateAll(alpha.owner(), end);
        assertThat(first.more()).isTrue();
        assertThat(first.entries()).isEqualTo(AssetRegister.MOST_ENTRIES);
        var second = fleet.register().depreciateAll(alpha.owner(), end);
        assertThat(second.more()).isFalse();
        assertThat(second.assets()).isEqualTo(1);
        assertThat(alpha.balance("1510")).isEqualTo("-12100.00");
    }

    @Test
    void the_same_month_run_by_many_at_once_is_booked_once() throws Exception {
        var asset = fleet.paid("1200", "0", 12);
        long before = installation.entries();
        Race.won(Collections.nCopies(8, () -> fleet.depreciated(asset.id(), endOf(1))), List.of());
        assertThat(installation.entries()).isEqualTo(before + 1);
        assertThat(alpha.balance("6100")).isEqualTo("100.00");
    }

    @Test
    void what_does_not_fit_is_told_all_at_once() {
        var wanted = new NewAsset(
                "Van",
                Optional.empty(),
                Fleet.DAY,
                Optional.of(Fleet.DAY.minusDays(1)),
                new BigDecimal("10.001"),
                new BigDecimal("20"),
                12,
                Method.STRAIGHT_LINE,
                Optional.of(BigDecimal.TEN),
                Optional.of(alpha.account("1010")),
                Optional.of(alpha.account("1500")),
                Optional.of(alpha.account("4000")),
                Optional.empty(),
                Optional.of(alpha.account("2000")),
                Optional.empty());
        assertThat(flaws(() -> fleet.register().register(alpha.owner(), wanted)))
                .extracting(Flaw::path)
                .containsExactly(
                        "inServiceDate",
                        "cost",
                        "assetAccountId",
                        "accumulatedDepreciationAccountId",
                        "depreciationAccountId",
                        "vendorId",
                        "decliningRate");
        var asset = fleet.paid("100", "0", 10);
        var nowhere = new NewDisposal(
                Fleet.DAY.minusDays(1),
                Disposal.Method.SALE,
                BigDecimal.TEN,
                Optional.of("NONE"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        assertThat(flaws(() -> fleet.register().dispose(alpha.owner(), asset.id(), nowhere)))
                .extracting(Flaw::path)
                .containsExactly("date", "taxCode", "accountId");
    }

    private NewAsset billed(String cost, DocumentLineId line) {
        return new NewAsset(
                "Laptop",
                Optional.empty(),
                Trade.DAY,
                Optional.empty(),
                new BigDecimal(cost),
                BigDecimal.ZERO,
                36,
                Method.STRAIGHT_LINE,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(line),
                Optional.empty(),
                Optional.empty());
    }

    private static List<Money> amounts(List<BookedMonth> booked) {
        return booked.stream()
                .map(BookedMonth::what)
                .map(RecordedAsset.Month::amount)
                .toList();
    }
}
