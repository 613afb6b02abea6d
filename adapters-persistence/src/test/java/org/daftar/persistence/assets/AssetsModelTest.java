package org.daftar.persistence.assets;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.daftar.model.assets.AssetId;
import org.daftar.model.kernel.Refused;
import org.daftar.persistence.Database;
import org.daftar.persistence.Installation;

/** Random lives of assets on the real use cases and a real database agree with {@link ReferenceAssets}, and the laws hold. */
class AssetsModelTest {

    /** What somebody does: to the asset with that number, counted round those that are there. */
    record Deed(int kind, int which, int month, int amount, int life) {}

    @Property(tries = 8)
    void what_assets_are_worth_is_what_the_model_says(@ForAll("lives") List<Deed> deeds) {
        run(Database.SQLITE, deeds);
    }

    @Property(tries = 3)
    void in_postgresql_too(@ForAll("lives") List<Deed> deeds) {
        run(Database.POSTGRESQL, deeds);
    }

    private static void run(Database database, List<Deed> deeds) {
        var company = Installation.on(database).alpha();
        var fleet = new Fleet(company);
        var ids = new ArrayList<AssetId>();
        var model = new ReferenceAssets();
        for (var deed : deeds) {
            var expected = model.does(deed.kind(), deed.which(), deed.month(), deed.amount(), deed.life());
            assertThat(heard(fleet, ids, deed)).as(deed.toString()).isEqualTo(expected);
            model.balances().forEach((account, fils) -> assertThat(company.balance(account))
                    .as(account + " after " + deed)
                    .isEqualTo(BigDecimal.valueOf(fils, 2).toPlainString()));
        }
        var report = company.daftar().verification().verify(company.books(), (seen, things) -> {});
        assertThat(report.verdicts()).isNotEmpty().allMatch(verdict -> verdict.holds(), "holds");
    }

    private static String heard(Fleet fleet, List<AssetId> ids, Deed deed) {
        var amount = BigDecimal.valueOf(deed.amount(), 2).toPlainString();
        try {
            if (ids.isEmpty() || deed.kind() == 0) {
                var asset = fleet.paid(BigDecimal.valueOf(deed.amount() + 1, 2).toPlainString(), "0", deed.life());
                ids.add(asset.id());
                return "done";
            }
            var id = ids.get(deed.which() % ids.size());
            if (deed.kind() == 1) fleet.depreciated(id, Fleet.endOf(deed.month()));
            else if (deed.kind() == 2) fleet.changed(id, amount, deed.life());
            else fleet.sold(id, Fleet.endOf(deed.month()), amount);
            return "done";
        } catch (Refused refused) {
            return refused.refusal().code();
        }
    }

    @Provide
    Arbitrary<List<Deed>> lives() {
        var kinds = Arbitraries.of(0, 1, 1, 1, 2, 2, 3);
        return Combinators.combine(
                        kinds,
                        Arbitraries.integers().between(0, 5),
                        Arbitraries.integers().between(1, 14),
                        Arbitraries.integers().between(0, 20_000),
                        Arbitraries.integers().between(1, 15))
                .as(Deed::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(Integer.getInteger("daftar.model.actions", 12));
    }
}
