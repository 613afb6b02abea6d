package org.daftar.persistence.assets;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;
import org.daftar.persistence.mapping.Among;
import org.jspecify.annotations.Nullable;

public interface AssetMapper {

    String ROW =
            """
            SELECT a.id, a.public_id, a.name, a.category, a.status, a.acquired, a.in_service, a.currency, a.cost, a.salvage, a.life,
              a.method, a.rate, c.public_id AS cost_account, u.public_id AS accumulated_account, x.public_id AS expense_account,
              a.vendor, a.bill_line, k.public_id AS credit_account, e.public_id AS entry, a.months, a.booked, a.spread_from,
              a.booked_before, a.next_due, a.created_at, a.version, d.date AS left_on, d.method AS left_how, d.net, d.tax, d.tax_code,
              d.treatment, d.tax_rate, d.buyer, d.due, m.public_id AS money_account, d.reason, f.public_id AS left_entry, f.journal,
              f.year, f.number
            FROM asset a JOIN account c ON c.company = a.company AND c.id = a.cost_account
              JOIN account u ON u.company = a.company AND u.id = a.accumulated_account
              JOIN account x ON x.company = a.company AND x.id = a.expense_account
              LEFT JOIN account k ON k.company = a.company AND k.id = a.credit_account
              LEFT JOIN entry e ON e.company = a.company AND e.id = a.entry
              LEFT JOIN asset_disposal d ON d.company = a.company AND d.asset = a.id
              LEFT JOIN account m ON m.company = d.company AND m.id = d.account
              LEFT JOIN entry f ON f.company = d.company AND f.id = d.entry
            WHERE a.company = #{company}
            """;

    String SELECTED =
            """
            <if test="s.status != null">AND a.status = #{s.status}</if>
            <if test="s.category != null">AND a.category = #{s.category}</if>
            """;

    @Insert(
            """
            INSERT INTO asset (company, id, public_id, name, category, status, acquired, in_service, currency, cost, salvage, life, method,
              rate, cost_account, accumulated_account, expense_account, vendor, bill, bill_line, credit_account, entry, months, booked,
              spread_from, booked_before, next_due, created_at, version)
            VALUES (#{company}, #{row.id}, #{row.publicId}, #{row.name}, #{row.category}, #{row.status}, #{row.acquired},
              #{row.inService}, #{row.currency}, #{row.cost}, #{row.salvage}, #{row.life}, #{row.method}, #{row.rate},
              #{keys.cost}, #{keys.accumulated}, #{keys.expense}, #{row.vendor}, #{bill}, #{row.billLine}, #{keys.credit},
              (SELECT e.id FROM entry e WHERE e.company = #{company} AND e.public_id = #{row.entry}), #{row.months}, #{row.booked},
              #{row.spreadFrom}, #{row.bookedBefore}, #{row.nextDue}, #{row.createdAt}, #{row.version})""")
    void insert(
            @Param("company") long company,
            @Param("bill") @Nullable UUID bill,
            @Param("keys") Places keys,
            @Param("row") Row row);

    @Update(
            """
            UPDATE asset SET name = #{row.name}, category = #{row.category}, status = #{row.status}, salvage = #{row.salvage},
              life = #{row.life}, method = #{row.method}, rate = #{row.rate}, months = #{row.months}, booked = #{row.booked},
              spread_from = #{row.spreadFrom}, booked_before = #{row.bookedBefore}, next_due = #{row.nextDue}, version = #{row.version}
            WHERE company = #{company} AND public_id = #{row.publicId}""")
    void update(@Param("company") long company, @Param("row") Row row);

    @Insert(
            """
            INSERT INTO asset_disposal (company, asset, date, method, net, tax, tax_code, treatment, tax_rate, buyer, due, account, reason,
              entry)
            VALUES (#{company}, (SELECT a.id FROM asset a WHERE a.company = #{company} AND a.public_id = #{row.publicId}),
              #{row.leftOn}, #{row.leftHow}, #{row.net}, #{row.tax}, #{row.taxCode}, #{row.treatment}, #{row.taxRate}, #{row.buyer},
              #{row.due}, #{account}, #{row.reason},
              (SELECT e.id FROM entry e WHERE e.company = #{company} AND e.public_id = #{row.leftEntry}))""")
    void insertDisposal(
            @Param("company") long company, @Param("account") @Nullable Long account, @Param("row") Row row);

    @Insert(
            """
            INSERT INTO asset_month (company, asset, place, ends, amount, entry, undone)
            VALUES (#{company}, (SELECT a.id FROM asset a WHERE a.company = #{company} AND a.public_id = #{asset}), #{place},
              #{ends}, #{amount}, (SELECT e.id FROM entry e WHERE e.company = #{company} AND e.public_id = #{entry}), 0)""")
    void insertMonth(
            @Param("company") long company,
            @Param("asset") UUID asset,
            @Param("place") int place,
            @Param("ends") LocalDate ends,
            @Param("amount") long amount,
            @Param("entry") @Nullable UUID entry);

    @Update(
            """
            UPDATE asset_month SET undone = 1, reversal =
              (SELECT e.id FROM entry e WHERE e.company = #{company} AND e.public_id = #{reversal})
            WHERE company = #{company} AND place = #{place}
              AND asset = (SELECT a.id FROM asset a WHERE a.company = #{company} AND a.public_id = #{asset})""")
    void undoMonth(
            @Param("company") long company,
            @Param("asset") UUID asset,
            @Param("place") int place,
            @Param("reversal") @Nullable UUID reversal);

    @Select(ROW + "AND a.public_id = #{id}")
    @Nullable
    Row find(@Param("company") long company, @Param("id") UUID id);

    @Select(ROW + "AND a.id ${among.keys} ORDER BY a.id")
    List<Row> details(@Param("company") long company, @Param("keys") Among.Keys keys);

    @Select(
            """
            SELECT m.asset, m.place, m.ends, m.amount, e.public_id AS entry, m.undone FROM asset_month m
              LEFT JOIN entry e ON e.company = m.company AND e.id = m.entry
            WHERE m.company = #{company} AND m.asset ${among.keys} ORDER BY m.asset, m.place""")
    List<MonthRow> months(@Param("company") long company, @Param("keys") Among.Keys keys);

    @Select("SELECT id FROM asset WHERE company = #{company} AND public_id ${among.ids}")
    List<Long> keys(@Param("company") long company, @Param("ids") Among.Ids ids);

    @Select(
            """
            SELECT id FROM asset WHERE company = #{company} AND next_due IS NOT NULL AND next_due <= #{through}
            ORDER BY next_due, id LIMIT #{most}""")
    List<Long> due(@Param("company") long company, @Param("through") LocalDate through, @Param("most") int most);

    @Select("SELECT coalesce(sum(cost), 0) FROM asset WHERE company = #{company} AND bill_line = #{line}")
    long taken(@Param("company") long company, @Param("line") UUID line);

    @Select(
            """
            SELECT count(*) FROM (SELECT id FROM asset WHERE company = #{company} AND vendor = #{partner}
              UNION ALL SELECT asset FROM asset_disposal WHERE company = #{company} AND buyer = #{partner} LIMIT #{most}) n""")
    long naming(@Param("company") long company, @Param("partner") UUID partner, @Param("most") int most);

    @Select(
            "<script>" + ROW + SELECTED
                    + """
              <if test="s.after != null"><choose>
                <when test="s.ascending">AND a.id &gt; #{s.after}</when><otherwise>AND a.id &lt; #{s.after}</otherwise>
              </choose></if>
              ORDER BY a.id <if test="!s.ascending">DESC</if> LIMIT #{s.limit}</script>""")
    List<Row> list(@Param("company") long company, @Param("s") Selected selected);

    @Select("<script>SELECT count(*) FROM asset a WHERE a.company = #{company} " + SELECTED + "</script>")
    long count(@Param("company") long company, @Param("s") Selected selected);

    /** The accounts of an asset, as the store knows them. */
    record Places(long cost, long accumulated, long expense, @Nullable Long credit) {}

    record Row(
            long id,
            UUID publicId,
            String name,
            @Nullable String category,
            String status,
            LocalDate acquired,
            LocalDate inService,
            String currency,
            long cost,
            long salvage,
            int life,
            String method,
            @Nullable Long rate,
            UUID costAccount,
            UUID accumulatedAccount,
            UUID expenseAccount,
            @Nullable UUID vendor,
            @Nullable UUID billLine,
            @Nullable UUID creditAccount,
            @Nullable UUID entry,
            int months,
            long booked,
            int spreadFrom,
            long bookedBefore,
            @Nullable LocalDate nextDue,
            Instant createdAt,
            long version,
            @Nullable LocalDate leftOn,
            @Nullable String leftHow,
            @Nullable Long net,
            @Nullable Long tax,
            @Nullable String taxCode,
            @Nullable String treatment,
            @Nullable Long taxRate,
            @Nullable UUID buyer,
            @Nullable LocalDate due,
            @Nullable UUID moneyAccount,
            @Nullable String reason,
            @Nullable UUID leftEntry,
            @Nullable String journal,
            @Nullable Integer year,
            @Nullable Long number) {}

    record MonthRow(long asset, int place, LocalDate ends, long amount, @Nullable UUID entry, boolean undone) {}

    record Selected(
            @Nullable String status, @Nullable String category, boolean ascending, @Nullable Long after, int limit) {}
}
