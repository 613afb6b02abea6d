package org.daftar.persistence.assets;

import static org.assertj.core.api.SoftAssertions.assertSoftly;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.daftar.persistence.Company;
import org.daftar.persistence.Database;
import org.daftar.persistence.Tampered;
import org.daftar.persistence.Tampered.Deed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Whoever changes an asset behind the service's back is found out by a law that names it. */
@ParameterizedClass
@EnumSource(Database.class)
class AssetTamperTest {

    @Parameter
    Database database;

    private static final List<Deed> DEEDS = Stream.concat(
                    deeds(
                            "assets-equal-ledger",
                            "UPDATE asset SET cost = cost + 1",
                            "UPDATE asset SET acquired = '2026-01-09'",
                            "UPDATE asset SET status = 'FULLY_DEPRECIATED' WHERE status = 'ACTIVE'",
                            "UPDATE asset_month SET amount = amount + 1",
                            "UPDATE asset_month SET undone = 1 WHERE undone = 0",
                            "UPDATE asset_disposal SET net = net + 1",
                            "DELETE FROM asset_disposal"),
                    Stream.concat(
                            deeds(
                                    "depreciation-follows-schedule",
                                    "UPDATE asset SET booked = booked - 1",
                                    "UPDATE asset SET life = 18",
                                    "UPDATE asset SET next_due = '2027-01-31' WHERE status = 'ACTIVE'",
                                    "UPDATE asset SET spread_from = 1, booked_before = 1",
                                    "DELETE FROM asset_month WHERE place = 1"),
                            deeds(
                                    "tax-equals-ledger",
                                    "UPDATE tax_supply SET base = base + 1",
                                    "DELETE FROM tax_supply")))
            .toList();

    @Test
    void R75_R77_a_changed_asset_month_or_disposal_is_found() {
        assertSoftly(softly -> {
            for (var deed : DEEDS) {
                softly.assertThat(Tampered.laws(database, AssetTamperTest::enter, deed))
                        .as(deed.sql())
                        .contains(deed.law());
            }
        });
    }

    private static void enter(Company company) {
        var fleet = new Fleet(company);
        var kept = fleet.paid("1000", "100", 12);
        fleet.depreciated(kept.id(), Fleet.endOf(3));
        var left = fleet.paid("1200", "0", 12);
        fleet.depreciated(left.id(), Fleet.endOf(4));
        fleet.sold(left.id(), LocalDate.of(2026, 4, 1), "950");
    }

    private static Stream<Deed> deeds(String law, String... sql) {
        return Stream.of(sql).map(each -> new Deed(law, each));
    }
}
