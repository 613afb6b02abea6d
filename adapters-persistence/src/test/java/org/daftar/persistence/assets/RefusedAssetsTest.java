package org.daftar.persistence.assets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.daftar.persistence.Refusals.faults;
import static org.daftar.persistence.Refusals.refused;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.daftar.model.assets.AssetId;
import org.daftar.model.assets.Disposal;
import org.daftar.model.assets.RecordedAsset;
import org.daftar.model.assets.Terms.Method;
import org.daftar.model.invoicing.DocumentLineId;
import org.daftar.model.invoicing.InvoiceId;
import org.daftar.model.kernel.Caller;
import org.daftar.model.kernel.Permission;
import org.daftar.model.ledger.AccountCode;
import org.daftar.model.ledger.AccountId;
import org.daftar.model.ledger.Subtype;
import org.daftar.model.party.PartyRole;
import org.daftar.persistence.Changing;
import org.daftar.persistence.OnBothDatabases;
import org.daftar.ports.assets.NewAsset;
import org.daftar.ports.assets.NewDisposal;
import org.daftar.ports.ledger.ChartOfAccounts.NewAccount;
import org.daftar.ports.tax.TaxRegister.TaxCodeChange;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is refused of assets, with the place and the code of every fault, and how far each figure may go. */
class RefusedAssetsTest extends OnBothDatabases {

    private static final UUID UNKNOWN = new UUID(0, 9);

    private Fleet fleet;

    @BeforeEach
    void open() {
        fleet = new Fleet(alpha);
    }

    @Test
    void every_fault_of_an_asset_has_its_place_and_its_code() {
        assertThat(faults(() -> register(Map.of(
                        "acquired",
                        LocalDate.of(1899, 12, 31),
                        "inService",
                        LocalDate.of(2201, 1, 1),
                        "cost",
                        BigDecimal.ZERO,
                        "salvage",
                        new BigDecimal("-1"),
                        "lifeMonths",
                        0,
                        "method",
                        Method.DECLINING_BALANCE,
                        "costAccount",
                        new AccountId(UNKNOWN),
                        "billLine",
                        DocumentLineId.of(new InvoiceId(UNKNOWN), 1),
                        "creditAccount",
                        alpha.account("1100"),
                        "vendor",
                        UNKNOWN))))
                .containsExactly(
                        "acquisitionDate out_of_range",
                        "cost out_of_range",
                        "salvageValue out_of_range",
                        "assetAccountId unknown_account",
                        "creditAccountId one_of_two",
                        "vendorId unknown_partner",
                        "creditAccountId control_account",
                        "usefulLifeMonths out_of_range",
                        "decliningRate required");
        assertThat(faults(() -> register(Map.of(
                        "cost", BigDecimal.TEN,
                        "salvage", new BigDecimal("10.01"),
                        "lifeMonths", 1201,
                        "decliningPercent", BigDecimal.TEN,
                        "costAccount", alpha.account("1510"),
                        "accumulatedAccount", inactive(),
                        "expenseAccount", alpha.account("4000"),
                        "creditAccount", alpha.account("1200"),
                        "vendor", alpha.client("Client").id().value()))))
                .containsExactly(
                        "salvageValue above_cost",
                        "assetAccountId other_account",
                        "accumulatedDepreciationAccountId account_inactive",
                        "depreciationAccountId other_account",
                        "vendorId other_role",
                        "creditAccountId control_account",
                        "usefulLifeMonths out_of_range",
                        "decliningRate only_of_declining");
    }

    @Test
    void each_figure_of_an_asset_goes_as_far_as_it_may() {
        var most = register(Map.of(
                "cost",
                BigDecimal.TEN,
                "salvage",
                BigDecimal.TEN,
                "lifeMonths",
                1200,
                "method",
                Method.DECLINING_BALANCE,
                "decliningPercent",
                new BigDecimal("1200"),
                "costAccount",
                alpha.account("1500"),
                "accumulatedAccount",
                alpha.account("1510"),
                "expenseAccount",
                alpha.account("6100")));
        assertThat(most.content().places().cost()).isEqualTo(alpha.account("1500"));
        for (var rate : List.of("0", "1200.0001"))
            assertThat(faults(() -> declining(rate))).containsExactly("decliningRate out_of_range");
        assertThat(faults(() -> declining("0.00001"))).containsExactly("decliningRate too_precise");
        assertThat(declining("0.0001").content().terms().decliningRate()).isPresent();
    }

    @Test
    void R89_whoever_registers_what_is_booked_may_book() {
        var may = EnumSet.copyOf(alpha.owner().permissions());
        may.remove(Permission.ASSET_POST);
        var caller = new Caller(
                alpha.books(), alpha.owner().user(), may, alpha.owner().origin());
        refused("forbidden", () -> fleet.register()
                .register(caller, fleet.wanted("1", "0", 1, Optional.empty(), "1010")));
        assertThat(fleet.register().register(caller, wanted(Map.of())).acquisition())
                .isEmpty();
    }

    @Test
    void terms_leave_what_is_booked_to_the_fils_and_to_the_month() {
        var asset = fleet.paid("1200", "0", 12);
        fleet.depreciated(asset.id(), Fleet.endOf(3));
        refused("beyond_booked", () -> fleet.changed(asset.id(), "900.01", 12));
        refused("life_is_over", () -> fleet.changed(asset.id(), "899.99", 3));
        assertThat(faults(() -> fleet.changed(asset.id(), "0.001", 12))).containsExactly("salvageValue too_precise");
        assertThat(fleet.changed(asset.id(), "900", 3).planned()).isEmpty();
        fleet.changed(asset.id(), "899.99", 4);
    }

    @Test
    void of_what_is_scrapped_nothing_is_paid_and_what_is_paid_has_one_who_pays() {
        var asset = fleet.paid("100", "0", 10).id();
        assertThat(faults(() -> fleet.register().dispose(alpha.owner(), asset, gone(Disposal.Method.SCRAP, Map.of()))))
                .containsExactly("proceeds scrapped", "accountId one_of_two");
        var both = Map.of("buyer", alpha.client("Client").id().value(), "account", alpha.account("1010"));
        assertThat(faults(() -> sold(asset, both))).containsExactly("accountId one_of_two");
        var vendor = alpha.party("Vendor", PartyRole.VENDOR).id().value();
        assertThat(faults(() -> sold(asset, Map.of("buyer", vendor, "taxCode", "NONE"))))
                .containsExactly("taxCode unknown_tax_code", "partnerId other_role");
        assertThat(faults(() -> sold(asset, Map.of("account", new AccountId(UNKNOWN)))))
                .containsExactly("accountId unknown_account");
        assertThat(faults(() -> sold(asset, Map.of("account", alpha.account("6100")))))
                .containsExactly("accountId no_money_account");
        var late = Map.of("account", alpha.account("1010"), "date", LocalDate.of(2201, 1, 1), "proceeds", aed("-1"));
        assertThat(faults(() -> sold(asset, late))).containsExactly("date out_of_range", "proceeds out_of_range");
        var early = Map.of("account", alpha.account("1010"), "date", Fleet.DAY.minusDays(1));
        assertThat(faults(() -> sold(asset, early))).containsExactly("date before_acquisition");
        var sameDay = Map.of("account", alpha.account("1010"), "date", Fleet.DAY);
        assertThat(sold(asset, sameDay).progress().months()).isZero();
        refused("not_found", () -> sold(new AssetId(UNKNOWN), sameDay));
    }

    @Test
    void a_code_of_tax_that_is_no_more_is_refused() {
        var asset = fleet.paid("100", "0", 10).id();
        var zero = daftar.read().taxCodes().all(alpha.books()).stream()
                .filter(code -> code.code().equals("ZERO"))
                .findFirst()
                .orElseThrow();
        daftar.taxes().revise(alpha.owner(), zero.id(), Changing.of(TaxCodeChange.class, Map.of("active", false)));
        var paid = Map.of("account", alpha.account("1010"), "taxCode", "ZERO");
        assertThat(faults(() -> sold(asset, paid))).containsExactly("taxCode tax_code_inactive");
    }

    private static BigDecimal aed(String amount) {
        return new BigDecimal(amount);
    }

    private AccountId inactive() {
        return daftar.chart()
                .open(
                        alpha.owner(),
                        new NewAccount(
                                new AccountCode("1599"),
                                "Old",
                                Subtype.ACCUMULATED_DEPRECIATION,
                                Optional.empty(),
                                Optional.empty(),
                                false));
    }

    private RecordedAsset declining(String percent) {
        return register(Map.of("method", Method.DECLINING_BALANCE, "decliningPercent", new BigDecimal(percent)));
    }

    private RecordedAsset register(Map<String, ?> but) {
        return fleet.register().register(alpha.owner(), wanted(but));
    }

    private static NewAsset wanted(Map<String, ?> but) {
        var all = new HashMap<String, Object>(Map.of(
                "name", "Van",
                "acquired", Fleet.DAY,
                "cost", BigDecimal.TEN,
                "salvage", BigDecimal.ZERO,
                "lifeMonths", 12,
                "method", Method.STRAIGHT_LINE));
        all.putAll(but);
        return Changing.of(NewAsset.class, all);
    }

    private RecordedAsset sold(AssetId asset, Map<String, ?> but) {
        return fleet.register().dispose(alpha.owner(), asset, gone(Disposal.Method.SALE, but));
    }

    private static NewDisposal gone(Disposal.Method method, Map<String, ?> but) {
        var all = new HashMap<String, Object>(
                Map.of("date", LocalDate.of(2026, 3, 15), "method", method, "proceeds", BigDecimal.TEN));
        all.putAll(but);
        return Changing.of(NewDisposal.class, all);
    }
}
