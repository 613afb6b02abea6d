package org.daftar.persistence.assets;

import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.daftar.model.assets.AssetHistory;
import org.daftar.model.assets.AssetId;
import org.daftar.model.assets.AssetState;
import org.daftar.model.kernel.Currency;
import org.daftar.persistence.assets.AssetMapper.MonthRow;
import org.daftar.persistence.assets.AssetMapper.Row;
import org.daftar.persistence.engine.Session;
import org.daftar.persistence.mapping.Among;
import org.jspecify.annotations.Nullable;

/** Where the register of assets and the journal do not say the same. */
final class AssetFaults {

    public interface Mapper {

        @Select(
                """
                SELECT public_id FROM asset WHERE company = #{company}
                  AND id > coalesce((SELECT b.id FROM asset b WHERE b.company = #{company} AND b.public_id = #{last}), 0)
                ORDER BY id LIMIT #{most}""")
        List<UUID> after(@Param("company") long company, @Param("last") @Nullable UUID last, @Param("most") int most);

        @Select(
                """
                SELECT 'the month that ends ' || m.ends || ' of asset ' || a.id || ' is not what its entry moved' FROM asset a
                  JOIN asset_month m ON m.company = a.company AND m.asset = a.id
                  LEFT JOIN entry e ON e.company = m.company AND e.id = m.entry
                WHERE a.company = #{company} AND a.id ${among.keys} AND (
                  m.amount > 0 AND (e.id IS NULL OR e.date <> m.ends
                    OR coalesce((SELECT sum(l.amount) FROM entry_line l WHERE l.company = e.company AND l.entry = e.id
                      AND l.account = a.expense_account), 0) <> m.amount
                    OR coalesce((SELECT sum(l.amount) FROM entry_line l WHERE l.company = e.company AND l.entry = e.id
                      AND l.account = a.accumulated_account), 0) <> -m.amount)
                  OR m.amount = 0 AND m.entry IS NOT NULL
                  OR (m.undone = 1 AND m.entry IS NOT NULL) <> EXISTS (SELECT 1 FROM entry r WHERE r.company = m.company
                    AND r.reversal_of = m.entry AND r.id = m.reversal AND r.date = m.ends)
                  OR m.undone = 0 AND EXISTS (SELECT 1 FROM entry r WHERE r.company = m.company AND r.reversal_of = m.entry))
                LIMIT 5""")
        List<String> otherMonths(@Param("company") long company, @Param("keys") Among.Keys keys);

        @Select(
                """
                SELECT 'asset ' || a.id || ' came otherwise than its entry says' FROM asset a
                  LEFT JOIN entry e ON e.company = a.company AND e.id = a.entry
                WHERE a.company = #{company} AND a.id ${among.keys} AND ((a.entry IS NULL) <> (a.credit_account IS NULL)
                  OR a.entry IS NOT NULL AND (e.id IS NULL OR e.date <> a.acquired
                    OR coalesce((SELECT sum(l.amount) FROM entry_line l WHERE l.company = e.company AND l.entry = e.id
                      AND l.account = a.cost_account), 0) <> a.cost
                    OR coalesce((SELECT sum(l.amount) FROM entry_line l WHERE l.company = e.company AND l.entry = e.id
                      AND l.account = a.credit_account), 0) <> -a.cost)) LIMIT 5""")
        List<String> otherwiseCome(@Param("company") long company, @Param("keys") Among.Keys keys);

        @Select(
                """
                SELECT 'asset ' || a.id || ' left otherwise than its entry says' FROM asset a
                  LEFT JOIN asset_disposal d ON d.company = a.company AND d.asset = a.id
                  LEFT JOIN entry e ON e.company = d.company AND e.id = d.entry
                  LEFT JOIN tax_supply s ON s.company = d.company AND s.entry = d.entry
                WHERE a.company = #{company} AND a.id ${among.keys} AND ((d.asset IS NULL) <> (a.status <> 'DISPOSED')
                  OR d.asset IS NOT NULL AND (e.id IS NULL OR e.date <> d.date
                    OR coalesce((SELECT sum(l.amount) FROM entry_line l WHERE l.company = e.company AND l.entry = e.id
                      AND l.account = a.cost_account), 0) <> -a.cost
                    OR coalesce((SELECT sum(l.amount) FROM entry_line l WHERE l.company = e.company AND l.entry = e.id
                      AND l.account = a.accumulated_account), 0) <> a.booked
                    OR coalesce((SELECT sum(l.amount) FROM entry_line l WHERE l.company = e.company AND l.entry = e.id
                      AND l.account = d.account), 0) <> d.net + d.tax
                    OR coalesce(s.base, 0) <> d.net OR coalesce(s.tax, 0) <> d.tax)) LIMIT 5""")
        List<String> otherwiseGone(@Param("company") long company, @Param("keys") Among.Keys keys);

        @Select(
                """
                SELECT 'asset ' || a.id || ' stands as ' || a.status || ', its figures say otherwise' FROM asset a
                WHERE a.company = #{company} AND a.id ${among.keys} AND a.status <> 'DISPOSED'
                  AND a.status <> CASE WHEN a.booked < a.cost - a.salvage THEN 'ACTIVE' ELSE 'FULLY_DEPRECIATED' END LIMIT 5""")
        List<String> misplaced(@Param("company") long company, @Param("keys") Among.Keys keys);

        @Select(
                """
                SELECT 'entry ' || e.seq || ' was written by an asset that does not say so' FROM entry e
                WHERE e.company = #{company} AND e.source_kind = 'asset'
                  AND NOT EXISTS (SELECT 1 FROM asset_month m WHERE m.company = e.company AND m.entry = e.id)
                  AND NOT EXISTS (SELECT 1 FROM asset_disposal d WHERE d.company = e.company AND d.entry = e.id)
                  AND NOT EXISTS (SELECT 1 FROM asset a WHERE a.company = e.company AND a.entry = e.id) LIMIT 5""")
        List<String> orphans(long company);
    }

    private AssetFaults() {}

    static List<AssetId> after(Session session, Optional<AssetId> last, int most) {
        return session
                .mapper(Mapper.class)
                .after(session.company(), last.map(AssetId::value).orElse(null), most)
                .stream()
                .map(AssetId::new)
                .toList();
    }

    static AssetState ofEntries(Session session) {
        return new AssetState(0, session.mapper(Mapper.class).orphans(session.company()), List.of());
    }

    static AssetState of(Session session, List<AssetId> assets) {
        var mapper = session.mapper(Mapper.class);
        var rows = session.mapper(AssetMapper.class);
        long company = session.company();
        var ids = new Among.Ids(assets.stream().map(AssetId::value).toList());
        var keys = new Among.Keys(rows.keys(company, ids));
        var apart = new ArrayList<>(mapper.otherMonths(company, keys));
        apart.addAll(mapper.otherwiseCome(company, keys));
        apart.addAll(mapper.otherwiseGone(company, keys));
        apart.addAll(mapper.misplaced(company, keys));
        var months = rows.months(company, keys).stream().collect(groupingBy(MonthRow::asset));
        var astray = new ArrayList<String>();
        for (var row : rows.details(company, keys)) fault(row, months).ifPresent(astray::add);
        return new AssetState(assets.size(), apart, astray);
    }

    private static Optional<String> fault(Row row, Map<Long, List<MonthRow>> months) {
        try {
            var currency = Currency.known(row.currency());
            var booked = months.getOrDefault(row.id(), List.of()).stream()
                    .map(month -> AssetRows.booked(month, currency))
                    .toList();
            var asset = AssetRows.recorded(row);
            return new AssetHistory(asset, booked).fault().or(() -> asset.planned().stream()
                    .findFirst()
                    .filter(next -> !next.date().equals(row.nextDue()))
                    .map(next ->
                            "asset " + asset.id() + " waits for " + row.nextDue() + ", and not for " + next.date()));
        } catch (IllegalArgumentException impossible) {
            return Optional.of("asset " + row.publicId() + " is what no asset can be: " + impossible.getMessage());
        }
    }
}
