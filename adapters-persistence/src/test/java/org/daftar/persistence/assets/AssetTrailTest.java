package org.daftar.persistence.assets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.daftar.persistence.Refusals.faults;
import static org.daftar.persistence.Refusals.refused;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.daftar.model.assets.AssetId;
import org.daftar.model.assets.Disposal;
import org.daftar.model.assets.RecordedAsset;
import org.daftar.model.assets.Terms.Method;
import org.daftar.model.party.Party;
import org.daftar.model.party.PartyRole;
import org.daftar.persistence.Changing;
import org.daftar.persistence.OnBothDatabases;
import org.daftar.persistence.Trail;
import org.daftar.persistence.party.Changes;
import org.daftar.ports.assets.AssetChange;
import org.daftar.ports.assets.NewAsset;
import org.daftar.ports.assets.NewDisposal;
import org.daftar.ports.ledger.CompanyRegister.LetterheadChange;
import org.daftar.ports.ledger.CompanyRegister.ProfileChange;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the audit trail tells of assets, and what follows where nothing was said. */
class AssetTrailTest extends OnBothDatabases {

    private Fleet fleet;

    @BeforeEach
    void open() {
        fleet = new Fleet(alpha);
    }

    private List<String> told(Runnable deed) {
        return Trail.told(alpha, "asset", deed);
    }

    @Test
    void an_asset_is_told_from_its_beginning_to_its_end() {
        assertThat(told(() -> fleet.declining("1200", "0", 12, "20")))
                .containsExactly(
                        "asset.registered name, category, cost, salvageValue, usefulLifeMonths, method, decliningRate");
        var asset = fleet.paid("1200", "0", 12).id();
        assertThat(told(() -> change(asset, Map.of("name", "Car", "lifeMonths", 24))))
                .containsExactly("asset.changed name, usefulLifeMonths");
        assertThat(told(() -> fleet.depreciated(asset, Fleet.endOf(2))))
                .containsExactly("asset.depreciated through, amount");
        assertThat(told(() -> fleet.depreciated(asset, Fleet.endOf(2)))).isEmpty();
        assertThat(told(() -> fleet.sold(asset, LocalDate.of(2026, 3, 2), "7")))
                .containsExactly("asset.disposed method, date, proceeds, gain");
        refused("invalid_transition", () -> change(asset, Map.of("name", "Bus")));
    }

    @Test
    void what_changes_nothing_is_not_told_and_what_has_changed_meanwhile_is_refused() {
        var asset = fleet.paid("1200", "0", 12);
        assertThat(told(() -> assertThat(change(asset.id(), Map.of("lifeMonths", 12, "salvage", BigDecimal.ZERO)))
                        .isEqualTo(asset)))
                .isEmpty();
        assertThat(change(asset.id(), Map.of("name", "Car")).version()).isEqualTo(asset.version() + 1);
        refused("stale_version", () -> change(asset.id(), Map.of("name", "Bus", "version", asset.version())));
    }

    @Test
    void a_rate_goes_with_the_method_that_has_one() {
        var asset = fleet.declining("1200", "0", 12, "20").id();
        var shorter = change(asset, Map.of("lifeMonths", 10)).content().terms();
        assertThat(shorter.decliningRate().orElseThrow().toPercent()).isEqualByComparingTo("20");
        assertThat(change(asset, Map.of("method", Method.STRAIGHT_LINE))
                        .content()
                        .terms()
                        .decliningRate())
                .isEmpty();
        assertThat(faults(() -> change(asset, Map.of("method", Method.DECLINING_BALANCE))))
                .containsExactly("decliningRate required");
    }

    @Test
    void what_is_sold_by_whoever_has_no_tax_number_is_out_of_scope_and_the_buyer_has_his_days() {
        var buyer = alpha.client("Client");
        daftar.parties().revise(alpha.owner(), buyer.id(), Changes.set("netDays", 15));
        var first = soldTo(buyer);
        assertThat(first.due()).contains(LocalDate.of(2026, 3, 30));
        assertThat(first.tax().code()).isEqualTo("OUT_OF_SCOPE");
        daftar.companies()
                .revise(
                        alpha.owner(),
                        Changing.of(
                                ProfileChange.class,
                                Map.of("letterhead", LetterheadChange.none(), "taxNumber", "100123456700003")));
        assertThat(soldTo(alpha.client("Other")).tax().code()).isEqualTo("STANDARD");
        assertThat(soldTo(alpha.client("Third")).due()).contains(LocalDate.of(2026, 3, 15));
    }

    private Disposal soldTo(Party buyer) {
        var how = Changing.of(
                NewDisposal.class,
                Map.of(
                        "date",
                        LocalDate.of(2026, 3, 15),
                        "method",
                        Disposal.Method.SALE,
                        "proceeds",
                        BigDecimal.TEN,
                        "buyer",
                        buyer.id().value()));
        return fleet.register()
                .dispose(alpha.owner(), fleet.paid("1200", "0", 12).id(), how)
                .disposed()
                .orElseThrow()
                .how();
    }

    @Test
    void what_leaves_in_its_first_month_was_never_worn_and_a_month_after_the_locked_ones_is_open() {
        var asset = fleet.paid("1200", "0", 12).id();
        fleet.depreciated(asset, Fleet.endOf(2));
        var other = fleet.paid("1200", "0", 12).id();
        fleet.depreciated(other, Fleet.endOf(1));
        assertThat(fleet.sold(asset, Fleet.DAY, "1200").progress().months()).isZero();
        daftar.ledger().lockThrough(alpha.owner(), Optional.of(Fleet.endOf(1)));
        assertThat(fleet.depreciated(other, Fleet.endOf(2)).months()).hasSize(1);
    }

    @Test
    void depreciation_goes_to_the_end_of_this_month_where_no_day_is_said() {
        var month = YearMonth.now(ZoneId.of("Asia/Dubai"));
        var asset = fleet.paid("1200", "0", 1200);
        var run = fleet.register().depreciateAll(alpha.owner(), Optional.empty());
        assertThat(run.through())
                .isBetween(month.atEndOfMonth(), month.plusMonths(1).atEndOfMonth());
        var booked = daftar.read().assets().booked(alpha.books(), asset.id());
        assertThat(booked.get(booked.size() - 1).what().date()).isEqualTo(run.through());
    }

    @Test
    void whoever_sold_an_asset_to_the_company_stays_as_long_as_it_is_registered() {
        var vendor = alpha.party("Vendor", PartyRole.VENDOR);
        fleet.register()
                .register(
                        alpha.owner(),
                        Changing.of(
                                NewAsset.class,
                                Map.of(
                                        "name", "Van",
                                        "acquired", Fleet.DAY,
                                        "cost", BigDecimal.TEN,
                                        "salvage", BigDecimal.ZERO,
                                        "lifeMonths", 12,
                                        "method", Method.STRAIGHT_LINE,
                                        "vendor", vendor.id().value())));
        refused("in_use", () -> daftar.parties().remove(alpha.owner(), vendor.id(), Optional.empty()));
    }

    private RecordedAsset change(AssetId asset, Map<String, ?> changes) {
        return fleet.register().change(alpha.owner(), asset, Changing.of(AssetChange.class, changes));
    }
}
